import type { TextSpan } from '@hearsay/reading'
import { paragraphs } from '@hearsay/text'
import { expect, test } from 'vitest'
import { page, saidLines } from '../testing/pages.ts'
import { turnsIn } from './turns.ts'

const linesIn = (text: string): string[] => {
  const blocks = paragraphs(text).map(({ start, end }): TextSpan => [start, end])
  return turnsIn(text, blocks).map(({ asks, speaker, body }) => {
    const who = asks ? '?' : speaker ? text.slice(...speaker) : 'page'
    return `${who}: ${text.slice(...body).replace(/\s+/g, ' ')}`
  })
}

const layouts: [string, string, string[]][] = [
  [
    'a chat by date and time, where a bare question is only asked',
    '01/02/2030, 10:00 - Ada Q.: the mill is shut\n01/02/2030, 10:02 - Bo: since when?\n01/02/2030, 10:05 - Ada Q.: since noon',
    ['Ada Q.: the mill is shut', '?: since when?', 'Ada Q.: since noon'],
  ],
  [
    'a transcript by the second, whose host opens',
    'With Ola.\n\n00:00:01 OLA Here is Bo.\n\n00:00:09 BO LIND I saw it.\n\n00:00:20 OLA And then?\n\n00:00:31 BO LIND It fell.',
    ['?: Here is Bo.', 'BO LIND: I saw it.', '?: And then?', 'BO LIND: It fell.'],
  ],
  [
    'dashes under a heading that names whoever answers',
    'Bo Lind, miller\n\n— Was it shut?\n\n— It was.\n\n— All day?\n\n— All day.',
    ['?: Was it shut?', 'Bo Lind: It was.', '?: All day?', 'Bo Lind: All day.'],
  ],
  [
    'dashes below a line that names whoever answers',
    'Bo Lind of Orn has run the mill since May.\n\n– Was it shut?\n\n– It was.\n\n– All day?\n\n– All day.',
    ['?: Was it shut?', 'Bo Lind: It was.', '?: All day?', 'Bo Lind: All day.'],
  ],
  [
    'questions and answers without labels, and what is put to somebody as a question is',
    'Bo Lind has run the mill since May.\n\n**Was it shut?**\n\nIt was.\n\nYou said that it was open.\n\nI was wrong.\n\nWho shut it?\n\nNobody.\n\nWhy?\n\nIt rained.',
    [
      '?: Was it shut?',
      'Bo Lind: It was.',
      '?: You said that it was open.',
      'Bo Lind: I was wrong.',
      '?: Who shut it?',
      'Bo Lind: Nobody.',
      '?: Why?',
      'Bo Lind: It rained.',
    ],
  ],
  [
    'a notice that asks itself',
    'LUND MILL\n\nIs it shut?\nIt is.\n\nWill it open?\nIt will not.\n\nWho knows?\nNobody.',
    [
      '?: Is it shut?',
      'page: It is.',
      '?: Will it open?',
      'page: It will not.',
      '?: Who knows?',
      'page: Nobody.',
    ],
  ],
  [
    'sworn evidence',
    'BO LIND, miller, sworn.\n  I shut it.\n By the Coroner:\n  Q. At noon?\n  A. At one.\n\nAdjourned.',
    [
      '?: BO LIND, miller, sworn.',
      'BO LIND: I shut it.',
      '?: By the Coroner:',
      '?: At noon?',
      'BO LIND: At one.',
    ],
  ],
  [
    'letters, signed below',
    'Dear Page,\nIt was shut.\n   - Bo, Lund\n\nSir,\nIt was open.\n   - Old Ada',
    ['Bo, Lund: It was shut.', 'Old Ada: It was open.'],
  ],
  [
    'mails, one in another, up to whoever signs',
    'We print this.\n\nFrom: Ada Quill\nTo: Bo\n\nShut the mill.\nAQ\n\n> From: Office (B. Lind)\n> To: Ada\n>\n> It is open.\n> BL\n\nWe rang them.',
    ['Ada Quill: Shut the mill.', 'B. Lind: It is open.'],
  ],
  [
    'turns with labels are left to the reader',
    'ADA: Shut?\n\nBO: Yes.\n\nADA: Why?\n\nBO: Rain.\n\nADA: Rain?\n\nBO: Yes.',
    [],
  ],
  [
    'a story with a question in it has none',
    'It was shut. Who shut it?\n\nBo Lind did.\n\nNobody saw him.',
    [],
  ],
]

test.each(layouts)('%s', (_, text, expected) => {
  expect(linesIn(text)).toEqual(expected)
})

test('whoever answers says all of it; whom they quote says it in their words; the page goes on as itself', () => {
  const text =
    'Ada Quill ran the mill.\n\nWas it shut?\n\nIt was shut at noon. The miller told me that the wheel had broken.\n\nWho broke it?\n\nI did not see it.\n\nAre you sorry?\n\nI am not.'
  expect(saidLines([page(text)])).toEqual([
    'Ada Quill: It was shut at noon.',
    'Ada Quill: The miller told me that the wheel had broken.',
    'The miller < Ada Quill: the wheel had broken',
    'Ada Quill: I did not see it.',
    'Ada Quill: I am not.',
  ])
})

test('a quotation behind a colon is whoever’s that stands before it', () => {
  expect(saidLines([page('The court rose. Miss Quill, for the mill: “It will open.”')])).toEqual([
    'Miss Quill: “It will open.”',
  ])
})
