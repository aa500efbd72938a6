import { expect, test } from 'vitest'
import { page, saidLines } from './testing/pages.ts'

const cases: [string, string, string[]][] = [
  [
    'whoever was rung',
    'I rang Lund Mill. They say that the letter is a fake.',
    ['Lund Mill: the letter is a fake'],
  ],
  [
    'a body that the sentence before opens with',
    'The Harbour Service was invited to come on. It said it would wait for the court.',
    ['The Harbour Service: it would wait for the court'],
  ],
  [
    'a title that one person bears',
    'The Minister of Waters, Ada Quill, came at noon. She left. According to the minister, there were nine on board.',
    ['Ada Quill: there were nine on board'],
  ],
  [
    'whoever goes by a name',
    'A guard who goes by the name of Old Tom said that the gate had been open.',
    ['Old Tom: the gate had been open'],
  ],
  [
    'one of those counted, with what they are beside it',
    'Twelve traders were asked. One, a dealer in goats, said that the gate had been open.',
    ['a dealer in goats: the gate had been open'],
  ],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(saidLines([page(text)])).toEqual(expected)
})
