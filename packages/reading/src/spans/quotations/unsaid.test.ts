import { expect, test } from 'vitest'
import { quotes } from '../../layout/quotes.ts'
import { segment } from '../../text/segment.ts'
import { linkedOf, partsOf } from '../testing/linked.ts'
import { returnToSaid } from './unsaid.ts'

const said = ['Roth', 'said', '“The mill is old,”'] as const
const first = 'Roth · said · “The mill is old,”'

test.each<
  [text: string, linked: readonly (readonly [string, string, string])[], expected: readonly string[]]
>([
  [
    '“The mill is old,” Roth said. He did not suggest a sale. “We need it.”',
    [said, ['He', 'did not suggest', 'a sale … “We need it.”']],
    [`${first} … “We need it.”`, 'He · did not suggest · a sale'],
  ],
  [
    '“The mill is old,” Roth said. He suggested a sale. “We need it.”',
    [said, ['He', 'suggested', 'a sale … “We need it.”']],
    [first, 'He · suggested · a sale … “We need it.”'],
  ],
  [
    '“The mill is old,” Roth said.\n\nHe did not suggest a sale. “We need it.”',
    [said, ['He', 'did not suggest', 'a sale … “We need it.”']],
    [first, 'He · did not suggest · a sale … “We need it.”'],
  ],
])('%s', (text, linked, expected) => {
  const tokens = segment(text)
  const given = linked.map((parts) => linkedOf(tokens, ...parts))
  expect(returnToSaid(tokens, quotes(tokens), given).map((each) => partsOf(tokens, each))).toEqual(expected)
})
