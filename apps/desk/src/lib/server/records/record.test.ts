import type { RecordKind } from '@hearsay/case'
import { describe, expect, test } from 'vitest'
import { authorId } from '../cases/author.ts'
import { undo } from '../deciding/undo.ts'
import { deskWithPage, MARA, OLEG } from '../testing/desk.ts'
import { lastChange, recordChange } from './change.ts'
import { partiesOf } from './merges.ts'
import { BY_FORM, recordNew } from './record.ts'
import { retract } from './retract.ts'
import { sign } from './sign.ts'
import { recordView } from './view.ts'

type Fixture = Awaited<ReturnType<typeof deskWithPage>>

let sent = 0
const filled = ({ id }: Fixture, given: Record<string, string>, person = MARA) => ({
  caseId: id,
  person,
  given: new Map(Object.entries(given)),
  why: 'It had to be.',
  once: `once-${++sent}`,
})
const load = async ({ desk, id }: Fixture) => (await desk.reader.load(id)).value

async function claimIn(fixture: Fixture, text = 'The gate was opened.') {
  const came = await recordNew(fixture.desk, 'claim', filled(fixture, { text }))
  if (came.kind !== 'recorded') throw new Error('expected a claim that is recorded')
  return came.id
}

describe('a new record', () => {
  test('is recorded by whoever sends it, under an id that is readable in its title', async () => {
    const fixture = await deskWithPage()
    const id = await claimIn(fixture)
    expect(id).toBe('the-gate-was-opened')
    const { claim } = await load(fixture)
    expect(claim.get(id)).toMatchObject({ by: authorId(MARA), why: 'It had to be.' })
    expect(await claimIn(fixture)).toBe('the-gate-was-opened-2')
  })

  test('that is sent twice is recorded once, at once and later', async () => {
    const fixture = await deskWithPage()
    const once = filled(fixture, { text: 'It rained.' })
    const came = await Promise.all([1, 2, 3].map(() => recordNew(fixture.desk, 'claim', once)))
    came.push(await recordNew(fixture.desk, 'claim', once))
    expect(new Set(came.map((one) => JSON.stringify(one))).size).toBe(1)
    expect((await load(fixture)).claim.size).toBe(1)
  })

  test('names others by title, in any case, or by id; what names none is said where it stands', async () => {
    const fixture = await deskWithPage()
    const id = await claimIn(fixture)
    const given = {
      title: 'Opened',
      short: 'Opened',
      'needs.0': 'the GATE was opened.',
      'sentences.0.text': 'So it is said.',
      'sentences.0.cites.0': 'nothing of the kind',
    }
    const { size } = await load(fixture)
    const wrong = await recordNew(fixture.desk, 'account', filled(fixture, given))
    expect(wrong).toMatchObject({
      kind: 'refused',
      problems: [
        { path: ['sentences', 0, 'cites', 0], message: expect.stringContaining('nothing of the kind') },
      ],
      value: { needs: [id] },
    })
    expect((await load(fixture)).size).toBe(size)
    const right = await recordNew(
      fixture.desk,
      'account',
      filled(fixture, { ...given, 'sentences.0.cites.0': id }),
    )
    expect(right.kind).toBe('recorded')
    expect([...(await load(fixture)).account.values()][0]).toMatchObject({ needs: [id] })
  })

  test('that lacks something is refused with where, and nothing is recorded', async () => {
    const fixture = await deskWithPage()
    const { size } = await load(fixture)
    const came = await recordNew(fixture.desk, 'account', filled(fixture, { title: 'Only this' }))
    expect(came).toMatchObject({ kind: 'refused', value: { title: 'Only this' } })
    const paths = came.kind === 'refused' ? came.problems.map(({ path }) => path.join('.')) : []
    expect(paths.toSorted()).toEqual(['needs', 'sentences', 'short'])
    expect((await load(fixture)).size).toBe(size)
  })

  test('can be taken back by whoever made it', async () => {
    const fixture = await deskWithPage()
    const once = filled(fixture, { text: 'It rained.' })
    await recordNew(fixture.desk, 'claim', once)
    const asked = { caseId: fixture.id, page: BY_FORM, key: `${BY_FORM} ${once.once}` }
    expect(await undo(fixture.desk, { ...asked, person: OLEG })).toBe('gone')
    expect(await undo(fixture.desk, { ...asked, person: MARA })).toBe('undone')
    expect((await load(fixture)).claim.size).toBe(0)
  })
})

