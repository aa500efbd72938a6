import { describe, expect, test } from 'vitest'
import { authorId } from '../cases/author.ts'
import { deskWithPage, MARA, OLEG } from '../testing/desk.ts'
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

test('a merge is said to be final, and stays', async () => {
  const fixture = await deskWithPage()
  const place = { caseId: fixture.id, page: fixture.document, person: MARA }
  for (const who of ['Ada Quill', 'A. Quill'])
    await sayByHand(fixture.desk, place, { ...BY_HAND, exact: 'opened by hand', who })
  const at = new Date().toISOString()
  const by = authorId(MARA)
  const merge = { kind: 'merge', at, by, id: 'one', from: 'a-quill', into: 'ada-quill' }
  const decision = { key: 'same', page: fixture.document, person: by, at }
  await fixture.desk.writer.append(fixture.id, [merge], (await now(fixture)).size, { decision })
  expect(await undo(fixture.desk, { ...place, key: 'same' })).toBe('final')
  expect((await now(fixture)).case.merge.size).toBe(1)
})

test('what nobody proposes is nothing to decide', async () => {
  const fixture = await deskWithPage()
  const stray = { caseId: fixture.id, page: fixture.document, key: 'statement <b>', person: MARA }
  for (const decide of [accept, refuse, undo]) expect(await decide(fixture.desk, stray)).toBe('gone')
})
