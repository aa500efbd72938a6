import { type Case, CaseError, type Entry, fold } from '@hearsay/case'
import { entry, readCaseFolder, smallCase } from '@hearsay/case/testing'
import { describe, expect, it, test } from 'vitest'
import { page } from '../testing/hand-case.ts'
import { randomFrom } from '../testing/random.ts'
import { randomCase } from '../testing/random-case/index.ts'
import { type WeighedCase, weighCase } from './index.ts'

/** HEARSAY_SEEDS asks for more. */
const SEEDS = Number(process.env.HEARSAY_SEEDS ?? 60)

const { entries } = readCaseFolder('abu-ghraib-2015')

test('a case that grows weighs the same, entry by entry, as one that is weighed at once', () => {
  let before = { case: fold(entries.slice(0, 1)), weighing: weighCase(fold(entries.slice(0, 1))) }
  for (let size = 40; size <= entries.length; size += 40) {
    const next = fold(entries.slice(before.case.size, size), before.case)
    before = { case: next, weighing: weighCase(next, before) }
    expect(before.weighing).toEqual(weighCase(fold(entries.slice(0, size))))
  }
})

test('random cases, recorded in any order, weigh the same as those that are weighed at once', () => {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const random = randomFrom(seed)
    let left = randomCase(random)
    const recorded: Entry[] = []
    let before: WeighedCase | undefined
    while (left.length > 0) {
      const start = random.int(left.length)
      const pieces = [...left.slice(start), ...left.slice(0, start)].map((one) => [one])
      // What nothing takes by itself, since each names another, comes at once, or was taken out.
      const came = firstTaken([...pieces, left], before?.case)
      if (!came) break
      const { piece, next } = came
      recorded.push(...piece)
      left = left.filter((one) => !piece.includes(one))
      before = { case: next, weighing: weighCase(next, before) }
      expect({ seed, ...before.weighing }).toEqual({ seed, ...weighCase(fold(recorded)) })
    }
  }
})

function firstTaken(pieces: readonly (readonly Entry[])[], onto: Case | undefined) {
  for (const piece of pieces) {
    try {
      return { piece, next: fold(piece, onto) }
    } catch (error) {
      if (!(error instanceof CaseError)) throw error
    }
  }
  return undefined
}

test('an old record of copying is of whoever publishes a page now', () => {
  const cites = [{ text: 'They copy.', cites: ['page'] }]
  const base = [
    ...smallCase(),
    ...['courier', 'herald'].map((id) => entry('party', { id, type: 'outlet', name: id })),
    page('other', 'courier'),
    entry('party', { id: 'omar', type: 'person', name: 'Omar' }),
    says('omar-says', 'omar', 'it-fell', { document: 'other' }),
    entry('dependence', {
      id: 'd',
      type: 'copying',
      title: 'D',
      members: ['gazette', 'courier'],
      sentences: cites,
    }),
  ].flat()
  const of = fold(base)
  const was = { case: of, weighing: weighCase(of) }
  const moved = entry('correction', { of: 'other', set: { outlet: 'herald' }, why: 'It is the Herald’s.' })
  const f3 = (claims: ReturnType<typeof weighCase>['claims']) => claims.get('it-fell')?.strict.f3.high.upper
  expect(f3(was.weighing.claims)).toBe(1)
  expect(f3(weighCase(fold([moved], was.case), was).claims)).toBe(2)
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
