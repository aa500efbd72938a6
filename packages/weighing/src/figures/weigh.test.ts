import { type Entry, fold } from '@hearsay/case'
import { entry, smallCase } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { bears, CITED, page, party, remarks as says } from '../testing/hand-case.ts'
import { type ClaimFigures, weighCase, weighClaim } from './index.ts'

/** The small case's claim with these entries added, and without its own statement. */
function weighed(added: readonly Entry[], claim = 'it-fell'): ClaimFigures {
  const base = smallCase().filter((item) => item.kind !== 'statement' && item.kind !== 'bearing')
  return weighClaim(fold([...base, ...added]), claim)
}

const lines = (figures: ClaimFigures) => [
  figures.strict.f2.low,
  figures.strict.f2.high,
  figures.atWord.f2.low,
  figures.atWord.f2.high,
]

describe('a claim', () => {
  it.each<[string, Entry[], (number | null)[]]>([
    ['that nobody asserts', [], [0, 0, 0, 0]],
    ['that somebody asserts without saying how they know', [says('a', 'mira'), bears('a')], [0, 1, 0, 1]],
    ['with a witness', [says('a', 'mira', { basis: { kind: 'witnessed' } }), bears('a')], [1, 1, 1, 1]],
    ['that nobody is named for', [says('a', null), bears('a')], [0, 0, 0, 0]],
    ['that is only doubted', [says('a', 'mira'), bears('a', 'doubts')], [0, 0, 0, 0]],
    ['that the page asserts in its own voice', [says('a', 'gazette'), bears('a')], [0, 1, 0, 1]],
    [
      'that two people assert on one page',
      [party('omar'), says('a', 'mira'), bears('a'), says('b', 'omar'), bears('b')],
      [0, 1, 0, 2],
    ],
    [
      'that one told the other',
      [
        party('omar'),
        says('a', 'mira'),
        bears('a'),
        says('b', 'omar', { basis: { kind: 'told-by', by: 'mira' } }),
        bears('b'),
      ],
      [0, 1, 0, 1],
    ],
    [
      'that a third is said to have told both',
      [
        party('omar'),
        party('source'),
        says('a', 'mira', { basis: { kind: 'told-by', by: 'source' } }),
        bears('a'),
        says('b', 'omar', { basis: { kind: 'told-by', by: 'source' } }),
        bears('b'),
      ],
      [0, 1, 0, 1],
    ],
    [
      'that two say through one, and the same two on another page',
      [
        party('omar'),
        party('reporter'),
        party('courier', 'outlet'),
        page('other', 'courier'),
        says('r', 'reporter'),
        says('a', 'mira', { within: 'r' }),
        bears('a'),
        says('b', 'omar', { within: 'r' }),
        bears('b'),
        says('c', 'mira', { document: 'other' }),
        bears('c'),
      ],
      [0, 2, 0, 2],
    ],
    [
      'that reaches the page through somebody unnamed',
      [
        party('omar'),
        says('r', null),
        says('a', 'mira', { within: 'r' }),
        bears('a'),
        says('b', 'omar', { within: 'r' }),
        bears('b'),
      ],
      [0, 1, 0, 1],
    ],
  ])('%s', (_, added, expected) => {
    expect(lines(weighed(added))).toEqual(expected)
  })

  it('is not on more pages because a brief restates one', () => {
    const brief = page('brief', 'mira', { form: 'brief', restates: 'page' })
    const figures = weighed([
      brief,
      says('a', 'mira', { document: 'brief' }),
      bears('a'),
      says('b', 'mira'),
      bears('b'),
    ])
    expect(figures.f0).toBe(1)
    expect(figures.graph.pages).toEqual(['page'])
    expect(lines(figures)).toEqual([0, 1, 0, 1])
  })

  it('is asserted by a denial of the claim it negates, which deletes nothing on the other side', () => {
    const added = [
      entry('claim', { id: 'it-stood', text: 'It stood.', negates: 'it-fell' }),
      party('omar'),
      says('a', 'mira'),
      bears('a'),
      says('b', 'omar', { act: 'deny' }),
      bears('b', 'denies'),
    ]
    expect(weighed(added, 'it-stood').graph.asserting.map((assertion) => assertion.party)).toEqual(['omar'])
    expect(weighed(added).atWord.f2.high).toBe(1)
    expect(weighed(added).against.graph.asserting.map((assertion) => assertion.party)).toEqual(['omar'])
  })

  it('loses what a report carries when the report is taken back, and regains it when that is taken back', () => {
    const told = [party('omar'), says('r', 'omar'), says('a', 'mira', { within: 'r' }), bears('a')]
    const back = says('back', 'omar', { recants: 'r' })
    expect(weighed([...told, back]).atWord.f2.high).toBe(0)
    expect(weighed([...told, back]).beforeRecanting?.atWord.f2.high).toBe(1)
    expect(weighed([...told, back, says('again', 'omar', { recants: 'back' })]).atWord.f2.high).toBe(1)
  })

  it('whose source says it was told by itself is as good as unstated', () => {
    expect(
      lines(weighed([says('a', 'mira', { basis: { kind: 'told-by', by: 'mira' } }), bears('a')])),
    ).toEqual([0, 1, 0, 1])
  })

  it('loses a line that its source takes back, and shows both figures', () => {
    const figures = weighed([
      party('omar'),
      says('a', 'mira'),
      bears('a'),
      says('b', 'omar'),
      bears('b'),
      says('c', 'omar', { recants: 'b' }),
    ])
    expect(figures.atWord.f2.high).toBe(1)
    expect(figures.beforeRecanting?.atWord.f2.high).toBe(2)
  })
})

