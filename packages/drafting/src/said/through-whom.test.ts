import { expect, test } from 'vitest'
import type { Page } from '../page.ts'
import { page, saidLines } from './testing/pages.ts'

const REPORT = 'ORN BENCH\nReport 4\n4 March 2024\n\nThe Orn Bench was at the mill on 3 March. '
const BLOG = 'What I saw\n\nI was at the window. I saw the lamp go out.\n\n'

const cases: [string, string, Partial<Page>, string[]][] = [
  [
    'whoever was told it in words of their own tells it on, and what follows',
    `${BLOG}Ada Quill told me that the gate was open. She also says that a guard slept.`,
    {},
    [
      'the writer (told-by Ada Quill): Ada Quill told me that the gate was open',
      'Ada Quill < the writer (unstated): the gate was open',
      'the writer (told-by Ada Quill): She also says that a guard slept',
      'Ada Quill < the writer (unstated): a guard slept',
    ],
  ],
  [
    'what was told stands before "she says"',
    `${BLOG}Ada Quill tells me that the gate was open. She counted ten on the bridge, she says, and she ran.`,
    {},
    ['the writer (told-by Ada Quill): She counted ten on the bridge, she says'],
  ],
  [
    'the writer was told by somebody',
    `${BLOG}I was told by a guard that the gate was open.`,
    { outlet: 'Lamp' },
    [
      'Lamp (told-by a guard): I was told by a guard that the gate was open',
      'a guard < Lamp (unstated): the gate was open',
    ],
  ],
  [
    'so many of those asked say it in what the issuer reports',
    `${REPORT}We spoke with thirty drivers. Of these, nine had heard a bang. The other two were unsure.`,
    { outlet: 'Orn Bench' },
    [
      'Orn Bench (told-by thirty drivers): We spoke with thirty drivers',
      'nine of the drivers < Orn Bench (witnessed): had heard a bang',
      'The other two drivers < Orn Bench (own): were unsure',
    ],
  ],
  [
    'the agency is the one named before, whatever the reader takes it for',
    'A guard told Orn News that he slept.\n\nA woman who lives there told the agency that the gate was open.',
    { outlet: 'Lund Post' },
    [
      'Orn News (told-by A woman who lives there): A woman who lives there told the agency that the gate was open',
      'A woman who lives there < Orn News (witnessed): the gate was open',
    ],
  ],
  [
    'what somebody is only read to want is no word of theirs',
    '“He called for his mother and then he ran,” said Ada Quill.',
    {},
    ['Ada Quill (unstated): “He called for his mother and then he ran,”'],
  ],
  [
    '"he" who told is named in the sentence before',
    'QUILL: I gave Lee Berg the key. He said to me, this is an order of the mill.\n\nMR. HALE: And then?\n\nQUILL: I went home.',
    {},
    ['Lee Berg < Quill (unstated): this is an order of the mill'],
  ],
]

test.each(cases)('%s', (_, text, about, expected) => {
  const by = ({ basis: { kind, by } }: Parameters<NonNullable<Parameters<typeof saidLines>[1]>>[0]) =>
    ` (${by ? `${kind} ${by.name}` : kind})`
  expect(saidLines([page(text, about)], by)).toEqual(expect.arrayContaining(expected))
})
