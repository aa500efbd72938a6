import { entry } from '@hearsay/case/testing'
import { describe, expect, it } from 'vitest'
import { caseTruth } from '../testing/case-oracle/index.ts'
import { type Added, CITED, handCase, inferred, remarks, says, told } from '../testing/hand-case.ts'
import { weighClaim } from './weigh.ts'

/** High ends of F2 and F3, strictly and with pages at their word. */
function highs({ strict, atWord }: ReturnType<typeof weighClaim>) {
  return [strict.f2.high, strict.f3.high.upper, atWord.f2.high, atWord.f3.high.upper]
}

const MIRA_TOOK_BACK = [says('gone', 'mira'), remarks('back', 'mira', { recants: 'gone' })]
const OMAR_FELL = [MIRA_TOOK_BACK, says('fell', 'omar', inferred('gone'))]
const SALMA_RESTS = says('c', 'salma', { ...inferred('ministry'), document: 'other' })

describe('the high figures, where one rests on another', () => {
  it.each<[string, Added, number[]]>([
    [
      'of whom nothing is left: he tells nothing',
      [OMAR_FELL, says('a', 'salma', told('omar'))],
      [0, 0, 0, 0],
    ],
    [
      'who has it from one of whom nothing is left: nobody is behind it',
      [OMAR_FELL, says('a', 'ministry', told('omar')), SALMA_RESTS],
      [0, 0, 0, 0],
    ],
    [
      'an outlet on what it reported itself, in words that may be a copy of some that fell',
      [
        OMAR_FELL,
        remarks('reported', 'gazette', told('salma')),
        says('a', 'gazette', { ...inferred('reported'), document: 'other' }),
        entry('copying', {
          id: 'copied',
          copy: 'other',
          of: 'page',
          direction: 'unknown',
          pairs: [['a', 'fell']],
          ...CITED,
        }),
      ],
      [1, 1, 1, 1],
    ],
  ])('%s', (_, added, expected) => {
    const of = handCase(added)
    expect(highs(weighClaim(of, 'it-fell'))).toEqual(expected)
    const { strict, atWord } = caseTruth(of, 'it-fell')
    expect([strict.f2.high, strict.f3.high, atWord.f2.high, atWord.f3.high]).toEqual(expected)
  })
})

it('stands through one whose word fell and who made what another relies on: both ways begin with him', () => {
  const of = handCase([
    OMAR_FELL,
    entry('exhibit', { id: 'video', name: 'Video', type: 'video', madeBy: 'omar', ...CITED }),
    says('a', 'salma', { basis: { kind: 'told-by', through: 'video' } }),
    says('b', 'ministry', { ...told('omar'), document: 'other' }),
  ])
  expect(weighClaim(of, 'it-fell').atWord.loadBearing.every).toEqual(['omar'])
  expect(caseTruth(of, 'it-fell').atWord.every).toEqual(['omar'])
})
