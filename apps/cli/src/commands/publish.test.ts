import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { partyFile, publicIn, putInto, smallStore } from '../testing/small.ts'

const SOON = '2030-01-01T00:00:00.000Z'

/** The present time is this one until the test ends. */
function itIs(time: string): void {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}

test('a case is public as it stood when it was published', async () => {
  const data = await smallStore('small', 'other')
  const publish = () => hearsay(['publish', 'small', '--data', data])
  expect(await publish()).toEqual({ code: 0, out: 'small: edition 1 is public; 3 entries.\n', err: '' })
  expect((await publish()).out).toBe('small: nothing new; edition 1 is public, 3 entries.\n')
  await putInto(data, [partyFile('ivo')])
  expect(await publicIn(data)).toMatchObject({ cases: [['small', 3]] })
  expect((await publish()).out).toBe('small: edition 2 is public; 4 entries.\n')
  expect(await publicIn(data)).toMatchObject({ cases: [['small', 4]] })
})

test('an edition under an embargo is public when its time has come and publish --due is run', async () => {
  itIs('2029-12-31T23:59:59Z')
  const data = await smallStore()
  const due = (...more: string[]) => hearsay(['publish', '--due', '--data', data, ...more])
  const embargo = () => hearsay(['publish', 'small', '--embargo', '2030-01-01T00:00:00Z', '--data', data])
  const when = `It becomes public when hearsay publish --due is run after ${SOON}.\n`
  expect((await embargo()).out).toBe(`small: edition 1 is signed; 3 entries. ${when}`)
  expect((await embargo()).out).toBe(`small: nothing new; edition 1 is signed, 3 entries. ${when}`)
  expect((await due()).out).toBe('Nothing is due.\n')
  expect(await publicIn(data)).toMatchObject({ cases: [] })
  itIs('2030-01-01T00:00:00Z')
  expect(JSON.parse((await due('--json')).out)).toEqual({
    changed: [{ id: 'small', edition: 1, entries: 3, published: SOON }],
  })
  expect(await publicIn(data)).toMatchObject({ cases: [['small', 3]] })
  expect((await due('--json')).out).toBe('{\n  "changed": []\n}\n')
})

test('what is withdrawn is gone but for a line, and publishing brings it back', async () => {
  const data = await smallStore()
  await hearsay(['publish', 'small', '--data', data])
  const withdraw = () => hearsay(['withdraw', 'small', '--because', ' She is\n in danger. ', '--data', data])
  expect((await withdraw()).out).toBe('small: withdrawn. What is public of it is a line that says so.\n')
  expect(await publicIn(data, 'small')).toEqual({ cases: [], lines: ['She is in danger.'] })
  expect(await withdraw()).toMatchObject({ code: 2, err: expect.stringContaining('is not published') })
  expect((await hearsay(['publish', 'small', '--data', data, '--json'])).out).toContain('"edition": 3')
  expect(await publicIn(data, 'small')).toEqual({ cases: [['small', 3]], lines: [undefined] })
})

test('of what was withdrawn before anybody could read it, no line is public', async () => {
  const data = await smallStore()
  await hearsay(['publish', 'small', '--embargo', '2999-01-01T00:00:00Z', '--data', data])
  const { out } = await hearsay(['withdraw', 'small', '--because', 'No.', '--data', data])
  expect(out).toBe('small: withdrawn. Nobody could read it yet, and nothing of it is public.\n')
  expect(await publicIn(data, 'small')).toEqual({ cases: [], lines: [undefined] })
})

test('an edition of which something was erased is not made public; the others are', async () => {
  itIs('2029-12-31T00:00:00Z')
  const data = await smallStore('other', 'small')
  const embargo = (id: string) => hearsay(['publish', id, '--embargo', SOON, '--data', data])
  await embargo('small')
  await embargo('other')
  const erasure =
    'by: ana\nat: 2026-01-03T00:00:00Z\nerasures:\n  - { of: mira, paths: [/name], why: She asked. }\n'
  await putInto(data, [erasure], 'other')
  itIs('2030-01-02T00:00:00Z')
  const { code, out, err } = await hearsay(['publish', '--due', '--data', data])
  expect({ code, out }).toEqual({ code: 2, out: 'small: edition 1 is public; 3 entries.\n' })
  expect(err).toMatch(
    /^hearsay: one case does not allow it:\nSomething was erased .*"other".*publish it again/,
  )
  expect(await publicIn(data)).toMatchObject({ cases: [['small', 3]] })
})

test.each<[string[], RegExp]>([
  [['publish'], /expected the id of a case to publish, or --due/],
  [['publish', 'small', '--due'], /expected the id of a case to publish, or --due/],
  [['publish', 'small', '--embargo', '2030-01-01'], /Expected a time in UTC such as/],
  [['publish', 'small', '--embargo', '2001-01-01T00:00:00Z'], /expected a time to come; found 2001-/],
  [['publish', 'small'], /small: expected a path, or the id of a case in .*, which has none/],
  [['publish', '--due'], /expected a folder with a store; there is none/],
  [['withdraw', 'small'], /--because <sentence>/],
  [['withdraw', 'small', '--because', ' '], /Expected a sentence that says why/],
  [['withdraw', 'small', '--because', 'a\u202eb'], /without control characters/],
])('%j is refused, and nothing is made', async (args, line) => {
  const data = join(temporaryFolder(), 'data')
  const { code, err } = await hearsay([...args, '--data', data])
  expect(code).toBe(2)
  expect(err).toMatch(line)
  expect(existsSync(data)).toBe(false)
})
