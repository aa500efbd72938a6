import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Desk, openDesk, placesOf, publishCase, withdrawCase, withEditions } from '@hearsay/store'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { standingOf } from './standing.ts'

const at = '2026-01-01T00:00:00Z'
const OPENING = [
  {
    kind: 'case',
    at,
    by: 'ana',
    id: 'mill',
    kicker: 'Mill',
    title: 'The mill',
    question: 'Did it burn?',
    language: 'en',
  },
  { kind: 'author', at, by: 'ana', id: 'ana', name: 'Ana', role: 'editor' },
]
const MORE = { kind: 'party', at, by: 'ana', id: 'ada', name: 'Ada Quill', type: 'person' }

let folder: string
let desk: Desk

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  desk = await openDesk(placesOf(folder))
  await desk.writer.append('mill', OPENING, 0)
})

afterEach(async () => {
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
})

const publish = () => withEditions(desk, (open) => publishCase(open, 'mill'))

test('of a case that was never public, all is new', async () => {
  expect(await standingOf(desk, 'mill')).toMatchObject({ size: 2, before: undefined, notice: null })
})

test('what was recorded since the last edition is new', async () => {
  await publish()
  await desk.writer.append('mill', [MORE], 2)
  const { now, before, size, notice } = await standingOf(desk, 'mill')
  expect(size).toBe(3)
  expect(notice).toMatchObject({ kind: 'edition', number: 1, size: 2 })
  expect([before?.party.size, now.party.size]).toEqual([0, 1])
})

test('what was withdrawn is new again, and says why it went', async () => {
  await publish()
  await withEditions(desk, (open) => withdrawCase(open, 'mill', 'A name was wrong.'))
  const { before, notice } = await standingOf(desk, 'mill')
  expect(before).toBeUndefined()
  expect(notice).toMatchObject({ kind: 'withdrawal', sentence: 'A name was wrong.' })
})

test('nothing but what was looked at is published, and what says the same is so once', async () => {
  const looked = { size: 2, number: 0 }
  const asLooked = (given = looked) =>
    withEditions(desk, (open) => publishCase(open, 'mill', undefined, given))
  const conflict = expect.objectContaining({ code: 'conflict' })
  expect((await Promise.all([asLooked(), asLooked()])).map(({ edition }) => edition)).toEqual([1, 1])
  await withEditions(desk, (open) => withdrawCase(open, 'mill', 'A name was wrong.'))
  await expect(asLooked()).rejects.toEqual(conflict)
  await desk.writer.append('mill', [MORE], 2)
  await expect(asLooked({ size: 2, number: 2 })).rejects.toEqual(conflict)
  expect(await standingOf(desk, 'mill')).toMatchObject({ notice: { kind: 'withdrawal', number: 2 } })
  expect(await asLooked({ size: 3, number: 2 })).toMatchObject({ edition: 3, entries: 3 })
})

test('an embargo that has not come is set anew, and lifted', async () => {
  const until = (embargo?: string) =>
    withEditions(desk, (open) => publishCase(open, 'mill', embargo, { size: 2, number: numbers }))
  let numbers = 0
  for (const year of ['2099', '2098']) {
    expect(await until(`${year}-01-01T00:00:00Z`)).toMatchObject({ isNew: true, isPublic: false })
    numbers += 1
    const { notice } = await standingOf(desk, 'mill')
    expect(notice).toMatchObject({ number: numbers, published: `${year}-01-01T00:00:00Z` })
  }
  expect(await until()).toMatchObject({ edition: 3, entries: 2, isNew: true, isPublic: true })
})

test('what is withdrawn is the edition that was looked at; sent twice, it is withdrawn once', async () => {
  const out = (looked: number) =>
    withEditions(desk, (open) => withdrawCase(open, 'mill', 'A name was wrong.', looked))
  await publish()
  await desk.writer.append('mill', [MORE], 2)
  await publish()
  await expect(out(1)).rejects.toEqual(expect.objectContaining({ code: 'conflict' }))
  const [first, second] = [await out(2), await out(2)]
  expect(second.withdrawn).toBe(first.withdrawn)
  expect((await desk.reader.notices('mill')).map(({ kind }) => kind)).toEqual([
    'edition',
    'edition',
    'withdrawal',
  ])
})

test('a case that is not there is answered like a page that is not', async () => {
  await expect(standingOf(desk, 'none')).rejects.toMatchObject({ status: 404 })
})
