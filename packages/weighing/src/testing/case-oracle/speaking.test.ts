import { entry } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import {
  type Added,
  bears,
  handCase,
  inferred,
  OWN,
  page,
  party,
  remarks,
  says,
  told,
  WITNESSED,
} from '../hand-case.ts'
import { caseTruth } from './index.ts'

function lines(added: Added): (number | null)[] {
  const { strict, atWord } = caseTruth(handCase(added), 'it-fell')
  return [strict.f2.low, strict.f2.high, atWord.f2.low, atWord.f2.high]
}

describe('F2, strictly and at their word, low and high, of a claim', () => {
  it.each<[string, Added, (number | null)[]]>([
    ['that nobody asserts', [], [0, 0, 0, 0]],
    ['with a witness', [says('a', 'mira', WITNESSED)], [1, 1, 1, 1]],
    ['whose source does not say how it knows', [says('a', 'mira')], [0, 1, 0, 1]],
    ['that it is said', [says('a', null, WITNESSED)], [0, 0, 0, 0]],
    [
      'that two witnesses tell one page',
      [says('a', 'mira', WITNESSED), says('b', 'omar', WITNESSED)],
      [1, 1, 2, 2],
    ],
    ['that an outlet asserts: one voice that may fail', [says('a', 'gazette')], [0, 1, 0, 1]],
    [
      'that an outlet asserts itself and hears from another: two, but strictly one',
      [says('a', 'gazette', WITNESSED), says('b', 'mira', WITNESSED)],
      [1, 1, 2, 2],
    ],
    [
      'that an outlet says it was told: whom it names',
      [says('a', 'gazette', told('mira')), says('b', 'mira', { ...WITNESSED, document: 'other' })],
      [1, 1, 1, 1],
    ],
    [
      'of a body on its own page and another',
      [says('a', 'ministry', { ...OWN, document: 'bulletin' }), says('b', 'ministry', OWN)],
      [1, 1, 1, 1],
    ],
    [
      'that a body prints and does not say itself: it may fail at its word too',
      [
        says('a', 'mira', { ...WITNESSED, document: 'bulletin' }),
        says('b', 'omar', { ...WITNESSED, document: 'bulletin' }),
      ],
      [1, 1, 1, 1],
    ],
    [
      'that two say on a page which the desk only cites',
      [
        says('a', 'mira', { ...WITNESSED, document: 'far-brief' }),
        says('b', 'omar', { ...WITNESSED, document: 'far-brief' }),
      ],
      [1, 1, 1, 1],
    ],
    [
      'that two say through somebody unnamed',
      [
        remarks('r', null),
        says('a', 'mira', { ...WITNESSED, within: 'r' }),
        says('b', 'omar', { ...WITNESSED, within: 'r' }),
      ],
      [1, 1, 1, 1],
    ],
    [
      'that an outlet relays on another’s page, with no page of its own here',
      [
        remarks('r', 'courier'),
        says('a', 'mira', { ...WITNESSED, within: 'r' }),
        says('b', 'omar', { ...WITNESSED, within: 'r' }),
      ],
      [1, 1, 1, 1],
    ],
    [
      'that a source has seen and was told',
      [says('a', 'mira', { basis: [{ kind: 'witnessed' }, { kind: 'told-by', by: 'omar' }] })],
      [1, 1, 1, 1],
    ],
    [
      'that a source was told by somebody who says nothing here',
      [says('a', 'mira', told('omar'))],
      [0, 1, 0, 1],
    ],
    [
      'that one saw and told two',
      [
        says('a', 'mira', told('salma')),
        says('b', 'omar', { ...told('salma'), document: 'other' }),
        says('c', 'salma', { ...WITNESSED, document: 'other' }),
      ],
      [1, 1, 1, 1],
    ],
    ['that a source was told by itself', [says('a', 'mira', told('mira'))], [0, 1, 0, 1]],
    [
      'that an outlet told somebody, and says itself',
      [says('a', 'mira', told('courier')), says('b', 'courier', { ...WITNESSED, document: 'other' })],
      [1, 1, 1, 1],
    ],
    [
      'that an outlet told somebody and has from two others',
      [
        says('a', 'salma', told('courier')),
        says('b', 'mira', { ...WITNESSED, document: 'other' }),
        says('c', 'omar', { ...WITNESSED, document: 'other' }),
      ],
      [1, 1, 2, 2],
    ],
    [
      'that is summed up',
      [says('a', 'mira', WITNESSED), says('b', 'omar', { ...WITNESSED, document: 'other', sums: ['a'] })],
      [1, 1, 1, 1],
    ],
    [
      'whose sum is of something else',
      [remarks('a', 'mira', WITNESSED), says('b', 'omar', { ...WITNESSED, sums: ['a'] })],
      [1, 1, 1, 1],
    ],
    [
      'that two crowds of one village saw',
      [
        party('village', 'crowd'),
        party('elders', 'crowd', { partOf: 'village' }),
        party('farmers', 'crowd', { partOf: 'village' }),
        says('a', 'elders', WITNESSED),
        says('b', 'farmers', WITNESSED),
      ],
      [1, 1, 1, 2],
    ],
    [
      'that an outlet asserts elsewhere, and relays on its own page: strictly one',
      [says('a', 'gazette', { ...WITNESSED, document: 'other' }), says('b', 'mira', WITNESSED)],
      [1, 1, 2, 2],
    ],
    [
      'that a page has which the desk holds, and another of the same outlet that it cites',
      [
        page('near', 'herald'),
        says('a', 'mira', { ...WITNESSED, document: 'near' }),
        says('b', 'omar', { ...WITNESSED, document: 'far-brief' }),
        says('c', 'salma', { ...WITNESSED, document: 'far-brief' }),
      ],
      [1, 1, 2, 2],
    ],
    [
      'that a circle of tellers passes on: a circle adds no line',
      [says('a', 'mira', told('omar')), says('b', 'omar', told('mira'))],
      [0, 0, 0, 0],
    ],
  ])('%s', (_, added, expected) => {
    expect(lines(added)).toEqual(expected)
  })

  it.each<[string, Added, (number | null)[]]>([
    ['on nothing', [says('a', 'mira', { basis: { kind: 'inferred' } })], [0, 1, 0, 1]],
    ['on itself', [says('a', 'mira', inferred('mira'))], [0, 1, 0, 1]],
    [
      'on what a witness says',
      [says('a', 'mira', inferred('b')), says('b', 'omar', { ...WITNESSED, document: 'other' })],
      [1, 1, 1, 1],
    ],
    [
      'on what is said of something else',
      [says('a', 'mira', inferred('b')), remarks('b', 'omar')],
      [0, 1, 0, 1],
    ],
    [
      'on a page on which a witness says so',
      [says('a', 'mira', inferred('other')), says('b', 'omar', { ...WITNESSED, document: 'other' })],
      [1, 1, 1, 1],
    ],
    ['on a page that says nothing of it', [says('a', 'mira', inferred('other'))], [0, 1, 0, 1]],
    [
      'by two on what one says of something else',
      [remarks('b', 'omar'), says('a', 'mira', inferred('b')), says('c', 'salma', inferred('b'))],
      [0, 1, 0, 1],
    ],
    [
      'on somebody who took it back',
      [says('b', 'omar'), says('a', 'mira', inferred('omar')), remarks('c', 'omar', { recants: 'b' })],
      [0, 0, 0, 0],
    ],
    [
      'by two on those whose own inferences fell: they do not speak again',
      [
        remarks('x', 'ministry'),
        remarks('back', 'ministry', { recants: 'x' }),
        says('b', 'omar', inferred('x')),
        says('c', 'salma', inferred('x')),
        says('a', 'mira', inferred('omar', 'salma')),
      ],
      [0, 1, 0, 1],
    ],
    [
      'on what was taken back',
      [remarks('b', 'omar'), says('a', 'mira', inferred('b')), remarks('c', 'omar', { recants: 'b' })],
      [0, 0, 0, 0],
    ],
    [
      'on what was taken back, and on something else',
      [
        remarks('b', 'omar'),
        says('a', 'mira', inferred('b', 'salma')),
        remarks('c', 'omar', { recants: 'b' }),
      ],
      [0, 1, 0, 1],
    ],
  ])('that is inferred %s', (_, added, expected) => {
    expect(lines(added)).toEqual(expected)
  })
})

