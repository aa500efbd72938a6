import { expect, test } from 'vitest'
import { scrubbed, tallyWords } from './told.ts'

test.each([
  ['550 5.1.1 <reader@mx.example>: no such user', '550 5.1.1 <(an address)>: no such user'],
  ["can't send to Reader.Name+x@mx.example, sorry", "can't send to (an address), sorry"],
  ['key (finder)=(abc) already exists', 'key (finder)=(abc) already exists'],
  ['to:reader@mx.example\u001b[2J', 'to:(an address)'],
])('of "%s" no address is told', (message, told) => {
  expect(scrubbed(new Error(message))).toBe(`Error: ${told}`)
})

test('a round that did nothing is not told; one that could not, is', () => {
  const nothing = { sent: 0, answered: 0, later: 0, stopped: 0 }
  expect(tallyWords(nothing, 'en')).toBeUndefined()
  expect(tallyWords({ ...nothing, sent: 2, later: 1 }, 'en')).toBe(
    '2 digests sent, 0 requests answered, 1 to be tried again, 0 stopped.',
  )
  expect(tallyWords({ ...nothing, down: 'ECONNREFUSED' }, 'en')).toBe(
    'No mail goes out just now: ECONNREFUSED. It is tried again.',
  )
})
