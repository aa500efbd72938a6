import { expect, test } from 'vitest'
import { authorId } from '../cases/author.ts'
import { deskWithPage, MARA, SAID } from '../testing/desk.ts'
import { alterationIn } from './alteration-in.ts'
import { sayByHand } from './by-hand.ts'
import { link, setWithin, setWords } from './change.ts'
import { accept } from './decide.ts'
import { draftOf } from './draft.ts'
import { proposedOn } from './proposed.ts'
import { undo } from './undo.ts'

const GIVEN = {
  start: '',
  end: '',
  exact: 'opened by hand',
  who: 'Nils Aas',
  type: 'person',
  act: '',
  basis: '',
  by: '',
  modality: '',
  gist: '',
}

async function opened() {
  const fixture = await deskWithPage()
  const { desk, id, document } = fixture
  const place = { caseId: id, page: document, person: MARA }
  return { desk, place, now: () => draftOf(desk, id) }
}

/** The same, with a statement that somebody made. */
async function withStatement() {
  const all = await opened()
  await sayByHand(all.desk, all.place, GIVEN)
  const [id = ''] = (await all.now()).case.statement.keys()
  const statement = async () => (await all.now()).case.statement.get(id)
  return { ...all, id, statement }
}

test('a statement by hand stands at its words, by whoever says it, and is no inference', async () => {
  const { desk, place, now } = await opened()
  const start = SAID.indexOf('I was in town')
  expect(
    await sayByHand(desk, place, { ...GIVEN, start: `${start}`, end: `${start + 13}`, gist: 'He was away' }),
  ).toBe('changed')
  expect(await sayByHand(desk, place, { ...GIVEN, who: 'nils aas', basis: 'told-by', by: 'Ada Quill' })).toBe(
    'changed',
  )
  expect(await sayByHand(desk, place, { ...GIVEN, who: '' })).toBe('changed')
  const { case: of } = await now()
  expect([...of.statement.values()]).toMatchObject([
    {
      by: authorId(MARA),
      gist: 'He was away',
      source: 'nils-aas',
      act: 'assert',
      basis: { kind: 'unstated' },
      words: [{ start, end: start + 13, exact: 'I was in town', prefix: SAID.slice(start - 32, start) }],
    },
    { source: 'nils-aas', gist: 'opened by hand', basis: { kind: 'told-by', by: 'ada-quill' } },
    { source: null },
  ])
  expect([...of.party.values()].map(({ name }) => name)).toEqual(['Ash Post', 'Nils Aas', 'Ada Quill'])
  expect(await desk.reader.verify(place.caseId)).toMatchObject({ ok: true })
})

test.each([
  [{ exact: 'Osei' }, 'there 2 times'],
  [{ exact: 'nowhere' }, 'not on the page'],
  [{ act: 'shout' }, '“act”'],
  [{ basis: 'told-by' }, '“basis”'],
  [{ type: 'ghost' }, '“type”'],
])('%j is refused in words, and nothing is recorded', async (wrong, words) => {
  const { desk, place, now } = await opened()
  const { size } = await now()
  await expect(sayByHand(desk, place, { ...GIVEN, ...wrong })).rejects.toThrowError(words)
  expect((await now()).size).toBe(size)
})

test('other words are a correction, and a content in words of one’s own stays', async () => {
  const { desk, place, id, statement } = await withStatement()
  await setWords(desk, place, id, { start: '', end: '', exact: 'had been opened by hand' })
  expect(await statement()).toMatchObject({
    gist: 'had been opened by hand',
    words: [{ exact: 'had been opened by hand' }],
  })
  expect(await desk.reader.verify(place.caseId)).toMatchObject({ ok: true })
})

test('a link records a claim once, and the same link is refused', async () => {
  const { desk, place, id, now } = await withStatement()
  await link(desk, place, id, { claim: 'Somebody opened it', how: 'asserts' })
  await link(desk, place, id, { claim: 'somebody opened IT', how: 'presupposes' })
  const { case: of } = await now()
  expect([of.claim.size, [...of.bearing.values()].map(({ how }) => how)]).toEqual([
    1,
    ['asserts', 'presupposes'],
  ])
  await expect(link(desk, place, id, { claim: 'Somebody opened it', how: 'asserts' })).rejects.toThrowError(
    'already',
  )
  await expect(link(desk, place, id, { claim: ' ', how: 'asserts' })).rejects.toThrowError('no claim')
  await expect(link(desk, place, 'stray', { claim: 'x', how: 'asserts' })).rejects.toThrowError(
    'no such statement',
  )
})

test('a statement is put inside another, never inside itself, and out again', async () => {
  const { desk, place, id, statement } = await withStatement()
  await sayByHand(desk, place, { ...GIVEN, exact: 'on Monday' })
  const outer = `${id}-2`
  expect(await setWithin(desk, place, id, outer)).toBe('changed')
  expect(await statement()).toMatchObject({ within: outer })
  await expect(setWithin(desk, place, outer, id)).rejects.toThrowError('within')
  expect(await setWithin(desk, place, id, '')).toBe('changed')
  expect((await statement())?.within).toBeUndefined()
})

test('a proposal that is accepted at other words, inside another, is not asked again', async () => {
  const { desk, place, id, now } = await withStatement()
  const [first] = proposedOn(await now(), 0).filter(({ subject }) => subject === 'statement')
  const asked = { ...place, key: first?.key ?? '' }
  const given = { start: '', end: '', exact: 'The gate of the weir', within: id }
  expect(await accept(desk, asked, await alterationIn(desk, place, given))).toBe('accepted')
  const then = await draftOf(desk, place.caseId, { isFresh: true })
  expect([...then.case.statement.values()].at(-1)).toMatchObject({
    within: id,
    gist: 'The gate of the weir',
    words: [{ start: 0, end: 20 }],
  })
  expect(then.proposals.map(({ key }) => key)).not.toContain(asked.key)
  expect(await undo(desk, asked)).toBe('undone')
  expect((await now()).proposals.map(({ key }) => key)).toContain(asked.key)
})
