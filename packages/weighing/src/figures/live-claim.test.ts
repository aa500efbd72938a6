import { type Case, CaseError, type Entry, fold } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { page } from '../testing/hand-case.ts'
import { randomFrom } from '../testing/random.ts'
import { CLAIMS, randomCase } from '../testing/random-case/index.ts'
import { LiveClaim, weighClaim } from './index.ts'

/** What a claim that followed a case has, and what one that is weighed at once has. */
function expectSame(live: LiveClaim, entries: readonly Entry[], claim: string, about: unknown): void {
  const whole = weighClaim(fold(entries), claim)
  for (const mode of ['strict', 'at-word'] as const) {
    const { f2, loadBearing } = mode === 'strict' ? whole.strict : whole.atWord
    const lines = live.lines(mode)
    const sorted = ({ some, every }: typeof loadBearing) => [some.toSorted(), every.toSorted()]
    expect({ about, mode, f2: lines.f2, lists: sorted(lines.loadBearing) }).toEqual({
      about,
      mode,
      f2,
      lists: sorted(loadBearing),
    })
  }
}

/** The case with these entries, unless one of them speaks of what comes only later. */
function foldable(entries: readonly Entry[], of: Case): Case | undefined {
  try {
    return fold(entries, of)
  } catch (error) {
    if (error instanceof CaseError) return undefined
    throw error
  }
}

it('follows random cases, entry by entry', () => {
  for (let seed = 1; seed <= 120; seed += 1) {
    const entries = randomCase(randomFrom(seed))
    const [claim = ''] = CLAIMS
    const start = entries.findIndex((one) => one.kind === 'statement')
    let of = fold(entries.slice(0, start))
    const live = new LiveClaim(of, claim)
    for (let size = start + 1; size <= entries.length; size += 1) {
      const next = foldable(entries.slice(of.size, size), of)
      if (!next) continue
      of = next
      live.follow(of)
    }
    expectSame(live, entries, claim, { seed })
  }
})

describe('one statement more', () => {
  const base = [
    ...smallCase(),
    entry('party', { id: 'omar', type: 'person', name: 'Omar' }),
    entry('party', { id: 'noor', type: 'person', name: 'Noor' }),
    entry('party', { id: 'courier', type: 'outlet', name: 'The Courier' }),
    entry('party', { id: 'union', type: 'body', name: 'The union' }),
    page('other', 'courier'),
    page('leaflet', 'union'),
  ]
  const statement = smallCase().find((one) => one.kind === 'statement')
  const says = (id: string, more: Record<string, unknown>): Entry[] => [
    entry('statement', { ...statement, id, ...more }),
    entry('bearing', { id: `${id}:it-fell`, of: id, claim: 'it-fell', how: 'asserts' }),
  ]

  it.each<[string, Entry[][]]>([
    ['by a witness', [says('a', { source: 'omar', basis: { kind: 'witnessed' } })]],
    ['by the page itself', [says('a', { source: 'gazette' })]],
    ['by another outlet on this page', [says('a', { source: 'courier', basis: { kind: 'own' } })]],
    ['by one who was told', [says('a', { source: 'omar', basis: { kind: 'told-by', by: 'noor' } })]],
    [
      'by the teller of another',
      [says('a', { source: 'omar', basis: { kind: 'told-by', by: 'noor' } }), says('b', { source: 'noor' })],
    ],
    [
      'by two who were told by one',
      [
        says('a', { source: 'omar', basis: { kind: 'told-by', by: 'noor' } }),
        says('b', { source: 'courier', basis: { kind: 'told-by', by: 'noor' } }),
      ],
    ],
    ['that takes back', [says('a', { source: 'mira', recants: 'mira-says' })]],
    ['by nobody', [says('a', { source: null })]],
    [
      'within what was taken back',
      [
        says('a', { source: 'mira', recants: 'mira-says' }).slice(0, 1),
        says('b', { source: 'omar', within: 'mira-says' }),
      ],
    ],
    [
      'by a teller who had taken it back',
      [
        says('a', { source: 'omar', document: 'other', basis: { kind: 'told-by', by: 'mira' } }),
        says('b', { source: 'mira', recants: 'mira-says' }).slice(0, 1),
        says('c', { source: 'mira', basis: { kind: 'witnessed' } }),
      ],
    ],
    [
      'by a teller of whom nothing had been left',
      [
        says('a', { source: 'omar', document: 'other', basis: { kind: 'told-by', by: 'mira' } }),
        says('b', { source: 'mira', recants: 'mira-says' }).slice(0, 1),
        says('c', { source: 'noor', basis: { kind: 'told-by', by: 'omar' } }),
        says('d', { source: 'noor', basis: { kind: 'witnessed' } }),
      ],
    ],
    [
      'by one who was told by whoever publishes it',
      [
        says('a', { source: 'noor', basis: { kind: 'witnessed' } }),
        says('b', { source: 'omar', document: 'leaflet', basis: { kind: 'told-by', by: 'union' } }),
      ],
    ],
    [
      'by a teller, at once with the one who was told',
      [
        [
          ...says('a', { source: 'omar', document: 'other', basis: { kind: 'told-by', by: 'noor' } }),
          ...says('b', { source: 'noor', basis: { kind: 'told-by', by: 'union' } }),
        ],
      ],
    ],
  ])('%s', (_, changes) => {
    let of = fold(base)
    const live = new LiveClaim(of, 'it-fell')
    const entries = [...base]
    for (const change of changes) {
      entries.push(...change)
      of = fold(change, of)
      live.follow(of)
      expectSame(live, entries, 'it-fell', change[0])
    }
  })

  it('leaves what is left when groups fail to be counted until somebody asks', () => {
    const live = new LiveClaim(fold(base), 'it-fell')
    expect(live.figures().strict.f5.high).toEqual({ lower: 1, upper: 1 })
    expect(live.isCounting).toBe(false)
    const more = says('a', { source: 'omar' })
    live.follow(fold(more, fold(base)))
    expect(live.isCounting).toBe(true)
    expect(live.figures().atWord.f5.high).toEqual({ lower: 2, upper: 2 })
  })
})
