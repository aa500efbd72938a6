import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { partyFile, publicIn, putInto, smallStore } from '../testing/small.ts'

const remove = (data: string, ...more: string[]) =>
  hearsay(['case', 'remove', 'small', '--data', data, ...more])
const PUBLISHED = {
  code: 2,
  out: '',
  err: expect.stringMatching(/"small" was published, .* with hearsay withdraw/),
}

test('what was never published is gone for good, and can come in again', async () => {
  const data = await smallStore('other', 'small')
  expect(await remove(data)).toEqual({ code: 0, out: 'small: removed, 3 entries; gone for good.\n', err: '' })
  expect((await remove(data)).err).toMatch(/which has other\n$/)
  // Nothing of it is left in the folder, in what the database keeps for itself neither.
  for (const name of readdirSync(data).filter((file) => file.startsWith('hearsay.db')))
    expect(readFileSync(join(data, name)).includes('"small"'), name).toBe(false)
  await putInto(data, [])
  expect(JSON.parse((await remove(data, '--json')).out)).toEqual({ id: 'small', entries: 3 })
})

test('what was published is withdrawn, not removed', async () => {
  const data = await smallStore()
  await hearsay(['publish', 'small', '--data', data])
  expect(await remove(data)).toMatchObject(PUBLISHED)
  await hearsay(['withdraw', 'small', '--because', 'So.', '--data', data])
  expect(await remove(data)).toMatchObject(PUBLISHED)
})

test('nor where only the public store remembers it', async () => {
  const [data, other] = [await smallStore(), await smallStore()]
  await hearsay(['publish', 'small', '--data', data])
  mkdirSync(other, { recursive: true })
  rmSync(join(other, 'public'), { recursive: true, force: true })
  cpSync(join(data, 'public'), join(other, 'public'), { recursive: true })
  expect(await remove(other)).toMatchObject(PUBLISHED)
})

test('the public store is made again from nothing, the same', async () => {
  const data = await smallStore('hidden', 'other', 'small')
  for (const id of ['other', 'small']) await hearsay(['publish', id, '--data', data])
  await hearsay(['withdraw', 'other', '--because', 'So.', '--data', data])
  await putInto(data, [partyFile('ivo')])
  const before = await publicIn(data, 'other')
  const remake = (...more: string[]) => hearsay(['remake', ...more, '--data', data])
  expect((await remake()).out).toBe('The public store was made again, with 2 cases.\n')
  rmSync(join(data, 'public'), { recursive: true })
  expect(JSON.parse((await remake('editions', '--json')).out)).toMatchObject({
    editions: [
      { id: 'other', withdrawn: expect.any(String) },
      { id: 'small', edition: 1, entries: 3 },
    ],
  })
  expect(await publicIn(data, 'other')).toEqual(before)
  expect(before).toEqual({ cases: [['small', 3]], lines: ['So.'] })
})

test('of what was erased since, nothing comes back; and what does not exist is not made', async () => {
  const data = await smallStore()
  await hearsay(['publish', 'small', '--data', data])
  const erasure =
    'by: ana\nat: 2026-01-03T00:00:00Z\nerasures:\n  - { of: mira, paths: [/name], why: She asked. }\n'
  await putInto(data, [erasure])
  const { code, err } = await hearsay(['remake', '--data', data])
  expect(code).toBe(2)
  expect(err).toMatch(/Something was erased since case "small" was signed at 3 entries: publish it again/)
  expect(await publicIn(data)).toMatchObject({ cases: [] })
  expect(await hearsay(['remake', 'digest', '--data', data])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Allowed choices are editions'),
  })
  expect(await hearsay(['remake', '--data', join(temporaryFolder(), 'no')])).toMatchObject({ code: 2 })
})
