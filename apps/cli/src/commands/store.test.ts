import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CORRECTION, exported, extended, filled, ID } from '../testing/first-case.ts'
import { FIRST_CASE, hearsay, spawned, temporaryFolder } from '../testing/hearsay.ts'

describe('import', () => {
  test('appends what is new, and nothing twice', async () => {
    const data = await filled()
    const again = await hearsay(['case', 'import', FIRST_CASE, '--data', data, '--json'])
    const { size } = JSON.parse(again.out)
    expect(JSON.parse(again.out)).toEqual({ id: ID, added: 0, size: expect.any(Number) })
    const plain = CORRECTION.replace('\\u001b[31m', '')
    const more = await hearsay(['case', 'import', extended(plain), '--data', data, '--json'])
    expect(JSON.parse(more.out)).toEqual({ id: ID, added: 1, size: size + 1 })
    expect(JSON.parse((await hearsay(['case', 'import', FIRST_CASE, '--data', data, '--json'])).out)).toEqual(
      { id: ID, added: 0, size: size + 1 },
    )
  })

  test('refuses another history, with the first entry that differs, and writes nothing', async () => {
    const data = await filled()
    const other = extended('{}')
    const first = join(other, '01-reporting.yaml')
    writeFileSync(first, readFileSync(first, 'utf8').replace('name: Iraq,', 'name: Irak,'))
    writeFileSync(join(other, '99-more.yaml'), CORRECTION.replace('\\u001b[31m', ''))
    const before = (await hearsay(['case', 'log', ID, '--data', data, '--json'])).out
    const { code, err } = await hearsay(['case', 'import', other, '--data', data])
    expect(code).toBe(2)
    expect(err).toMatch(
      /^hearsay: .*: expected entry \d+ of abu-ghraib-2015 as the store has it, place iraq of .*\n$/,
    )
    expect((await hearsay(['case', 'log', ID, '--data', data, '--json'])).out).toBe(before)
  })

  test.each([
    [CORRECTION, /99-more\.yaml:6:\d+: set.*without control characters/],
    [
      CORRECTION.replace('waleed-safi', 'nobody-known').replace('\\u001b[31m', ''),
      /99-more\.yaml:6:\d+: of: /,
    ],
    ['by: x\n  at: [', /99-more\.yaml:\d+:\d+: /],
    ['statments: []', /99-more\.yaml:1:1: unknown section "statments"/],
  ])('bad YAML %# is refused, with file, line and column', async (text, line) => {
    const data = join(temporaryFolder(), 'data')
    const { code, out, err } = await hearsay(['case', 'import', extended(text), '--data', data])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(line)
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(existsSync(data)).toBe(false)
  })

  test('reads no document from outside the case’s folder', async () => {
    const folder = extended('documents:\n  - { id: x, file: ../../../../../../etc/hostname }')
    const { code, err } = await hearsay(['case', 'import', folder, '--data', join(folder, 'data')])
    expect(code).toBe(2)
    expect(err).toMatch(/99-more\.yaml:2:\d+: file: expected a file beside the case file/)
  })

  test('two processes at once: both end well, and nothing stands there twice', async () => {
    const data = join(temporaryFolder(), 'data')
    const both = await Promise.all(
      [1, 2].map(() => spawned(['case', 'import', FIRST_CASE, '--data', data, '--json'])),
    )
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ])
    const results = both.map(({ out }) => JSON.parse(out))
    expect(results.map(({ added }) => added).sort()).toEqual([0, results[0].size])
    expect((await hearsay(['verify', ID, '--data', data])).code).toBe(0)
  })
})

describe('what was done', () => {
  test('is a line for a person, and data for a program', async () => {
    const data = join(temporaryFolder(), 'data')
    const imported = await hearsay(['case', 'import', FIRST_CASE, '--data', data])
    expect(imported.out).toMatch(/^abu-ghraib-2015: (\d+) entries added; \1 now\.\n$/)
    const file = join(temporaryFolder(), 'a.json')
    const written = await hearsay(['case', 'export', ID, '--data', data, '--bundle', file])
    expect(written).toEqual({ code: 0, out: `${ID}: written to ${file}\n`, err: '' })
    const folder = join(temporaryFolder(), 'copy')
    const copied = await hearsay(['case', 'export', ID, '--data', data, '--yaml', folder, '--json'])
    expect(JSON.parse(copied.out)).toEqual({ id: ID, written: folder })
  })
})

