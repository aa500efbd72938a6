import { expect, test } from 'vitest'
import type { Page } from '../page.ts'
import { page, saidLines } from './testing/pages.ts'

const cases: [string, Partial<Page>, string[]][] = [
  // The paragraph is about somebody whom the reader went past.
  [
    'Konrad Moor left the hall.\n\nA docker with no liking for him laughed. "Forget it," he said.',
    {},
    ['A docker: "Forget it,"'],
  ],
  [
    'Ada Quill runs the mill. Later she sent a letter. "It was shut," it said.',
    {},
    ['Ada Quill: "It was shut,"'],
  ],
  ['A letter from Quill and Sons has come. "It was shut," it says.', {}, ['Quill and Sons: "It was shut,"']],
  [
    'A senior officer of the Orn Guard told us that it was shut. "I turned the key," the officer said.',
    {},
    [
      'A senior officer of the Orn Guard: it was shut',
      'A senior officer of the Orn Guard: "I turned the key,"',
    ],
  ],
  [
    'Let us see it\nBy Rosa Imhof\n\nI have lived here for years.\n\nMy neighbour is a guard. She told me that the gate was shut.',
    { outlet: 'Lund Post' },
    ['Rosa Imhof: She told me that the gate was shut', 'My neighbour < Rosa Imhof: the gate was shut'],
  ],
]
test.each(cases)('%s', (text, about, expected) => {
  expect(saidLines([page(text, about)])).toEqual(expected)
})
