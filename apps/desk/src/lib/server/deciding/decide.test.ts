import { parseEntry } from '@hearsay/case'
import { describe, expect, test } from 'vitest'
import { authorId } from '../cases/author.ts'
import { deskWithPage, MARA, OLEG, takeText } from '../testing/desk.ts'
import { decideAll } from './bulk.ts'
import { sayByHand } from './by-hand.ts'
import { accept, refuse } from './decide.ts'
import { draftOf } from './draft.ts'
import { proposedOn } from './proposed.ts'
import { lastDecision, undo } from './undo.ts'

/** Two who say the same: what they say is drafted to bear on one claim. */
const AGREED = `Ada Quill said that the gate had been opened by hand. Ben Osei said that the gate had been opened by hand.`

const BY_HAND = {
  start: '',
  end: '',
  exact: '',
  who: 'Ada Quill',
  type: 'person',
  act: 'assert',
  basis: 'unstated',
  by: '',
  modality: 'asserted',
  gist: '',
}

type Fixture = Awaited<ReturnType<typeof deskWithPage>>

const now = async ({ desk, id }: Fixture) => await draftOf(desk, id)
const asked = async (fixture: Fixture) => proposedOn(await now(fixture), 0)

/** The first statement that is proposed, as somebody is asked of it. */
async function first(fixture: Fixture, person = MARA) {
  const found = (await asked(fixture)).find(({ subject }) => subject === 'statement')
  return { caseId: fixture.id, page: fixture.document, key: found?.key ?? '', person }
}

describe('what is accepted', () => {
  test('is recorded by the person, with what it needs, and is no inference of a machine', async () => {
    const fixture = await deskWithPage()
    const before = (await now(fixture)).case
    expect(await accept(fixture.desk, await first(fixture, OLEG))).toBe('accepted')
    const { case: of } = await now(fixture)
    const [statement] = of.statement.values()
    expect(statement).toMatchObject({
      by: authorId(OLEG),
      why: expect.stringContaining('accepted by a person'),
    })
    expect(statement?.inferred).toBeUndefined()
    expect(of.party.get(statement?.source ?? '')).toMatchObject({ by: authorId(OLEG) })
    expect(of.author.get(authorId(OLEG))).toMatchObject({ name: 'Oleg Trent', role: 'reporter' })
    expect([before.author.size, of.author.size]).toEqual([1, 2])
    expect(await fixture.desk.reader.verify(fixture.id)).toMatchObject({ ok: true })
  })

  test('twice is recorded once, one after the other and at once', async () => {
    const fixture = await deskWithPage()
    const question = await first(fixture)
    const outcomes = await Promise.all([
      accept(fixture.desk, question),
      accept(fixture.desk, question),
      accept(fixture.desk, { ...question, person: OLEG }),
    ])
    expect(outcomes.toSorted()).toEqual(['accepted', 'gone', 'gone'])
    expect(await accept(fixture.desk, question)).toBe('gone')
    expect((await now(fixture)).case.statement.size).toBe(1)
  })

  test('by two people at once of two things is both', async () => {
    const fixture = await deskWithPage()
    const statements = (await asked(fixture)).filter(({ subject }) => subject === 'statement')
    const outcomes = await Promise.all(
      [MARA, OLEG].map((person, at) =>
        accept(fixture.desk, {
          caseId: fixture.id,
          page: fixture.document,
          key: statements[at]?.key ?? '',
          person,
        }),
      ),
    )
    expect(outcomes).toEqual(['accepted', 'accepted'])
    expect((await now(fixture)).case.statement.size).toBe(2)
  })

  test('one after the other comes to a case with all statements, and nothing is left', async () => {
    const fixture = await deskWithPage()
    const count = (await asked(fixture)).filter(({ subject }) => subject === 'statement').length
    for (let [next] = await asked(fixture); next; [next] = await asked(fixture))
      expect(
        await accept(fixture.desk, {
          caseId: fixture.id,
          page: fixture.document,
          key: next.key,
          person: MARA,
        }),
      ).toBe('accepted')
    expect((await now(fixture)).case.statement.size).toBe(count)
    expect(count).toBeGreaterThan(2)
  })
})

