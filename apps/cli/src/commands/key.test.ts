import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { partyFile, putInto, smallStore } from '../testing/small.ts'

const LOST =
  /nothing was signed\. (The key that signed before, \S+, is not in .*log\.key\. Put it back; or, if it is lost|Case "small" was made public by \S+, and that is not the key here\. Put the old key back, or change it openly)/

test('there is no key before anything is signed; then it is shown, with its file', async () => {
  const data = await smallStore()
  const file = join(data, 'log.key')
  const key = (...more: string[]) => hearsay(['key', ...more, '--data', data])
  expect(await key()).toMatchObject({
    code: 0,
    out: `No key yet: ${file} is made when something is signed for the first time.\n`,
  })
  expect(JSON.parse((await key('--json')).out)).toEqual({ key: null, file })
  await hearsay(['publish', 'small', '--data', data])
  const shown = JSON.parse((await key('show', '--json')).out)
  expect(shown).toEqual({
    key: expect.stringMatching(/^hearsay\.local\/[0-9a-f]{20}\+[0-9a-f]{8}\+\S+$/),
    file,
  })
  expect((await key()).out).toMatch(/^hearsay\.local\/\S+\nThe file that signs is \S+log\.key\n$/)
})

test('a lost key is not replaced in silence, but openly', async () => {
  const data = await smallStore('other', 'small')
  const publish = () => hearsay(['publish', 'small', '--data', data])
  await publish()
  rmSync(join(data, 'log.key'))
  await putInto(data, [partyFile('ivo')])
  for (const args of [['key'], ['publish', 'small'], ['case', 'export', 'small']]) {
    const { code, err, out } = await hearsay([...args, '--data', data])
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(LOST)
  }
  expect(existsSync(join(data, 'log.key'))).toBe(false)
  const replace = ['key', 'replace', '--because', 'It burnt.', '--data', data]
  expect((await hearsay(replace)).out).toMatch(
    /One case says that its key has changed; .*\n.*Keep a copy of .*log\.key/s,
  )
  expect((await publish()).out).toBe('small: edition 3 is public; 4 entries.\n')
})

test('the old key is kept beside the new one', async () => {
  const data = await smallStore()
  await hearsay(['publish', 'small', '--data', data])
  const { out } = await hearsay(['key', 'replace', '--because', 'It was seen.', '--data', data, '--json'])
  const { cases, kept, key } = JSON.parse(out)
  expect(cases).toEqual(['small'])
  expect(existsSync(kept)).toBe(true)
  expect(JSON.parse((await hearsay(['key', '--data', data, '--json'])).out).key).toBe(key)
})

test('a key file that holds no key is exit 3, and what it holds is not repeated', async () => {
  const data = await smallStore()
  writeFileSync(join(data, 'log.key'), 'PRIVATE+KEY+secret')
  for (const args of [['key'], ['publish', 'small']]) {
    const { code, err } = await hearsay([...args, '--data', data])
    expect(code).toBe(3)
    expect(err).toMatch(/the key cannot be read: /)
    expect(err).not.toContain('secret')
  }
})

test('where there is no store, none is made', async () => {
  const data = join(temporaryFolder(), 'data')
  const { code, err } = await hearsay(['key', '--data', data])
  expect({ code, made: existsSync(data) }).toEqual({ code: 2, made: false })
  expect(err).toMatch(/expected a folder with a store; there is none/)
})
