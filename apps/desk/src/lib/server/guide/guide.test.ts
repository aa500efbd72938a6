import { publishCase, withEditions } from '@hearsay/store'
import { expect, test } from 'vitest'
import { takeIn } from '../capturing/take-in.ts'
import { openCase } from '../cases/new-case.ts'
import { draftOf } from '../deciding/draft.ts'
import { deskWithPage, MARA, openTestDesk } from '../testing/desk.ts'
import { guideOf } from './guide.ts'
import { SAMPLE_CASE, sampleGiven, sampleOffered } from './sample-case.ts'
import { SAMPLE_PAGES } from './sample-pages.ts'

async function sampleDesk() {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, SAMPLE_CASE)
  return { desk, id, read: async () => (await desk.reader.load(id)).value }
}

test('the sample pages are offered until they are held, and say of themselves what is shown of them', async () => {
  const { desk, id, read } = await sampleDesk()
  expect(sampleOffered(await read()).map(({ title }) => title)).toEqual(
    SAMPLE_PAGES.map((each) => each.title),
  )
  const taken = await takeIn(desk, id, MARA, sampleGiven())
  expect(taken.map(({ kind }) => kind)).toEqual(['recorded', 'recorded', 'recorded'])
  const of = await read()
  expect(sampleOffered(of)).toEqual([])
  const pages = [...of.document.values()].filter(({ form }) => form === 'capture')
  expect(
    pages.map(({ title, outlet, published }) => [title, of.party.get(outlet)?.name, published?.edtf]),
  ).toEqual(SAMPLE_PAGES.map(({ title, outlet, published }) => [title, outlet, published]))
})

test('the guide counts what is left, and ends once the case is public', { timeout: 60_000 }, async () => {
  const { desk, id, read } = await sampleDesk()
  expect(await guideOf(desk, await read(), 'reader')).toBeNull()
  await takeIn(desk, id, MARA, sampleGiven())
  const [pages, decided] = (await guideOf(desk, await read(), 'reporter')) ?? []
  expect(pages).toMatchObject({ isDone: true, count: 3 })
  expect(decided).toMatchObject({ isDone: false, page: SAMPLE_PAGES[0]?.title })
  expect(decided?.count).toBeGreaterThan(5)
  await withEditions(desk, (open) => publishCase(open, id))
  expect(await guideOf(desk, await read(), 'editor')).toBeNull()
})

test('a case of one’s own has no guide', async () => {
  const { desk, id } = await deskWithPage()
  const { case: of } = await draftOf(desk, id)
  expect(await guideOf(desk, of, 'steward')).toBeNull()
  expect(sampleOffered(of)).toEqual([])
})
