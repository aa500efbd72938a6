import { expect, test } from 'vitest'
import type { Page } from '../page.ts'
import type { Said } from './said.ts'
import { page, saidLines } from './testing/pages.ts'

const ground = ({ basis: { kind, by } }: Said): string => ` (${by ? `${kind} ${by.name}` : kind})`

const cases: [string, string, Partial<Page>, string[]][] = [
  [
    'a letter is its signer’s',
    'LETTERS FROM THE YARD\n\nDear Sheet,\nThe gate was open at noon. I was told by the foreman that nobody cared.\n        - Ada Quill\n',
    {},
    [
      'Ada Quill (witnessed): The gate was open at noon.',
      'Ada Quill (told-by the foreman): I was told by the foreman that nobody cared.',
      'the foreman < Ada Quill (unstated): nobody cared',
    ],
  ],
  [
    'an item behind a name is whoever’s it names',
    'WHAT OUR PEOPLE SAY\n\n * Ola Berg, welder - "I gave him the key. The gate was open."\n\n * Ada Quill, cook - "I shut no gate."\n',
    {},
    [
      'Ola Berg (own): "I gave him the key.',
      'Ola Berg (unstated): The gate was open."',
      'Ada Quill (own): "I shut no gate."',
    ],
  ],
  [
    'a quotation behind a colon is whoever’s stands before it',
    'The search went on.\n\nInspector Ada Quill, on the steps of the hall: "The gate will be opened."\n',
    {},
    ['Inspector Ada Quill (own): "The gate will be opened."'],
  ],
  [
    'sworn evidence is whoever’s was sworn',
    'INQUEST, second day\n\nADA QUILL, welder, sworn.\n     The gate was open. I never touched it.\n By the Coroner:\n     Q. Did you go in?\n     A. I went as far as the yard.\n',
    {},
    [
      'Ada Quill (unstated): The gate was open.',
      'Ada Quill (own): I never touched it.',
      'Ada Quill (own): I went as far as the yard.',
    ],
  ],
  [
    'whoever was told reports it',
    'Ada Quill, whose son was inside, was told by a guard at the gate that the fire had been put out.',
    {},
    [
      'Ada Quill (told-by a guard): by a guard at the gate that the fire had been put out',
      'a guard < Ada Quill (unstated): the fire had been put out',
    ],
  ],
  [
    'a body that issues a page states what nobody else is said to state',
    'HARBOUR WATCH OF LUND\nNIGHT REPORT No. 12\n3 May 2023\n\n1. Stones were thrown at officers.\n\n2. No gate was opened in the yard.\n',
    {},
    [
      'HARBOUR WATCH OF LUND (unstated): Stones were thrown at officers',
      'HARBOUR WATCH OF LUND (unstated): No gate was opened in the yard',
    ],
  ],
  [
    'a mail set in from the margin ends with it',
    'YARD NOTES\na blog\n\nHere is the mail.\n\n    From: the front desk\n    To: O. Berg\n    Subject: gate\n\n    The gate is still without its pin.\n    A. Quill\n\nI rang Ola Berg. He said that the mail was a fake.\n',
    {},
    ['A. Quill (unstated): The gate is still without its pin.', 'Ola Berg (unstated): the mail was a fake'],
  ],
  [
    'whoever felt it, or was at the place, is a witness',
    'Ola Berg, who was on the lower deck, said that the ramp had come down. Four of the passengers said that they had felt a gust.',
    {},
    [
      'Ola Berg (witnessed): the ramp had come down',
      'Four of the passengers (witnessed): they had felt a gust',
    ],
  ],
  [
    'what an agency is cited for stands within what it reports',
    '"It fell flat on him," the agency cites the student Ada Quill, who was standing near.',
    { outlet: 'Lund Post' },
    [
      'the agency (told-by the student Ada Quill): the agency cites the student Ada Quill',
      'the student Ada Quill < the agency (witnessed): It fell flat on him',
    ],
  ],
]

test.each(cases)('%s', (_, text, about, expected) => {
  expect(saidLines([page(text, about)], ground)).toEqual(expected)
})
