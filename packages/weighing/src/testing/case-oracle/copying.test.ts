import type { Entry } from '@hearsay/case'
import { entry } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import {
  type Added,
  bears,
  CITED,
  handCase,
  page,
  party,
  remarks,
  says,
  told,
  WITNESSED,
} from '../hand-case.ts'
import { caseTruth } from './index.ts'

const OTHER = { document: 'other' }
const THIRD = { document: 'third' }
const THIRD_PAGE = [party('mail', 'outlet'), page('third', 'mail')]

function copies(copy: string, of: string, pairs: string[][], fields: Record<string, unknown> = {}): Entry {
  return entry('copying', { id: `${copy}-of-${of}`, copy, of, pairs, ...CITED, ...fields })
}

function oldRecord(members: string[], cites: string[]): Entry {
  const sentences = [{ text: 'They copy.', cites }]
  return entry('dependence', { id: 'old', type: 'copying', title: 'Copying', members, sentences })
}

/** F2 and F3, each strict low and high, at their word low and high. */
function figures(added: Added, claim = 'it-fell') {
  const { strict, atWord } = caseTruth(handCase(added), claim)
  const of = (figure: 'f2' | 'f3') =>
    [strict, atWord].flatMap((reading) => [reading[figure].low, reading[figure].high])
  return [of('f2'), of('f3')]
}

const TWO = [says('a', 'mira', WITNESSED), says('b', 'omar', { ...OTHER, ...WITNESSED })]
const THREE = [...TWO, THIRD_PAGE, says('c', 'salma', { ...THIRD, ...WITNESSED })]

describe('F2 and F3 of a claim', () => {
  it.each<[string, Added, number[], number[]]>([
    ['that two pages have apart', [TWO], [2, 2, 2, 2], [2, 2, 2, 2]],
    ['of which one is a copy', [TWO, copies('other', 'page', [['b', 'a']])], [2, 2, 2, 2], [1, 1, 1, 1]],
    [
      'of which one is a copy, beside what is its own',
      [TWO, says('c', 'salma', { ...OTHER, ...WITNESSED }), copies('other', 'page', [['b', 'a']])],
      [2, 2, 3, 3],
      [2, 2, 2, 2],
    ],
    [
      'of which one copies the copy of another',
      [THREE, copies('other', 'page', [['b', 'a']]), copies('third', 'other', [['c', 'b']])],
      [3, 3, 3, 3],
      [1, 1, 1, 1],
    ],
    [
      'that two have copied, nobody knows who from whom',
      [TWO, copies('other', 'page', [['b', 'a']], { direction: 'unknown' })],
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ],
    [
      'that three copy round and round, but two of them fail with any one',
      [
        THREE,
        copies('other', 'page', [['b', 'a']]),
        copies('third', 'other', [['c', 'b']]),
        copies('page', 'third', [['a', 'c']]),
      ],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
    ],
    [
      'that two copied from a page which is only cited',
      [TWO, copies('page', 'far', [['a']]), copies('other', 'far', [['b']])],
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ],
    [
      'that two outlets assert as theirs, by a page which is only cited',
      [
        says('a', 'gazette', WITNESSED),
        says('b', 'courier', { ...OTHER, ...WITNESSED }),
        copies('page', 'far', [['a']]),
        copies('other', 'far', [['b']]),
      ],
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ],
    [
      'copied from a copy of what is only cited: its own way, by the outlet that is cited',
      [
        says('b', 'omar', OTHER),
        THIRD_PAGE,
        says('c', 'salma', { ...THIRD, ...WITNESSED }),
        copies('other', 'far', [['b']]),
        copies('third', 'other', [['c', 'b']]),
      ],
      [1, 2, 1, 2],
      [1, 1, 1, 1],
    ],
    [
      'that an old record joins with nothing on another member’s page',
      [
        says('a', 'mira', WITNESSED),
        says('b', 'omar', WITNESSED),
        oldRecord(['gazette', 'courier'], ['page']),
      ],
      [1, 1, 2, 2],
      [1, 1, 2, 2],
    ],
    [
      'copied from what is only said to be said',
      [says('a', null), says('b', 'omar', { ...OTHER, ...WITNESSED }), copies('other', 'page', [['b', 'a']])],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
    ],
    [
      'that outlets copied, by an old record of both statements',
      [TWO, oldRecord(['gazette', 'courier'], ['a', 'b'])],
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ],
    [
      'that outlets copied, by an old record of no statement',
      [TWO, oldRecord(['gazette', 'courier'], ['page'])],
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ],
    [
      'of people who copied, by an old record',
      [TWO, oldRecord(['mira', 'omar'], ['page'])],
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ],
    [
      'that an old record does not name',
      [TWO, remarks('r', 'omar', OTHER), oldRecord(['gazette', 'courier'], ['a', 'r'])],
      [2, 2, 2, 2],
      [2, 2, 2, 2],
    ],
  ])('%s', (_, added, f2, f3) => {
    expect(figures(added)).toEqual([f2, f3])
  })

  it('leaves other claims alone that were not copied', () => {
    const red = entry('claim', { id: 'red', text: 'It was red.' })
    const y = [remarks('y', 'salma', WITNESSED), bears('y', 'asserts', 'red')]
    const z = [remarks('z', 'omar', { ...OTHER, ...WITNESSED }), bears('z', 'asserts', 'red')]
    const added = [red, TWO, y, z, copies('other', 'page', [['b', 'a']])]
    expect(figures(added, 'red')[1]).toEqual([2, 2, 2, 2])
  })
})