describe('the other side of a claim', () => {
  const stood = entry('claim', { id: 'it-stood', text: 'It stood.', negates: 'it-fell' })
  const denial = [remarks('a', 'mira', WITNESSED), bears('a', 'denies')]

  it('is carried by a denial, which is an assertion of the claim that negates it', () => {
    const added = [stood, denial, says('b', 'omar', WITNESSED)]
    const at = (claim: string, side: 'for' | 'against') =>
      caseTruth(handCase(added), claim, side).atWord.f2.high
    expect([at('it-fell', 'for'), at('it-fell', 'against'), at('it-stood', 'for')]).toEqual([1, 1, 1])
  })

  it('is carried by what a rival claim says', () => {
    const added = [stood, remarks('a', 'mira'), bears('a', 'asserts', 'it-stood')]
    expect(caseTruth(handCase(added), 'it-fell', 'against').atWord.f2).toEqual({ low: 0, high: 1 })
  })
})

describe('the other figures', () => {
  it('tell pages that are held from pages that are cited', () => {
    const added = [
      says('a', 'mira'),
      says('b', 'omar', { document: 'far-brief' }),
      says('c', null, { document: 'other' }),
    ]
    expect(caseTruth(handCase(added), 'it-fell').f0).toEqual({ held: 1, cited: 1 })
  })

  it('count a crowd’s people as origins, and at least one', () => {
    const added = [
      party('elders', 'crowd', { size: { low: 0, high: 0 } }),
      party('farmers', 'crowd', { size: { low: 20, high: 25 } }),
      says('a', 'elders'),
      says('b', 'farmers'),
    ]
    expect(caseTruth(handCase(added), 'it-fell').f1).toEqual({ low: 21, high: 26 })
  })

  it('count whoever infers as an origin, and not whom it rests on', () => {
    expect(caseTruth(handCase([says('a', 'mira', inferred('omar', 'salma'))]), 'it-fell').f1).toEqual({
      low: 1,
      high: 1,
    })
  })

  it('tell how much of the low end is of itself', () => {
    const added = [says('a', 'mira', WITNESSED), says('b', 'ministry', OWN)]
    const { strict, atWord } = caseTruth(handCase(added), 'it-fell')
    expect([strict.own, atWord.own]).toEqual([0, 1])
  })

  it('name who is in every minimum cut and who is in some', () => {
    const added = [
      remarks('r', 'salma'),
      says('a', 'mira', { ...WITNESSED, within: 'r' }),
      says('b', 'gazette', WITNESSED),
    ]
    const { strict, atWord } = caseTruth(handCase(added), 'it-fell')
    expect(strict.every).toEqual(['gazette'])
    expect(atWord.every).toEqual(['gazette~voice'])
    expect(atWord.some).toEqual(['gazette~voice', 'mira', 'salma'])
  })

  it.each([
    ['ownership', [2, 1, 1]],
    ['side', [2, 2, 1]],
  ])('fall together by %s', (type, expected) => {
    const both = { id: 'both', type, title: 'Both', members: ['mira', 'omar'] }
    const added = [
      says('a', 'mira'),
      says('b', 'omar'),
      entry('dependence', { ...both, sentences: [{ text: 'So.', cites: ['a'] }] }),
    ]
    const { f3, f4, f5 } = caseTruth(handCase(added), 'it-fell').atWord
    expect([f3.high, f4.high, f5.high]).toEqual(expected)
  })

  it.each<[string, Added, string[], number[]]>([
    [
      'the voice of an outlet',
      [says('a', 'gazette'), says('b', 'mira', { document: 'other' })],
      ['gazette', 'mira'],
      [1, 1],
    ],
    [
      'its reporting, strictly',
      [says('a', 'mira'), says('b', 'omar', { document: 'other' })],
      ['gazette', 'courier'],
      [1, 2],
    ],
  ])('take %s with one event', (_, said, members, expected) => {
    const owner = { id: 'owner', type: 'ownership', title: 'One owner', members }
    const added = [said, entry('dependence', { ...owner, sentences: [{ text: 'So.', cites: ['a'] }] })]
    const { strict, atWord } = caseTruth(handCase(added), 'it-fell')
    expect([strict.f4.high, atWord.f4.high]).toEqual(expected)
  })

  it('let a spokesman fall with the body for which he speaks', () => {
    const added = [
      says('a', 'mira', WITNESSED),
      says('b', 'ministry', OWN),
      entry('tie', { id: 'tie', from: 'mira', relation: 'speaks-for', to: 'ministry', statements: ['a'] }),
    ]
    const { f3, f4 } = caseTruth(handCase(added), 'it-fell').atWord
    expect([f3, f4]).toEqual([
      { low: 2, high: 2 },
      { low: 1, high: 1 },
    ])
  })
})
