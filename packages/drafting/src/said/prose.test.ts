import { expect, test } from 'vitest'
import type { Page } from '../page.ts'
import { page, saidLines } from './testing/pages.ts'

const cases: [string, string, Partial<Page>, string[]][] = [
  [
    'a quotation in a paragraph of its own is whoever its paragraph opens with, by name',
    'The baker Ola Berg had believed himself safe in Orn. His van stood by the mill.\n\nBo Lind, 71, was at his window. «Smoke came from under the van. From under it, write that down.»\n\nA tailor, Eva Strand, 34, tells of a man at the wheel. «He had a lamp in his hand. I called him.»',
    {},
    [
      'Bo Lind: «Smoke came from under the van. From under it, write that down.»',
      'Eva Strand: «He had a lamp in his hand. I called him.»',
    ],
  ],
  [
    'a sentence that a cue breaks at a comma is one thing',
    '"It was the ferry I saw," Ada Quill told us, "and it was a Thursday."',
    {},
    ['Ada Quill: "It was the ferry I saw," … "and it was a Thursday."'],
  ],
  [
    "the page's own words around a cue are what is said, in one",
    '"The gate was shut," said Ada Quill. The key, she went on, had been left in the mill.',
    {},
    ['Ada Quill: "The gate was shut,"', 'Ada Quill: The key … had been left in the mill'],
  ],
  [
    'an outlet takes back and credits in its own words',
    'We wrote that the guard had been asleep.\n\nNobody at this paper spoke to him. The words were Orn Wire’s. We ought to have said so, and we withdraw the story.\n\nAda Quill denies it.',
    { outlet: 'Lund Post' },
    [
      'Lund Post: Nobody at this paper spoke to him',
      'Lund Post: The words were Orn Wire’s',
      'Lund Post: We ought to have said so, and we withdraw the story',
    ],
  ],
  [
    'whoever signs a letter says "I" in it, and holds what they were told',
    'Lund, 3 March 2024\n\nSir,\n\nI was never at the gate. I wrote that I was. I take that entry back.\n\nBo Lind, who is foreman at the mill, sat in my kitchen. He told me that the key had been lost.\n\nRespectfully\nOla Berg',
    {},
    ['Bo Lind < Ola Berg: the key had been lost', 'Ola Berg: I take that entry back'],
  ],
  [
    '"it" is the last body named before it',
    'The mill has closed. As for the Orn embassy, it denies any part in the matter.',
    {},
    ['the Orn embassy: any part in the matter'],
  ],
  [
    'a heading says what somebody below says',
    'NOT A DROP LEFT BY NOON\n\nLUND, March 3 (Orn Wire) - "There was not a drop left in the well by noon," said Ada Quill, 40, a baker.\n\nBo Lind said that it was the frost.',
    { outlet: 'Orn Wire' },
    ['Ada Quill: NOT A DROP LEFT BY NOON'],
  ],
  [
    'a heading says who holds what',
    'Well runs dry in Lund; owner sees a crime\n\nLUND, March 3 (Orn Wire) - The well at the mill was dry on Sunday.\n\nBo Lind, the owner of the well, said that it was a crime.',
    { outlet: 'Orn Wire' },
    ['Bo Lind: sees a crime'],
  ],
]

test.each(cases)('%s', (_, text, about, expected) => {
  const lines = saidLines([page(text, about)])
  expect(
    expected.filter((line) => !lines.includes(line)),
    lines.join('\n'),
  ).toEqual([])
})