describe('what is refused', () => {
  test('is not asked again, records nothing, and is remembered', async () => {
    const fixture = await deskWithPage()
    const question = await first(fixture)
    const { size } = await now(fixture)
    expect(await refuse(fixture.desk, question)).toBe('refused')
    expect(await refuse(fixture.desk, question)).toBe('gone')
    expect((await asked(fixture)).map(({ key }) => key)).not.toContain(question.key)
    expect((await now(fixture)).size).toBe(size)
    expect(await fixture.desk.reader.decisions(fixture.id)).toMatchObject([
      { key: question.key, entries: null },
    ])
  })

  test('is asked again once that is undone', async () => {
    const fixture = await deskWithPage()
    const question = await first(fixture)
    await refuse(fixture.desk, question)
    expect(await undo(fixture.desk, question)).toBe('undone')
    expect((await asked(fixture)).map(({ key }) => key)).toContain(question.key)
  })
})

describe('what is undone', () => {
  test('is taken back in the ledger, and nothing of it is deleted', async () => {
    const fixture = await deskWithPage()
    const question = await first(fixture)
    const { size } = await now(fixture)
    await accept(fixture.desk, question)
    expect(await undo(fixture.desk, question)).toBe('undone')
    expect(await undo(fixture.desk, question)).toBe('gone')
    const then = await now(fixture)
    expect(then.case.statement.size).toBe(0)
    expect(then.size).toBeGreaterThan(size + 1)
    expect(then.case.history.at(-1)).toMatchObject({ by: authorId(MARA) })
    expect((await asked(fixture)).map(({ key }) => key)).toContain(question.key)
    expect(await accept(fixture.desk, question)).toBe('accepted')
  })

  test('is the last decision of this person alone', async () => {
    const fixture = await deskWithPage()
    const question = await first(fixture)
    await accept(fixture.desk, question)
    expect(await undo(fixture.desk, { ...question, person: OLEG })).toBe('gone')
    const next = await first(fixture)
    await refuse(fixture.desk, next)
    expect(await undo(fixture.desk, question)).toBe('gone')
    expect((await now(fixture)).case.statement.size).toBe(1)
  })

  test('is nothing on which somebody has built since', async () => {
    const fixture = await deskWithPage(AGREED)
    const question = await first(fixture)
    await accept(fixture.desk, question)
    const [statement] = (await now(fixture)).case.statement.keys()
    const bears = (await now(fixture)).proposals.find(
      ({ entries: [entry] }) => entry?.kind === 'bearing' && entry.of === statement,
    )
    const theirs = { ...question, key: bears?.key ?? '', person: OLEG }
    expect(await accept(fixture.desk, theirs)).toBe('accepted')
    expect(await undo(fixture.desk, question)).toBe('built-on')
    expect((await now(fixture)).case.statement.size).toBe(1)
    expect(await undo(fixture.desk, theirs)).toBe('undone')
    expect(await undo(fixture.desk, question)).toBe('undone')
    expect((await now(fixture)).case.statement.size).toBe(0)
  })

  test('goes back decision by decision, by hand and several at once, to the beginning', async () => {
    const fixture = await deskWithPage()
    const place = { caseId: fixture.id, page: fixture.document, person: MARA }
    const all = await asked(fixture)
    const keys = all.map(({ key }) => key)
    const [spare = '', ...bulk] = keys.toReversed()
    expect(await decideAll(fixture.desk, place, [...bulk, 'stray'], 'accept')).toEqual({
      accepted: keys.length - 1,
      gone: 1,
    })
    expect(await refuse(fixture.desk, { ...place, key: spare })).toBe('refused')
    expect(await sayByHand(fixture.desk, place, { ...BY_HAND, exact: 'opened by hand' })).toBe('changed')
    const sizes: number[] = []
    for (;;) {
      const last = lastDecision(await fixture.desk.reader.decisions(fixture.id), fixture.document, MARA)
      if (!last) break
      expect(await undo(fixture.desk, { ...place, key: last.key })).toBe('undone')
      sizes.push((await now(fixture)).case.statement.size)
    }
    const count = all.filter(({ subject, key }) => subject === 'statement' && key !== spare).length
    expect(sizes).toEqual([count, count, 0])
    expect((await asked(fixture)).map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
  })
})

describe('a merge of two parties', () => {
  const of = async (fixture: Fixture) => (await now(fixture)).case
  const on = (fixture: Fixture, key: string) => ({
    caseId: fixture.id,
    page: fixture.document,
    key,
    person: MARA,
  })
  const latest = async ({ desk, document, id }: Fixture) =>
    lastDecision(await desk.reader.decisions(id), document, MARA)?.key ?? ''
  const sources = async (fixture: Fixture) =>
    [...(await of(fixture)).statement.values()].map(({ source }) => source)

  /** Two pages, of which one calls by surname whom the other calls by name. */
  async function twoPages() {
    const fixture = await deskWithPage('Ben Osei, the mayor, said that the bridge was safe.')
    await takeText(fixture.desk, fixture.id, 'Osei said that the bridge was safe.', 'Bridge')
    const { proposals } = await now(fixture)
    const keyOf = (subject: string) =>
      proposals.filter((one) => one.subject === subject).map(({ key }) => key)
    return { fixture, same: keyOf('same')[0] ?? '', said: keyOf('statement') }
  }

  test('is taken back like anything else, and asked again', async () => {
    const { fixture, same, said } = await twoPages()
    for (const key of said) expect(await accept(fixture.desk, on(fixture, key))).toBe('accepted')
    const apart = await sources(fixture)
    expect(new Set(apart).size).toBe(2)
    expect(await accept(fixture.desk, on(fixture, same))).toBe('accepted')
    expect(await sources(fixture)).toEqual(['ben-osei', 'ben-osei'])
    expect(await undo(fixture.desk, on(fixture, same))).toBe('undone')
    expect(await sources(fixture)).toEqual(apart)
    expect((await asked(fixture)).map(({ key }) => key)).toContain(same)
    expect(await accept(fixture.desk, on(fixture, same))).toBe('accepted')
    expect(await sources(fixture)).toEqual(['ben-osei', 'ben-osei'])
    expect(await fixture.desk.reader.verify(fixture.id)).toMatchObject({ ok: true })
  })

  test('takes the parties along that were recorded with it, and on which nothing rests', async () => {
    const { fixture, same } = await twoPages()
    const before = await of(fixture)
    expect(await accept(fixture.desk, on(fixture, same))).toBe('accepted')
    expect(await undo(fixture.desk, on(fixture, same))).toBe('undone')
    const { party, merge } = await of(fixture)
    expect([...party.keys(), ...merge.keys()].toSorted()).toEqual([...before.party.keys()].toSorted())
  })

  test('is accepted together with others, and all of it is taken back at once', async () => {
    const { fixture, same } = await twoPages()
    const keys = (await asked(fixture)).map(({ key }) => key)
    expect(keys).toContain(same)
    const counts = await decideAll(fixture.desk, on(fixture, ''), keys, 'accept')
    expect(counts['not-taken'] ?? 0).toBe(0)
    expect((await of(fixture)).merge.size).toBe(1)
    expect(await undo(fixture.desk, on(fixture, await latest(fixture)))).toBe('undone')
    const { statement, merge } = await of(fixture)
    expect([statement.size, merge.size]).toEqual([0, 0])
    expect((await asked(fixture)).map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
  })

  test('stays where somebody has built on the two being one, and that is said', async () => {
    const { fixture, same, said } = await twoPages()
    for (const key of [...said, same]) await accept(fixture.desk, on(fixture, key))
    const { size, case: before } = await now(fixture)
    const [his, surnamed] = [...before.statement.values()]
    const at = new Date().toISOString()
    const takesBack = { ...his, id: 'taken-back', at, recants: surnamed?.id }
    await fixture.desk.writer.append(fixture.id, [parseEntry(takesBack)], size)
    expect(await undo(fixture.desk, on(fixture, same))).toBe('built-on')
    expect((await of(fixture)).merge.size).toBe(1)
  })
})

test('what nobody proposes is nothing to decide', async () => {
  const fixture = await deskWithPage()
  const stray = { caseId: fixture.id, page: fixture.document, key: 'statement <b>', person: MARA }
  for (const decide of [accept, refuse, undo]) expect(await decide(fixture.desk, stray)).toBe('gone')
})
