import { expect, test } from 'vitest'
import { takeIn } from '../capturing/take-in.ts'
import { openCase } from '../cases/new-case.ts'
import { MARA, NEW_CASE, OLEG, openTestDesk } from '../testing/desk.ts'
import { accept, refuse } from './decide.ts'
import { type Drafted, draftOf } from './draft.ts'
import { isAskedOn, proposedOn } from './proposed.ts'

/* A case of more pages than are drafted together: each page is drafted with those that are most like it. */

const PAGES = 101
const NAMES = ['Ada Quill', 'Ben Osei', 'Cora Lind', 'Dara Munk', 'Ewa Reyk']
const THINGS = ['gate', 'lamp', 'boat', 'rope', 'key', 'bell', 'oar']

const textAt = (at: number): string =>
  [0, 1]
    .map((n) => `${NAMES[(at + n) % 5]} said that the ${THINGS[at % 7]} ${at % 13} had been moved by hand.`)
    .join(' ')

async function largeCase() {
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  const taken = await takeIn(
    desk,
    id,
    MARA,
    Array.from({ length: PAGES }, (_, at) => ({
      name: `Day ${at}`,
      source: { kind: 'pasted' as const, bytes: new TextEncoder().encode(textAt(at)) },
      told: { title: `Day ${at}`, outlet: `Post ${at % 9}`, published: '2026-02-03' },
    })),
  )
  return { desk, id, pages: taken.flatMap((each) => (each.kind === 'recorded' ? [each.document] : [])) }
}

const on = (drafted: Drafted, document: string) =>
  proposedOn(
    drafted,
    drafted.pages.findIndex(({ id }) => id === document),
  )

test('each page has what is proposed on it, also of what others say; and the case has all of them, once', async () => {
  const { desk, id, pages } = await largeCase()
  expect(pages).toHaveLength(PAGES)
  const [one = '', , other = ''] = pages
  const begun = await draftOf(desk, id)
  expect([begun.isBehind, begun.unread, begun.proposals]).toEqual([true, PAGES, []])
  // Whether or not anybody opens them.
  await expect.poll(async () => (await draftOf(desk, id)).unread, { timeout: 20_000 }).toBeLessThan(PAGES)

  const drafted = await draftOf(desk, id, { document: one })
  const subjects = on(drafted, one).map(({ subject }) => subject)
  expect(subjects.filter((subject) => subject === 'statement')).toHaveLength(2)
  expect(subjects).toContain('bearing')
  expect(isAskedOn(drafted, other)).toBe(false)

  for (const page of pages) await draftOf(desk, id, { document: page })
  const all = await draftOf(desk, id)
  expect([all.isBehind, all.unread]).toEqual([false, 0])
  const keys = all.proposals.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(all.proposals.filter(({ subject }) => subject === 'statement')).toHaveLength(2 * PAGES)
  for (const page of pages) {
    const alone = on(await draftOf(desk, id, { document: page }), page)
    expect(on(all, page).map(({ what }) => what)).toEqual(
      expect.arrayContaining(alone.map(({ what }) => what)),
    )
  }

  const [first, second] = on(all, one).filter(({ subject }) => subject === 'statement')
  const [theirs] = on(all, other).filter(({ subject }) => subject === 'statement')
  const decided = (page: string, key = '', person = MARA) => ({ caseId: id, page, key, person })
  expect(await accept(desk, decided(one, first?.key))).toBe('accepted')
  expect(await accept(desk, decided(other, theirs?.key, OLEG))).toBe('accepted')
  expect(await refuse(desk, decided(one, second?.key))).toBe('refused')
  expect(await refuse(desk, decided(one, second?.key))).toBe('gone')
  const now = await draftOf(desk, id)
  expect(now.case.statement.size).toBe(2)
  for (const { key } of [first, second, theirs].flatMap((each) => each ?? []))
    expect(now.proposals.some((each) => each.key === key)).toBe(false)
  expect(await desk.reader.verify(id)).toMatchObject({ ok: true })
})