describe('a change', () => {
  const change = async (fixture: Fixture, id: string, given: Record<string, string>, expected: number) =>
    await recordChange(fixture.desk, { ...filled(fixture, given, OLEG), id, expected })

  test('is a correction of what differs, and of nothing else', async () => {
    const fixture = await deskWithPage()
    const id = await claimIn(fixture)
    const other = await claimIn(fixture, 'It was shut.')
    const expected = lastChange(await load(fixture), id)
    const given = { text: 'The gate was opened by hand.', 'contradicts.0': other }
    expect(await change(fixture, id, given, expected)).toMatchObject({ kind: 'recorded', id })
    const of = await load(fixture)
    expect(of.claim.get(id)).toMatchObject({ text: 'The gate was opened by hand.', contradicts: [other] })
    expect(await change(fixture, id, given, lastChange(of, id))).toEqual({ kind: 'same' })
    expect((await load(fixture)).size).toBe(of.size)
    await change(fixture, id, { text: 'The gate was opened by hand.' }, lastChange(of, id))
    expect((await load(fixture)).claim.get(id)?.contradicts).toBeUndefined()
  })

  test('of what somebody changed meanwhile is not recorded, and not lost', async () => {
    const fixture = await deskWithPage()
    const id = await claimIn(fixture)
    const expected = lastChange(await load(fixture), id)
    await change(fixture, id, { text: 'Theirs.' }, expected)
    expect(await change(fixture, id, { text: 'Ours.' }, expected)).toEqual({
      kind: 'moved',
      value: { text: 'Ours.' },
    })
    expect((await load(fixture)).claim.get(id)?.text).toBe('Theirs.')
  })

  test('that is sent twice is recorded once, and nobody is said to have been faster', async () => {
    const fixture = await deskWithPage()
    const id = await claimIn(fixture)
    const expected = lastChange(await load(fixture), id)
    const asked = { ...filled(fixture, { text: 'Theirs.' }), id, expected }
    const came = await Promise.all([1, 2].map(() => recordChange(fixture.desk, asked)))
    came.push(await recordChange(fixture.desk, asked))
    expect(came).toEqual([1, 2, 3].map(() => ({ kind: 'recorded', id })))
  })

  test('without a reason, or of what is gone, is none', async () => {
    const fixture = await deskWithPage()
    const id = await claimIn(fixture)
    const expected = lastChange(await load(fixture), id)
    const asked = { ...filled(fixture, { text: 'Other.' }), id, expected, why: '' }
    expect(await recordChange(fixture.desk, asked)).toMatchObject({
      kind: 'refused',
      problems: [{ path: ['why'] }],
    })
    await retract(fixture.desk, { ...filled(fixture, {}), id })
    expect(await change(fixture, id, { text: 'Other.' }, expected)).toEqual({ kind: 'gone' })
  })
})

test('what something rests on is not taken out, and says so', async () => {
  const fixture = await deskWithPage()
  const id = await claimIn(fixture)
  await recordNew(fixture.desk, 'claim', filled(fixture, { text: 'It was not.', negates: id }))
  expect(await retract(fixture.desk, { ...filled(fixture, {}), id })).toMatchObject({ kind: 'refused' })
  expect((await load(fixture)).claim.size).toBe(2)
})

