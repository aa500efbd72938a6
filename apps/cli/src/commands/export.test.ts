import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exported, filled, ID } from '../testing/first-case.ts'
import { FIRST_CASE, hearsay, temporaryFolder } from '../testing/hearsay.ts'

describe('export', () => {
  test('a bundle verifies, weighs the same, and goes into another store', async () => {
    const data = await filled()
    const bundle = await exported(data, 'case.hearsay.json')
    expect(JSON.parse((await hearsay(['verify', bundle, '--json'])).out)).toMatchObject({
      ok: true,
      case: ID,
      keyTrusted: false,
    })
    const ours = await hearsay(['weigh', FIRST_CASE, '--json'])
    const theirs = await hearsay(['weigh', bundle, '--json'])
    expect(theirs.out).toBe(ours.out)
    const other = join(temporaryFolder(), 'other')
    expect(await hearsay(['case', 'import', bundle, '--data', other])).toMatchObject({ code: 0, err: '' })
    expect(
      JSON.parse((await hearsay(['case', 'import', FIRST_CASE, '--data', other, '--json'])).out),
    ).toMatchObject({ added: 0 })
  })

  test('goes to standard output, the same bytes', async () => {
    const data = await filled()
    const bundle = await exported(data, 'case.hearsay.json')
    expect((await hearsay(['case', 'export', ID, '--data', data])).out).toBe(readFileSync(bundle, 'utf8'))
  })

  test('YAML and documents read back as the same entries', async () => {
    const data = await filled()
    const folder = join(temporaryFolder(), 'copy')
    expect(await hearsay(['case', 'export', ID, '--data', data, '--yaml', folder])).toMatchObject({
      code: 0,
      err: '',
    })
    expect(readdirSync(folder)).toContain('brief.txt')
    expect(
      JSON.parse((await hearsay(['case', 'import', folder, '--data', data, '--json'])).out),
    ).toMatchObject({ added: 0 })
    const again = await hearsay(['case', 'export', ID, '--data', data, '--yaml', folder])
    expect(again.code).toBe(2)
    expect(again.err).toMatch(/expected a folder that is empty or not there yet/)
  })

  test('to where nothing can be written is exit 3, and leaves nothing', async () => {
    const target = join(temporaryFolder(), 'no', 'x.json')
    const { code, err } = await hearsay(['case', 'export', ID, '--data', await filled(), '--bundle', target])
    expect(code).toBe(3)
    expect(err).toMatch(/x\.json: cannot be written: there is no such file/)
  })

  test('writes over an older bundle, and over nothing else', async () => {
    const data = await filled()
    const bundle = await exported(data, 'case.hearsay.json')
    writeFileSync(bundle, `${readFileSync(bundle, 'utf8').slice(0, 100)}`)
    const write = (file: string) => hearsay(['case', 'export', ID, '--data', data, '--bundle', file])
    expect(await write(bundle)).toMatchObject({ code: 0, err: '' })
    expect((await hearsay(['verify', bundle])).code).toBe(0)
    for (const text of ['', 'my notes', '{"checkpoint":1}']) {
      writeFileSync(bundle, text)
      const { code, err } = await write(bundle)
      expect({ code, err }).toEqual({
        code: 2,
        err: `hearsay: ${bundle}: expected a new file, or an earlier bundle to write over; nothing was written\n`,
      })
      expect(readFileSync(bundle, 'utf8')).toBe(text)
    }
    expect(await write(join(bundle, '..'))).toMatchObject({ code: 2 })
  })

  test('writes nothing into the folder of the store, by whatever name', async () => {
    const data = await filled()
    const link = join(temporaryFolder(), 'link')
    symlinkSync(data, link)
    const before = readdirSync(data)
    for (const [option, target] of [
      ['--bundle', join(data, 'hearsay.db')],
      ['--bundle', join(data, 'log.key')],
      ['--bundle', join(data, 'new.hearsay.json')],
      ['--bundle', join(link, 'public', 'new.hearsay.json')],
      ['--bundle', join(data, 'no', '..', 'new.hearsay.json')],
      ['--yaml', join(data, 'copy')],
      ['--yaml', join(data, 'deep', 'copy')],
    ] as const) {
      const { code, err } = await hearsay(['case', 'export', ID, '--data', data, option, target])
      expect(code).toBe(2)
      expect(err).toMatch(/expected a place outside the folder of the store; nothing was written/)
    }
    expect(readdirSync(data)).toEqual(before)
  })

  test('a bundle from which something was taken, though no entry says so, is not imported', async () => {
    const bundle = await exported(await filled(), 'case.hearsay.json')
    const taken = readFileSync(bundle, 'utf8').replace(
      /\{"path":("[^"]+"),"salt":"[^"]+","value":"Waleed Safi"\}/,
      '{"erased":true,"path":$1}',
    )
    expect(taken).toContain('"erased":true')
    writeFileSync(bundle, taken)
    const data = join(temporaryFolder(), 'data')
    const { code, err } = await hearsay(['case', 'import', bundle, '--data', data])
    expect(code).toBe(1)
    expect(err).toMatch(/does not verify: .*expected its opening, or a later entry that erases it/)
    expect(existsSync(data)).toBe(false)
  })
})