describe('what was taken back', () => {
  const back = (recants: string | string[], source = 'mira') => remarks('back', source, { recants })

  it.each<[string, Added, number[]]>([
    ['by its source', [says('a', 'mira', WITNESSED), back('a')], [0, 0, 0, 0]],
    [
      'and taken back again',
      [says('a', 'mira', WITNESSED), back('a'), remarks('again', 'mira', { recants: 'back' })],
      [1, 1, 1, 1],
    ],
    [
      'with what it reports',
      [remarks('r', 'mira'), says('a', 'omar', { ...WITNESSED, within: 'r' }), back('r')],
      [0, 0, 0, 0],
    ],
    ['two at once', [says('a', 'mira'), says('b', 'mira', OTHER), back(['a', 'b'])], [0, 0, 0, 0]],
    ['with its copies', [TWO, copies('other', 'page', [['b', 'a']]), back('a')], [0, 0, 0, 0]],
    [
      'by the outlet that reported it: the source’s word elsewhere stands',
      [says('a', 'mira', WITNESSED), says('b', 'mira', { ...OTHER, ...WITNESSED }), back('a', 'gazette')],
      [1, 1, 1, 1],
    ],
    [
      'by a teller: nothing is left of whoever has it from him',
      [says('a', 'mira', WITNESSED), says('b', 'omar', { ...OTHER, ...told('mira') }), back('a')],
      [0, 0, 0, 0],
    ],
    [
      'by a teller, and passed on by an outlet and whoever has it from that',
      [
        says('a', 'mira', WITNESSED),
        says('b', 'courier', { ...OTHER, ...told('mira') }),
        says('c', 'omar', told('courier')),
        back('a'),
      ],
      [0, 0, 0, 0],
    ],
    [
      'by a teller who says it again elsewhere',
      [
        says('a', 'mira', WITNESSED),
        says('b', 'omar', { ...OTHER, ...told('mira') }),
        says('c', 'mira', { ...OTHER, ...WITNESSED }),
        back('a'),
      ],
      [1, 1, 1, 1],
    ],
    [
      'and summed up elsewhere',
      [says('a', 'mira', WITNESSED), says('b', 'omar', { ...WITNESSED, sums: ['a'] }), back('a')],
      [0, 0, 0, 0],
    ],
  ])('%s', (_, added, expected) => {
    expect(figures(added)[0]).toEqual(expected)
  })

  it('leaves whoever was told by somebody who still says so', () => {
    const added = [
      says('a', 'mira', WITNESSED),
      says('b', 'omar', { ...OTHER, ...told('mira') }),
      says('c', 'mira', { ...WITNESSED, document: 'far-brief' }),
      back('a'),
    ]
    expect(caseTruth(handCase(added), 'it-fell').atWord.some).toEqual(['mira'])
  })
})