describe('a merge of two parties', () => {
  /** Two parties that are one, and a rating of the first. */
  async function merged() {
    const fixture = await deskWithPage()
    const made = async (kind: RecordKind, given: Record<string, string>) => {
      const came = await recordNew(fixture.desk, kind, filled(fixture, given))
      if (came.kind !== 'recorded') throw new Error(JSON.stringify(came))
      return came.id
    }
    const party = async (name: string) => await made('party', { name, type: 'person' })
    const [from, into] = [await party('A. Quill'), await party('Ada Quill')]
    const rating = await made('rating', { of: from, reliability: 'B', reason: 'Was there.' })
    const expected = lastChange(await load(fixture), rating)
    const merge = await made('merge', { from, into })
    return { fixture, from, into, rating, merge, expected }
  }

  test('that is sent twice is made once, though the party is there no more', async () => {
    const fixture = await deskWithPage()
    for (const name of ['A. Quill', 'Ada Quill'])
      await recordNew(fixture.desk, 'party', filled(fixture, { name, type: 'person' }))
    const asked = filled(fixture, { from: 'A. Quill', into: 'Ada Quill' })
    const came = await recordNew(fixture.desk, 'merge', asked)
    expect(came.kind).toBe('recorded')
    expect(await recordNew(fixture.desk, 'merge', asked)).toEqual(came)
  })

  test('is shown under the party, and under the one that was merged into it', async () => {
    const { fixture, from, into, merge } = await merged()
    const of = await load(fixture)
    expect(recordView(of, into)).toMatchObject({
      merges: [{ id: merge, party: from, title: 'A. Quill' }],
      mergedBy: null,
    })
    expect(recordView(of, from)).toMatchObject({
      isStanding: false,
      merges: [],
      mergedBy: { id: merge, party: into, title: 'Ada Quill' },
    })
    expect(partiesOf(of, merge)).toEqual({ from: 'A. Quill', into: 'Ada Quill' })
  })

  test('is taken out as any record, and gives back what it rewrote', async () => {
    const { fixture, from, into, rating, merge } = await merged()
    expect((await load(fixture)).rating.get(rating)?.of).toBe(into)
    expect(await retract(fixture.desk, { ...filled(fixture, {}), id: merge })).toMatchObject({
      kind: 'recorded',
    })
    const of = await load(fixture)
    expect(of.rating.get(rating)?.of).toBe(from)
    expect(recordView(of, from)).toMatchObject({ isStanding: true, mergedBy: null })
    expect(recordView(of, into)?.merges).toEqual([])
    expect(partiesOf(of, merge)).toMatchObject({ from: 'A. Quill' })
    expect(await fixture.desk.reader.verify(fixture.id)).toMatchObject({ ok: true })
  })

  test('is told to whoever changes what it rewrote, and so is its being taken back', async () => {
    const { fixture, into, rating, merge, expected } = await merged()
    const given = { of: into, reliability: 'C', reason: 'Was there.' }
    const change = async (at: number) =>
      await recordChange(fixture.desk, { ...filled(fixture, given, OLEG), id: rating, expected: at })
    expect(await change(expected)).toMatchObject({ kind: 'moved' })
    const since = lastChange(await load(fixture), rating)
    await retract(fixture.desk, { ...filled(fixture, {}), id: merge })
    expect(await change(since)).toMatchObject({ kind: 'moved' })
    expect(await change(lastChange(await load(fixture), rating))).toMatchObject({ kind: 'recorded' })
  })
})

test('an assessment is signed by a second person, once', async () => {
  const fixture = await deskWithPage()
  const given = {
    of: fixture.id,
    standing: 'not-established',
    confidence: 'low',
    sentence: 'Nobody can tell.',
    confidenceSentence: 'It is early.',
    'reasons.0.text': 'One page.',
    'reasons.0.cites.0': fixture.document,
  }
  const came = await recordNew(fixture.desk, 'assessment', filled(fixture, given))
  const id = came.kind === 'recorded' ? came.id : ''
  expect(await sign(fixture.desk, { ...filled(fixture, {}), id })).toMatchObject({ kind: 'refused' })
  const second = { ...filled(fixture, {}, OLEG), id }
  const elsewhere = { ...filled(fixture, {}, OLEG), id }
  for (const each of [second, second, elsewhere])
    expect((await sign(fixture.desk, each)).kind).toBe('recorded')
  expect((await load(fixture)).signature.size).toBe(1)
})
