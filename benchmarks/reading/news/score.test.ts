import { expect, test } from 'vitest'
import type { Statement } from '../../../packages/reading/src/index.ts'
import { spanOf, statement } from '../../../packages/reading/src/testing/statement.ts'
import type { GoldDocument } from './gold.ts'
import { scoreNews } from './score.ts'

const TEXT = 'Bo Marsh said the harbour closed early. Dora Lind doubts that the mayor thinks so. We heard.'
const at = (words: string) => spanOf(TEXT, words)
const said = { source: [at('Bo Marsh')], cue: [at('said')], content: [at('the harbour closed early')] }
const doubts = { source: [at('Dora Lind')], cue: [at('doubts')], content: [at('that the mayor thinks so')] }
const thinks = { source: [at('the mayor')], cue: [at('thinks')], content: [at('so')] }

const plain = { basis: { kind: 'unstated' }, crowd: null, act: 'assert' }
const GOLD: GoldDocument = {
  id: 'a',
  attributions: [
    { index: 0, speaker: 'Bo Marsh', how: 'name', ...plain, basis: { kind: 'told-by', by: 'Ada' } },
    {
      index: 1,
      speaker: 'Dora Lind',
      how: 'description',
      ...plain,
      crowd: { low: 2, high: null },
      act: 'doubt',
      doubt: 'a crowd?',
      inner: [{ at: thinks, speaker: null, how: 'none', ...plain, basis: { kind: 'own' } }],
    },
  ],
}
const party = (name: string) => ({ name, mention: [0, 1] as const, by: 'name' as const })
const told = (from: string) => ({ kind: 'told-by', from, why: null }) as const

function score(...read: Statement[]) {
  const document = { id: 'a', text: TEXT, attributions: [said, doubts] }
  return scoreNews([GOLD], new Map([['a', { document, read }]]))
}

test('right fields count for precision and recall', () => {
  const { fields, speakers, acts, inner, statements, sureness } = score(
    statement({ ...said, speaker: party('Marsh'), basis: told('Ada Quill') }),
    statement({ ...doubts, speaker: party('Cleo'), crowd: { low: 3, high: null, quantifier: null } }),
    statement({ ...thinks, basis: { kind: 'own', from: null, why: null }, within: 1 }),
  )
  expect(fields['told-by']).toEqual({ gold: 1, right: 1, matched: 1, misplaced: 0, unmatched: 0 })
  expect(fields.crowd).toEqual({ gold: 1, right: 1, matched: 1, misplaced: 0, unmatched: 0 })
  expect(fields.own).toEqual({ gold: 1, right: 1, matched: 1, misplaced: 0, unmatched: 0 })
  expect(speakers.name).toEqual({ gold: 1, matched: 1, given: 1, right: 1, rightGiven: 1 })
  expect(speakers.description).toEqual({ gold: 1, matched: 1, given: 1, right: 0, rightGiven: 0 })
  expect(speakers.none).toEqual({ gold: 1, matched: 1, given: 0, right: 1, rightGiven: 0 })
  expect(sureness.speaker).toEqual(new Map([[1, { count: 3, right: 2 }]]))
  expect(acts).toEqual({ matched: 3, right: 2, sure: 2, sureRight: 2 })
  expect(inner).toEqual({ found: 1, withCue: 1, inside: 1 })
  expect(statements).toMatchObject({ outer: 2, outerMatched: 2, inner: 1, read: 3 })
})

test('claims of statements that match nothing count against precision too', () => {
  const { fields, statements, inner } = score(
    statement({ ...said, content: [at('closed')], basis: told('Ada') }),
    statement({ cue: [at('heard')], content: [at('We')], basis: told('Ada') }),
    statement({ cue: [at('heard')], content: thinks.content }),
  )
  expect(fields['told-by']).toEqual({ gold: 1, right: 0, matched: 0, misplaced: 1, unmatched: 1 })
  expect(statements).toMatchObject({ read: 3, misplaced: 1, unmatched: 2 })
  expect(inner).toEqual({ found: 1, withCue: 0, inside: 0 })
})

test('a teller or a number that is another is wrong', () => {
  const { fields } = score(
    statement({ ...said, basis: told('Cleo') }),
    statement({ ...doubts, crowd: { low: 2, high: 40, quantifier: null } }),
  )
  expect([fields['told-by'].right, fields.crowd.right]).toEqual([0, 0])
})
