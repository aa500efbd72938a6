import { expect, test } from 'vitest'
import type { Page } from '../page.ts'
import { page, saidLines } from './testing/pages.ts'

const cases: [string, string, Partial<Page>, string[]][] = [
  [
    'a quotation that nobody was read to say is whoever’s stands behind it',
    'The mill stood still. "In one night there fell here three norms of rain" - underlined A. Quill.',
    {},
    ['A. Quill: "In one night there fell here three norms of rain"'],
  ],
  [
    'else whoever’s the paragraph names',
    'Dr Noor Berg of the Lund Institute came twice. In her opinion: two spokes "were broken some hours before the wheel turned".',
    {},
    ['Dr Noor Berg: two spokes "were broken some hours before the wheel turned"'],
  ],
  [
    'whoever stands behind the verb whispers, whatever the verb',
    'They tell it another way. "Three went in. I know boots, I counted," whispers one guard known as C-14.',
    {},
    ['C-14: "Three went in. I know boots, I counted,"'],
  ],
  [
    'whoever is named behind "says" is no part of what is said',
    "The mill did not grind on Monday, says its keeper, Bo Lind. 'We grind on Thursdays, with the gate shut.'",
    {},
    ['Bo Lind: The mill did not grind on Monday', "Bo Lind: 'We grind on Thursdays, with the gate shut.'"],
  ],
  [
    'a passive names whoever stated it',
    'It was reported to the Chairman by the deputy keeper of the mill, R. Lind, that the gates had been opened in good time.',
    {},
    ['R. Lind: the gates had been opened in good time'],
  ],
  [
    'as somebody there communicates',
    'As our source there communicates, pieces of a wheel have been found on the bank; they are not to be shown.',
    {},
    ['our source: pieces of a wheel have been found on the bank', 'our source: they are not to be shown'],
  ],
  [
    'a clause before "that"',
    'Lund Mill, which grinds for the county, counters that more rain fell in one night than the dam was built to carry.',
    {},
    ['Lund Mill: more rain fell in one night than the dam was built to carry'],
  ],
  [
    'a clause behind what is said, and the account that it is in',
    'No station of the county shows anything at noon, its director, Mira Berg, told Radio Lund this morning. The lamp on the landing had been dark from midnight, in the account of a guard.',
    { outlet: 'Lund Post' },
    [
      'Radio Lund: told Radio Lund this morning',
      'Mira Berg < Radio Lund: No station of the county shows anything at noon',
      'a guard: The lamp on the landing had been dark from midnight',
    ],
  ],
  [
    'whoever examines for a body finds it, and not the body',
    'HARBOUR WATCH OF LUND\nSpot report 58\n3 May 2023\n\n1. Its analyst, Bo Lind, gives the error as 8 degrees.\n',
    {},
    ['Bo Lind: the error as 8 degrees'],
  ],
  [
    'a heading is no cue, and one that only announces says nothing',
    'LUND POST\n3 May 2023\n\nWHAT THE MILL SAYS\n\nI used to count sacks for a living.\n',
    { title: 'WHAT THE MILL SAYS' },
    [],
  ],
]

test.each(cases)('%s', (_, text, about, expected) => {
  expect(saidLines([page(text, about)])).toEqual(expected)
})