describe('verify', () => {
  test('a stored case, and one that is not there', async () => {
    const data = await filled()
    const { code, out } = await hearsay(['verify', ID, '--data', data])
    expect(code).toBe(0)
    expect(out).toMatch(
      /^Sound: abu-ghraib-2015, \d+ entries\n {2}Root +[0-9a-f]{64}\n {2}Erased +0 values\n/,
    )
    const json = JSON.parse((await hearsay(['verify', ID, '--data', data, '--json'])).out)
    expect(json).toEqual({
      ok: true,
      kind: 'stored',
      case: ID,
      entries: expect.any(Number),
      root: expect.any(String),
      erased: 0,
    })
    expect(json.entries).toBeGreaterThan(200)
  })

  test('a bundle says all that was checked', async () => {
    const bundle = await exported(await filled(), 'case.hearsay.json')
    const { code, out } = await hearsay(['verify', bundle, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      ok: true,
      kind: 'bundle',
      case: ID,
      entries: expect.any(Number),
      documents: 2,
      origin: expect.stringContaining(ID),
      root: expect.any(String),
      key: expect.stringContaining(ID),
      keyTrusted: false,
      extends: [],
      erased: 0,
      withheld: expect.any(Number),
    })
  })

  test('case files, in a folder or one alone', async () => {
    const { out } = await hearsay(['verify', FIRST_CASE, '--json'])
    const found = { ok: true, kind: 'files', case: ID, entries: expect.any(Number), documents: 2 }
    expect(JSON.parse(out)).toEqual(found)
    const file = join(temporaryFolder(), 'small.yml')
    writeFileSync(
      file,
      `by: ana
at: 2026-01-01T00:00:00Z
case: { id: small, kicker: Small, title: A small case, question: Did it?, language: en }
authors:
  - { id: ana, name: Ana, role: editor }
`,
    )
    expect((await hearsay(['verify', file])).out).toMatch(/^Readable: small, 2 entries, 0 documents\n/)
    expect((await hearsay(['case', 'check', file])).out).toBe(
      'small: good; 2 entries, 0 documents, 0 with their files.\n',
    )
    expect(JSON.parse((await hearsay(['case', 'check', file, '--json'])).out)).toEqual({
      id: 'small',
      entries: 2,
      documents: 0,
      files: 0,
    })
  })

  test('a changed byte: exit 1, and where', async () => {
    const bundle = await exported(await filled(), 'case.hearsay.json')
    writeFileSync(bundle, readFileSync(bundle, 'utf8').replace('Waleed', 'Valeed'))
    const { code, out } = await hearsay(['verify', bundle])
    expect(code).toBe(1)
    expect(out).toMatch(/^NOT SOUND: .*\n {2}\/\S+: expected/)
    const json = await hearsay(['verify', bundle, '--json'])
    expect(json.code).toBe(1)
    expect(JSON.parse(json.out)).toMatchObject({
      ok: false,
      failures: [{ where: expect.stringMatching(/^\//) }],
    })
    const weighed = await hearsay(['weigh', bundle])
    expect(weighed).toMatchObject({ code: 1, out: '' })
    expect(weighed.err).toMatch(/does not verify: \//)
  })

  test('with a key of one’s own', async () => {
    const data = await filled()
    const bundle = await exported(data, 'case.hearsay.json')
    const { key } = JSON.parse((await hearsay(['verify', bundle, '--json'])).out)
    expect(await hearsay(['verify', bundle, '--key', key])).toMatchObject({
      code: 0,
      out: expect.stringContaining('a key that you trust'),
    })
    const stranger = JSON.parse(
      readFileSync(await exported(await filled(), 'other.hearsay.json'), 'utf8'),
    ).key
    expect(await hearsay(['verify', bundle, '--key', stranger])).toMatchObject({
      code: 1,
      out: expect.stringContaining('/key'),
    })
  })

  test('files carry no proofs, and it says so', async () => {
    expect(await hearsay(['verify', FIRST_CASE])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Files carry no proofs'),
    })
  })
})

describe('log and diff', () => {
  test('log shows when, who, why and what', async () => {
    const { out } = await hearsay(['case', 'log', FIRST_CASE])
    expect(out).toMatch(
      /^2026-11-23T\S+ {2}The Hearsay project\nFirst record of the reporting\.\nEntry +Kind +Id +What\n +0 +case opened +abu-ghraib-2015/,
    )
    const list = JSON.parse((await hearsay(['case', 'log', FIRST_CASE, '--json'])).out)
    expect(list.map(({ index }: { index: number }) => index)).toEqual(
      list.map((_: unknown, index: number) => index),
    )
  })

  test('diff between two dates, and between two cases', async () => {
    const folder = extended(CORRECTION.replace('\\u001b[31m', ''))
    const byDate = await hearsay(['case', 'diff', folder, '--from', '2026-11-28T22:17:00Z'])
    expect(byDate.out).toBe('~ party waleed-safi: Walid Safi\n    name: Waleed Safi → Walid Safi\n')
    expect((await hearsay(['case', 'diff', FIRST_CASE, folder])).out).toBe(byDate.out)
    expect((await hearsay(['case', 'diff', folder, FIRST_CASE])).out).toContain(
      'name: Walid Safi → Waleed Safi',
    )
    const json = JSON.parse((await hearsay(['case', 'diff', FIRST_CASE, folder, '--json'])).out)
    expect(json).toMatchObject([{ kind: 'party', id: 'waleed-safi', change: 'changed', fields: ['name'] }])
    expect((await hearsay(['case', 'diff', folder, folder])).out).toBe('No difference.\n')
  })
})