describe('an exhibit', () => {
  const video = entry('exhibit', {
    id: 'video',
    name: 'Video',
    type: 'video',
    ...CITED,
    madeBy: 'mira',
  })
  const analysis = (id: string, analyst: string, fields: Record<string, unknown> = {}) =>
    entry('analysis', {
      id,
      exhibit: 'video',
      analyst,
      finding: 'supports',
      independent: true,
      statement: `${analyst}-found`,
      ...fields,
    })
  const labs = [
    party('lab'),
    party('institute'),
    says('lab-found', 'lab'),
    says('institute-found', 'institute'),
  ]

  it('supports nothing while nobody independent has found that it does', () => {
    const figures = weighed([video, ...labs, analysis('x', 'lab', { independent: false }), bears('video')])
    expect(figures.graph.inert).toEqual(['video'])
    expect(lines(figures)).toEqual([0, 0, 0, 0])
  })

  it('is one line however many examine it, since they all stand behind it', () => {
    const figures = weighed([
      video,
      ...labs,
      analysis('x', 'lab'),
      analysis('y', 'institute'),
      bears('video'),
    ])
    expect(figures.graph.arcs.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'mira > video',
      'video > x',
      'x > lab',
      'lab > gazette',
      'video > y',
      'y > institute',
      'institute > gazette',
    ])
    expect(figures.atWord.f2).toEqual({ low: 1, high: 1 })
    expect([...figures.atWord.loadBearing.some].sort()).toEqual(['mira', 'video'])
  })

  it('that nobody independent examined counts in the high figure alone, for those who rely on it', () => {
    const relies = [says('a', 'lab', { basis: { kind: 'told-by', through: 'video' } }), bears('a')]
    expect(weighed([video, ...labs, ...relies]).atWord.f2).toEqual({ low: 0, high: 1 })
    expect(weighed([video, ...labs, analysis('x', 'institute'), ...relies]).atWord.f2).toEqual({
      low: 1,
      high: 1,
    })
  })

  it('that was found forged by somebody independent carries nothing; an interested finding settles nothing', () => {
    const relies = [
      says('a', 'lab', { basis: { kind: 'told-by', through: 'video' } }),
      bears('a'),
      bears('video'),
    ]
    const found = (independent: boolean) => analysis('x', 'institute', { finding: 'forged', independent })
    expect(weighed([video, ...labs, found(true), ...relies]).atWord.f2).toEqual({ low: 0, high: 0 })
    expect(weighed([video, ...labs, found(false), ...relies]).atWord.f2).toEqual({ low: 0, high: 1 })
  })

  it('loses an analysis that is taken back', () => {
    const back = says('lab-recants', 'lab', { recants: 'lab-found' })
    expect(weighed([video, ...labs, analysis('x', 'lab'), back, bears('video')]).graph.inert).toEqual([
      'video',
    ])
  })

  it('passes through whoever reports the finding', () => {
    const reported = [says('rep-reports', 'omar'), analysis('x', 'lab', { statement: 'rep-reports' })]
    const figures = weighed([video, party('omar'), ...labs, ...reported, bears('video')])
    expect(figures.graph.arcs.map(({ from, to }) => `${from} > ${to}`)).toContain('lab > omar')
  })
})

