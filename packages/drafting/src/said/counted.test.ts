import { expect, test } from 'vitest'
import { countOf, crowdOf } from './counts.ts'
import { page, saidLines } from './testing/pages.ts'

const head = 'HARBOUR WATCH OF LUND\nSpot report 58\n3 May 2023\n\n'

const cases: [string, string, string[]][] = [
  [
    'so many of those whom a report spoke with',
    'Our people spoke with 58 of the 61 traders. Of these, 33 had heard the bell. Twenty had heard nothing. The other five were unsure.',
    [
      'HARBOUR WATCH OF LUND: Our people spoke with 58 of the 61 traders',
      '33 of the traders < HARBOUR WATCH OF LUND: had heard the bell',
      'Twenty of the traders < HARBOUR WATCH OF LUND: had heard nothing',
      'The other five traders < HARBOUR WATCH OF LUND: were unsure',
    ],
  ],
  [
    'none of them',
    'We had seven stewards in the yard. None of the seven saw the gate.',
    [
      'HARBOUR WATCH OF LUND: We had seven stewards in the yard',
      'None of the seven stewards < HARBOUR WATCH OF LUND: None of the seven saw the gate',
    ],
  ],
  [
    'what was refused is refused by whoever was asked',
    'The Watch asked the Lund Mill for its book of the Monday. The visit was refused.',
    ['Watch: asked the Lund Mill for its book of the Monday', 'Lund Mill: The visit was refused'],
  ],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(saidLines([page(`${head}1. ${text}\n`)])).toEqual(expected)
})

test('numbers in words and figures, and crowds of more than one', () => {
  expect(['12', 'nineteen', 'twenty', 'Thirty-three', 'many'].map(countOf)).toEqual([12, 19, 20, 33, null])
  expect(crowdOf('one')).toBeNull()
  expect(crowdOf('two')).toEqual({ low: 2, high: 2, quantifier: null })
})
