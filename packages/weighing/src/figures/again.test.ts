import { type Entry, fold } from '@hearsay/case'
import { entry, readCaseFolder, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { weighCase } from './index.ts'

const { entries } = readCaseFolder('abu-ghraib-2015')

test('a case that grows weighs the same, entry by entry, as one that is weighed at once', () => {
  let before = { case: fold(entries.slice(0, 1)), weighing: weighCase(fold(entries.slice(0, 1))) }
  for (let size = 40; size <= entries.length; size += 40) {
    const next = fold(entries.slice(before.case.size, size), before.case)
    before = { case: next, weighing: weighCase(next, before) }
    expect(before.weighing).toEqual(weighCase(fold(entries.slice(0, size))))
  }
})

describe('a claim is weighed again only where something changed', () => {
  const CITED = [{ text: 'A sentence.', cites: ['page'] }]
  const base = [
    ...smallCase(),
    entry('party', { id: 'omar', type: 'person', name: 'Omar' }),
    entry('claim', { id: 'other', text: 'Other.' }),
    says('omar-says', 'omar', 'it-fell'),
  ].flat()
  const was = { case: fold(base), weighing: weighCase(fold(base)) }

  /** Whether the lines of "it fell" are those that were counted before. */
  function isKept(...more: Entry[]): boolean {
    const claims = weighCase(fold(more, was.case), was).claims
    return claims.get('it-fell')?.atWord === was.weighing.claims.get('it-fell')?.atWord
  }

  it.each<[string, boolean, Entry[]]>([
    ['a word on something else', true, says('omar-other', 'omar', 'other')],
    ['an event', true, [entry('event', { id: 'e', title: 'E', relation: 'context', sentences: CITED })]],
    ['another voice', false, says('gazette-says', 'gazette', 'it-fell')],
    [
      'what makes two of its voices fail together',
      false,
      [
        entry('dependence', {
          id: 'd',
          type: 'side',
          title: 'D',
          members: ['mira', 'omar'],
          sentences: CITED,
        }),
      ],
    ],
    ['a taking back', false, says('back', 'omar', 'other', { recants: 'omar-says' })],
  ])('%s', (_, kept, more) => expect(isKept(...more)).toBe(kept))
})

function says(id: string, source: string, claim: string, more: Record<string, unknown> = {}): Entry[] {
  const statement = smallCase().find((one) => one.kind === 'statement')
  return [
    entry('statement', { ...statement, id, source, ...more }),
    entry('bearing', { id: `${id}:${claim}`, of: id, claim, how: 'asserts' }),
  ]
}