describe('F1', () => {
  it.each<[string, Entry[], { low: number; high: number | null }]>([
    [
      'counts a crowd’s people',
      [party('crowd', 'crowd', { size: { low: 20, high: 25 } })],
      { low: 20, high: 25 },
    ],
    ['takes an unknown crowd as two at least', [party('crowd', 'crowd')], { low: 2, high: null }],
    ['counts a group as one', [party('crowd', 'group')], { low: 1, high: 1 }],
  ])('%s', (_, parties, expected) => {
    expect(weighed([...parties, says('a', 'crowd'), bears('a')]).f1).toEqual(expected)
  })

  it('counts crowds that may be the same people once, as the larger', () => {
    const crowds = [
      party('whole', 'crowd', { size: { low: 20, high: 25 } }),
      party('some', 'crowd', { size: { low: 18, high: 18 }, partOf: 'whole' }),
      party('others', 'crowd', { size: { low: 15, high: 16 }, partOf: 'whole' }),
    ]
    const both = [says('a', 'some'), bears('a'), says('b', 'others'), bears('b')]
    expect(weighed([...crowds, ...both]).f1).toEqual({ low: 18, high: 34 })
  })

  it('takes nobody for part of what is no crowd', () => {
    const crowds = [party('omar'), party('some', 'crowd', { size: { low: 1, high: 3 }, partOf: 'omar' })]
    const witnessed = { basis: { kind: 'witnessed' } }
    const both = [says('a', 'some', witnessed), bears('a'), says('b', 'omar', witnessed), bears('b')]
    const { f1, atWord } = weighed([...crowds, ...both])
    expect([f1.low, atWord.f2.low]).toEqual([2, 2])
  })

  it('takes the widest of several counts of one crowd', () => {
    const crowd = party('crowd', 'crowd')
    const counted = [
      says('a', 'crowd', { crowd: { low: 2, high: 14 } }),
      says('b', 'crowd', { crowd: { low: 20, high: 25 } }),
    ]
    expect(weighed([crowd, ...counted, bears('a'), bears('b')]).f1).toEqual({ low: 20, high: 25 })
  })

  it('prefers how many said this very thing to how many there are', () => {
    const crowd = party('crowd', 'crowd', { size: { low: 20, high: 25 } })
    const most = says('a', 'crowd', { crowd: { low: 11, high: 23, quantifier: 'most' } })
    expect(weighed([crowd, most, bears('a')]).f1).toEqual({ low: 11, high: 23 })
  })
})

describe('independence and dependence', () => {
  const two = [party('omar'), says('a', 'mira'), bears('a'), says('b', 'omar'), bears('b')]

  it('is one of three states for every pair of origins', () => {
    const apart = entry('independence', { id: 'apart', members: ['mira', 'omar'], ...CITED })
    const none = { pairs: 0, by: [] }
    expect(weighed(two).independence).toMatchObject({ pairs: 1, dependent: none, independent: none })
    expect(weighed([...two, apart]).independence).toMatchObject({ independent: { pairs: 1, by: ['apart'] } })
    const both = entry('dependence', {
      id: 'both',
      type: 'side',
      title: 'B',
      members: ['mira', 'omar'],
      ...CITED,
    })
    expect(weighed([...two, apart, both]).independence).toMatchObject({
      dependent: { pairs: 1, by: ['both'] },
      independent: none,
    })
  })

  describe('where words are copied', () => {
    const copying = (fields: Record<string, unknown>) =>
      entry('copying', { id: 'copied', copy: 'other', of: 'page', ...CITED, ...fields })
    const pages = [party('rival', 'outlet'), page('other', 'rival'), party('omar'), party('zoe')]
    const said = [
      ...[says('a', 'mira'), bears('a')],
      ...[says('b', 'omar', { document: 'other' }), bears('b')],
      ...[says('c', 'zoe', { document: 'other' }), bears('c')],
    ]
    const known = (...added: Entry[]) => weighed([...pages, ...said, ...added]).independence

    it.each([
      ['of unknown direction', { direction: 'unknown', pairs: [['b', 'a']] }, 1],
      ['from one to the other', { pairs: [['b', 'a']] }, 1],
      [
        'all of what one has',
        {
          pairs: [
            ['b', 'a'],
            ['c', 'a'],
          ],
        },
        3,
      ],
    ])('shows dependence: %s', (_, fields, pairs) => {
      expect(known(copying(fields))).toMatchObject({
        pairs: 3,
        dependent: { pairs, by: ['copied'] },
      })
    })

    it('shows none for a claim on which the copy is silent', () => {
      const others = [entry('claim', { id: 'it-rose', text: 'It rose.' }), bears('a', 'asserts', 'it-rose')]
      const figures = weighed([...pages, ...said, ...others, copying({ pairs: [['b', 'a']] })], 'it-rose')
      expect(figures.independence.dependent.pairs).toBe(0)
    })
  })

  it.each([
    ['copying', [1, 1, 1]],
    ['command', [2, 1, 1]],
    ['side', [2, 2, 1]],
  ])('%s enters at its level', (type, expected) => {
    const event = entry('dependence', {
      id: 'both',
      type,
      title: 'Both',
      members: ['mira', 'omar'],
      ...CITED,
    })
    const { atWord } = weighed([...two, event])
    expect([atWord.f3, atWord.f4, atWord.f5].map((cut) => cut.high.upper)).toEqual(expected)
  })
})

it('an account is no stronger than the weakest claim it needs', () => {
  const base = smallCase()
  const { accounts } = weighCase(
    fold([
      ...base,
      party('omar'),
      says('b', 'omar'),
      bears('b'),
      entry('claim', { id: 'at-night', text: 'At night.' }),
      says('c', 'omar', {}),
      bears('c', 'asserts', 'at-night'),
      entry('account', {
        id: 'fell',
        title: 'Fell',
        short: 'fell',
        needs: ['it-fell', 'at-night'],
        ...CITED,
      }),
    ]),
  )
  expect(accounts[0]?.core.atWord.f2).toEqual({ low: 0, high: 1 })
  expect(accounts[0]?.core.binding.atWord).toBe('at-night')
  expect(accounts[0]?.core.f1).toEqual({ low: 1, high: 1 })
})
