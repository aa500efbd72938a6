import { expect, test } from 'vitest'
import type { Page } from '../page.ts'
import type { Said } from './said.ts'
import { STAGES } from './stages.ts'
import { page, saidLines } from './testing/pages.ts'

const fields = ({ act, basis: { kind, by }, isSummary }: Said): string =>
  ` (${[act, by ? `${kind} ${by.name}` : kind, ...(isSummary ? ['sums up'] : [])].join(', ')})`

const cases: [string, string, Partial<Page>, string[]][] = [
  [
    'a quotation that a cue breaks is two things',
    '"The gate was open," said Ada Quill. "The guard was asleep."',
    {},
    [
      'Ada Quill (assert, unstated): "The gate was open,"',
      'Ada Quill (assert, unstated): "The guard was asleep."',
    ],
  ],
  [
    'what leans on the sentence before stays with it',
    '"We saw the smoke. It came from the mill. Nobody was there," said Ada Quill.',
    {},
    ['Ada Quill (assert, witnessed): "We saw the smoke. It came from the mill. Nobody was there,"'],
  ],
  [
    'two clauses under one verb are two things',
    'Ola Berg said that he had turned the key, and that nobody had asked him.',
    {},
    ['Ola Berg (assert, own): he had turned the key', 'Ola Berg (deny, unstated): nobody had asked him'],
  ],
  [
    'another outlet reports what it was told',
    'Ada Quill told the agency Orn Wire that the gate was open.',
    { outlet: 'Lund Post' },
    [
      'Orn Wire (report, told-by Ada Quill): Ada Quill told the agency Orn Wire that the gate was open',
      'Ada Quill < Orn Wire (assert, unstated): the gate was open',
    ],
  ],
  [
    "the page's own outlet holds nothing",
    'Ada Quill told the Lund Post that the gate was open.',
    { outlet: 'Lund Post' },
    ['Ada Quill (assert, unstated): the gate was open'],
  ],
  [
    '"he" in a quotation is whoever the speaker named',
    '“My cousin works at the mill,” said Ada Quill. “He told me the gate was open. They had lost the key.”',
    {},
    [
      'Ada Quill (assert, unstated): “My cousin works at the mill,”',
      'Ada Quill (report, told-by My cousin): “He told me the gate was open. They had lost the key.”',
      'My cousin < Ada Quill (assert, unstated): the gate was open. They had lost the key.”',
    ],
  ],
  [
    'whoever told is the basis, and says it within',
    'Ada Quill said she had heard from a guard that the gate was open.',
    {},
    [
      'Ada Quill (report, told-by a guard): she had heard from a guard that the gate was open',
      'a guard < Ada Quill (assert, unstated): the gate was open',
    ],
  ],
  [
    'hosts and their questions are frame; whom they tell of is not',
    'MR. HALE: Was the gate open?\n\nQUILL: I was standing there and I saw the gate. It was open.\n\nMR. HALE: The police say that it was shut. What do you say?\n\nQUILL: I only counted two men.',
    {},
    [
      'Quill (assert, witnessed): I was standing there and I saw the gate. It was open',
      'The police (assert, unstated): it was shut',
      'Quill (assert, witnessed): I only counted two men',
    ],
  ],
  [
    'whoever writes a post speaks in it',
    'gull_7 · 3 Mar 09:12\nMy uncle is a guard. He says the gate was open.\n\nlamp · 3 Mar 09:20\nI was there and I saw nobody. If you come back you will regret it',
    {},
    [
      'gull_7 (report, told-by My uncle): My uncle is a guard. He says the gate was open',
      'My uncle < gull_7 (assert, unstated): the gate was open',
      'lamp (deny, witnessed): I was there and I saw nobody.',
      'lamp (threaten, own): If you come back you will regret it',
    ],
  ],
  [
    'a body speaks in its own bulletin',
    'ORN POLICE\nPress release\n4 March 2024\n\nWe have not established who opened the gate. Officers of the Orn Police found a key on 3 March. A request to see the key has been refused. We plan to question the guard.',
    { outlet: 'Orn Police, press releases' },
    [
      'Orn Police (doubt, own): We have not established who opened the gate',
      'Orn Police (assert, unstated): Officers of the Orn Police found a key on 3 March',
      'Orn Police (refuse, own): A request to see the key has been refused',
      'Orn Police (plan, own): We plan to question the guard',
    ],
  ],
  [
    'a headline sums up what is said below, by whoever says it there',
    '"IT WAS SHUT": guard breaks his silence\n\nBy Bo Lind\nLund Post\n\nThe guard at the mill has spoken.\n\n“It was shut,” said Ola Berg, the guard. “I turned the key.”',
    { outlet: 'Lund Post' },
    [
      'Ola Berg (assert, unstated, sums up): "IT WAS SHUT"',
      'Ola Berg (assert, unstated): “It was shut,”',
      'Ola Berg (assert, own): “I turned the key.”',
    ],
  ],
  [
    'a headline without a point and a byline are none of what the lead says',
    'Bridge at Orn shut for another week\n\nBy Bo Lind\n\nThe key of the Orn bridge was lost on Monday night, police said.\n\n“It was shut,” said Ola Berg, the guard.',
    { outlet: 'Lund Post', title: 'Bridge at Orn shut for another week' },
    [
      'police (assert, unstated): The key of the Orn bridge was lost on Monday night',
      'Ola Berg (assert, unstated): “It was shut,”',
    ],
  ],
  [
    'a refusal that the page tells of',
    'Mill Ltd would not show the Post the key. We asked the mayor for an interview. She declined.',
    {},
    ['Mill Ltd (refuse, own): would not show the Post the key', 'the mayor (refuse, own): She declined'],
  ],
]

test.each(cases)('%s', (_, text, about, expected) => {
  expect(saidLines([page(text, about)], fields)).toEqual(expected)
})

test('the stages run in this order: whose words, which, through whom, what is done by them', () => {
  const names = STAGES.map(({ name }) => name)
  const order = [
    'withSubjects',
    'withoutHosts',
    'withIssuer',
    'asThings',
    'withTellers',
    'asReports',
    'withRelays',
    'withActs',
    'withBases',
    'withChances',
  ]
  expect(order.map((name) => names.indexOf(name))).toEqual(
    order.map((name) => names.indexOf(name)).toSorted((a, b) => a - b),
  )
  expect(names).toEqual(expect.arrayContaining(order))
})

test('pages that say nothing, or nothing that can be read', () => {
  for (const text of ['', ' \n\n ', '“', 'By', '1.\n2.\n3.', ':::\n\n""\n\n@a:'])
    expect(saidLines([page(text)])).toEqual([])
})
