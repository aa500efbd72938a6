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
    'a name alone above what is said, whose whole name the page gives',
    'LUND RADIO\nWith Ola Berg.\n\nBERG\nBo Lind is here.\n\nLIND\nI saw it.\n\nBERG\nAnd then?\n\nLIND\nIt fell.',
    ['?: Bo Lind is here.', 'LIND: I saw it.', '?: And then?', 'LIND: It fell.'],
  ],
  [
    'posts with a number in brackets, and what another said above an answer to it',
    'LUND BOARD\n\n[1] ada_q   Sat 9 May, 01.12\nit was shut\n\n[2] bo (admin)   Sat 9 May, 03.40\n> it was shut\nit was open\n\n[3] ada_q   Sun 10 May, 23.31\nit is shut now',
    ['ada_q: it was shut', 'bo (admin): it was open', 'ada_q: it is shut now'],
  ],
  [
    'a time, a wave and a name',
    'LUND CHAT\n\n09:14 ~ Ada\nit was shut\n09:20 ~ Bo L\nit was open\n09:31 ~ Ada\nit is shut now',
    ['Ada: it was shut', 'Bo L: it was open', 'Ada: it is shut now'],
  ],
  [
    'answers by whom the heading above them names, and others among them',
    'LUND RADIO, Q is Ola Berg\n\nBo Lind, miller, in the studio\n\nQ  Was it shut?\nA  I shut it.\n\nAda Quill, of the county\n\nQ  Was it?\nA  No.\n\nINES, of Orn: It was.\nQ  Thank you.',
    [
      '?: Was it shut?',
      'Bo Lind: I shut it.',
      '?: Was it?',
      'Ada Quill: No.',
      'INES: It was.',
      '?: Thank you.',
    ],
  ],
  [
    'answers of a page that says I only in what it quotes',
    'LUND MILL, by Bo Lind\n\nQ. Is it shut?\nA. It is. Mr Lind wrote: "I shut it."\n\nQ. Will it open?\nA. No.',
    ['?: Is it shut?', 'page: It is. Mr Lind wrote: "I shut it."', '?: Will it open?', 'page: No.'],
  ],
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
    'words set apart, and below them whoever said them',
    'What they say\n\n“It was shut.”\n\nBo Lind, miller, to Lund Post\n\n“It was open.”\n\nFather Berg, to this paper',
    ['Bo Lind: “It was shut.”', 'Father Berg: “It was open.”'],
  ],
  [
    'one of them, behind a dash',
    'Of the mill.\n\n“It was shut.”\n— Bo Lind, miller',
    ['Bo Lind: “It was shut.”'],
  ],
  [
    'written answers, and what was asked',
    '1.  Mr Berg to ask whether it was shut.\n    Mr Lind answered: It was. It is open now.\n\n2.  Mr Berg to ask why.\n    Mr Lind answered in writing: It rained.',
    [
      '?: 1. Mr Berg to ask whether it was shut.',
      'Mr Lind: It was. It is open now.',
      '?: 2. Mr Berg to ask why.',
      'Mr Lind: It rained.',
    ],
  ],
  [
    'notes under a line with a number and a time, and the same voice again',
    'VOICE NOTES\n\n[note 3 - woman, Lund - 27 Apr 05:12 - 0:42]\nit was shut\n\n[note 4 - man - 27 Apr 09:31]\nit was open\n\n[note 5 - same woman as 3 - 28 Apr 08:20]\nit is shut now',
    ['woman, Lund: it was shut', 'man: it was open', 'woman, Lund: it is shut now'],
  ],
  [
    'comments that say whose they are',
    'It was shut.\n\n>> Top comment (ada_q): it was\n   open\n>> Reply by Bo Lind: it was not',
    ['ada_q: it was open', 'Bo Lind: it was not'],
  ],
  [
    'questions in bold, and what is put in bold as they are; a masthead names nobody who answers',
    '*Mill Wheel, the quarterly, summer 2023. Bo Lind left the mill in June.*\n\n**Was it shut?**\n\nIt was.\n\n**They say that you shut it.**\n\nI did.\n\n**Why?**\n\nIt rained.\n\n**And now?**\n\nIt is open.',
    [
      '?: Was it shut?',
      'Bo Lind: It was.',
      '?: They say that you shut it.',
      'Bo Lind: I did.',
      '?: Why?',
      'Bo Lind: It rained.',
      '?: And now?',
      'Bo Lind: It is open.',
    ],
  ],
  [
    'a transcript whose names stand before a run of spaces, and whose host introduces',
    '[07:01] LUND   With me is Bo Orn.\n\n[07:02] ORN   I saw it.\n\n[07:03] LUND   So it fell.\n\n[07:04] ORN   It did.',
    ['?: With me is Bo Orn.', 'ORN: I saw it.', '?: So it fell.', 'ORN: It did.'],
  ],
  [
    'initials that the page explains',
    'MH is Mina Hall.\n\nMH. Was it shut?\n\nBL. It was.\n\nMH. All day?\n\nBL. All day.',
    ['?: Was it shut?', 'BL: It was.', '?: All day?', 'BL: All day.'],
  ],
  [
    'a chat with the name and the time above each message, by days, where notes of the page are left out',
    '---- 1 February 2030 ----\n\nAda Quill  21:51\n   the mill is shut\nBo (bread)  21:53\n   since noon\n   and dark\n\n---- 2 February 2030 ----\n\nAda Quill  07:32\n   still shut\n(1 message deleted)',
    ['Ada Quill: the mill is shut', 'Bo (bread): since noon and dark', 'Ada Quill: still shut'],
  ],
  [
    'a chat in brackets, with numbers for names',
    '[10.03. 21:15] Lu: it was dark.\n[10.03. 21:31] +40 55 3: we know\n[10.03. 21:40] Lu: jesus',
    ['Lu: it was dark.', '+40 55 3: we know', 'Lu: jesus'],
  ],
  [
    'notes, each under its number, and one by whoever spoke before',
    '[note 1 - woman, Lund - 27 Apr 05:12]\nit was dark\n\n[note 2 - a man - 27 Apr 06:00]\nwe rang\n\n[note 3 - same woman as 1 - 28 Apr 07:00]\nit was not',
    ['woman, Lund: it was dark', 'a man: we rang', 'woman, Lund: it was not'],
  ],
  [
    'a page that answers what others ask it',
    'LUND MILL\n\nQ. Is it shut?\nA. It is.\n\nQ. Since when?\nA. Since noon.',
    ['?: Is it shut?', 'page: It is.', '?: Since when?', 'page: Since noon.'],
  ],
  [
    'questions and answers in one entry of a page, by whoever it names',
    '15.02 | AT NOON\nBo Lind came out on Sunday.\n  Was it shut?\n  - I shut it.\n  When?\n  - At noon.\n  Alone?\n  - Yes.\n\n11.15 | The mill is open again.',
    ['?: Was it shut?', 'Bo Lind: I shut it.', '?: When?', 'Bo Lind: At noon.', '?: Alone?', 'Bo Lind: Yes.'],
  ],
  [
    'entries with a time and a heading are no turns',
    '17.40 | MILL SHUT\nIt was shut.\n\n16.20 | MILL OPEN\nIt was open.\n\n15.02 | A FIRE\nIt burned.',
    [],
  ],
  [
    'a log of whom an office heard has no turns',
    '08.10  Inspector below.\n09.30  Lamp found.\n10.15  Heard: Bo Lind.\n10.50  Heard: Ada Quill.\n11.40  Heard: Bo Lind.\n12.20  Lamp sealed.',
    [],
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

test('words told to another outlet are what it reports', () => {
  const text =
    '“It was shut.”\n\nBo Lind, miller, to Lund Post\n\n“It was open.”\n\nAda Quill, to this paper\n'
  expect(saidLines([page(text, { outlet: 'The Wheel' })])).toEqual([
    'Lund Post: “It was shut.”',
    'Bo Lind < Lund Post: “It was shut.”',
    'Ada Quill: “It was open.”',
  ])
})

test('a page whose days are set apart is a chat, where a bare cry says nothing', () => {
  const first = '=== Friday 13 March ===\n[03:31] Ada: the mill is shut\n[03:33] Bo: great'
  const text = `LUND MILL\n\n${first}\n=== Saturday 14 March ===\n[11:20] Ada: the mill is open now\n`
  expect(saidLines([page(text)])).toEqual(['Ada: the mill is shut', 'Ada: the mill is open now'])
})

test('whoever asks reads out what another outlet prints', () => {
  const host = 'With Ola.\n\n00:00:01 OLA This is from the Lund Post. A cleaner writes: “The floor was wet.”'
  const text = `${host}\n\n00:00:09 BO LIND I saw it.\n\n00:00:20 OLA And then?\n\n00:00:31 BO LIND It fell.\n`
  const lines = saidLines([page(text, { outlet: 'Rattle' }), page('x', { outlet: 'Lund Post' })])
  expect(lines.slice(0, 2)).toEqual([
    'Lund Post: A cleaner writes: “The floor was wet.”',
    'A cleaner < Lund Post: “The floor was wet.”',
  ])
})

test('comments below an article are whoever’s they name', () => {
  const text = 'The mill was shut.\n\n2 comments\n\nbo_lind: i saw it open at noon\n\n© The Wheel'
  expect(saidLines([page(text, { article: [{ start: 0, end: 18 }] })])).toEqual([
    'bo_lind: i saw it open at noon',
  ])
})

test('a quotation behind a colon is whoever’s that stands before it', () => {
  expect(saidLines([page('The court rose. Miss Quill, for the mill: “It will open.”')])).toEqual([
    'Miss Quill: “It will open.”',
  ])
})

test('a label is whom the page names in full; a host and a bare cry say nothing; a bare no to a question does', () => {
  const radio =
    'MH is Mina Hall. BL is Bo Lind, miller.\n\nMH. Was it shut?\n\nBL. No. The wheel had broken.\n\nMH. All day?\n\nBL. It stood until noon.'
  expect(saidLines([page(radio)])).toEqual([
    'Bo Lind: No.',
    'Bo Lind: The wheel had broken.',
    'Bo Lind: It stood until noon.',
  ])
  const chat =
    '01/02/2030, 10:00 - Ada Q.: the mill was shut all day\n01/02/2030, 10:02 - Bo: oh god\n01/02/2030, 10:05 - Ada Q.: I saw the lamp go out'
  expect(saidLines([page(chat)])).toEqual([
    'Ada Q.: the mill was shut all day',
    'Ada Q.: I saw the lamp go out',
  ])
})

test('what a page answers itself is its issuer’s, but for what others say there', () => {
  const text =
    'LUND DIRECTORATE\n\nQ. Is the mill shut?\nA. The Directorate shut it at noon.\n\nQ. Who saw it?\nA. Mr Bo Lind was at the gate. He said that the lamp was out.\n\nQ. Will it open?\nA. Our register holds no date.'
  expect(saidLines([page(text)])).toEqual([
    'Directorate: The Directorate shut it at noon.',
    'Bo Lind: the lamp was out',
    'Directorate: Our register holds no date.',
  ])
})
