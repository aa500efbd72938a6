import { expect, test } from 'vitest'
import { sentencesIn } from './sentences.ts'

const cases: [string, string[]][] = [
  ['It was open. Nobody came.', ['It was open.', 'Nobody came.']],
  ['“It was open.” He left.', ['“It was open.”', 'He left.']],
  [
    'Mr. Quill came at 6 p.m. on Friday. Dr. A. Lund left.',
    ['Mr. Quill came at 6 p.m. on Friday.', 'Dr. A. Lund left.'],
  ],
  ['Was it?! Yes', ['Was it?!', 'Yes']],
  ['It was open.[1] He left.[2]', ['It was open.[1]', 'He left.[2]']],
  ['Capt. (ret.) Quill came. He left.', ['Capt. (ret.) Quill came.', 'He left.']],
  ['One\n\ntwo', ['One', 'two']],
  ['... “”', []],
]
test.each(cases)('%j', (text, expected) => {
  expect(sentencesIn(text, [0, text.length]).map((span) => text.slice(...span))).toEqual(expected)
})
