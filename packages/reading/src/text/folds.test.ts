import { describe, expect, test } from 'vitest'
import { FIXTURES } from '../testing/fixtures.ts'
import { folded } from '../testing/folded.ts'
import { GAP } from './gaps.ts'
import { segment } from './segment.ts'

/** The words of a text as they are read, a bar for every break that is one. */
function read(text: string): string {
  const { words, gap } = segment(text)
  const before = ['', ' ', ' | ', ' || ']
  return words.map((word, i) => (i > 0 ? before[gap[i] ?? GAP.none] : '') + word).join('')
}

describe('what is folded at any width reads as what is not', () => {
  test.each(FIXTURES)('%j', (text) => {
    const whole = read(text)
    for (let width = 40; width <= 100; width++) expect(read(folded(text, width)), `${width}`).toBe(whole)
  })

  test('the texts are many, and folded', () => {
    expect(FIXTURES.length).toBeGreaterThan(50)
    expect(FIXTURES.filter((text) => folded(text, 60).includes('\n')).length).toBeGreaterThan(50)
  })
})

const breaks: [why: string, text: string, read: string][] = [
  [
    'goes on in lower case',
    'The pier was shut on\nMonday, and then\nit fell.',
    'The pier was shut on | Monday, and then it fell.',
  ],
  [
    'a capital where the line is full',
    'The pier at the end of the harbour road was shut, said Ana\nRoy, who keeps the gate and counts the carts that come and\ngo.',
    'The pier at the end of the harbour road was shut, said Ana Roy, who keeps the gate and counts the carts that come and go.',
  ],
  [
    'a line that ends early',
    'The pier at the end of the harbour road was shut, said the\nkeeper.\nThe gate is shut as well, and nobody knows for how long or\nwhy.',
    'The pier at the end of the harbour road was shut, said the keeper. | The gate is shut as well, and nobody knows for how long or why.',
  ],
  [
    'two full lines and no sign',
    'The ferry has sunk, according to Captain\nLena Ost. Two are missing.',
    'The ferry has sunk, according to Captain Lena Ost. Two are missing.',
  ],
  [
    'a headline',
    'Ferry sinks in the strait, captain blames fog\nThe ferry Linnea has sunk in thick fog.',
    'Ferry sinks in the strait, captain blames fog | The ferry Linnea has sunk in thick fog.',
  ],
  [
    'headlines',
    'Ferry sinks in the strait, two missing\nCaptain blames fog for the accident',
    'Ferry sinks in the strait, two missing | Captain blames fog for the accident',
  ],
  ['a blank line', 'the pier was\n\nshut', 'the pier was || shut'],
  ['bullets', '• the pier was shut\n• the gate was not', '• the pier was shut | • the gate was not'],
  [
    'stamps',
    '14:05 The pier is shut\n14:20 The gate is not',
    '14:05 The pier is shut | 14:20 The gate is not',
  ],
  [
    'an item goes on',
    '• the pier was shut on the\n  orders of the mayor\n• the gate was not',
    '• the pier was shut on the orders of the mayor | • the gate was not',
  ],
  ['turns', 'Ana: we saw the pier fall\nBen: we did not', 'Ana: we saw the pier fall | Ben: we did not'],
  [
    'paragraphs of one line',
    'The pier was shut on Monday, Ana Roy said.\nBen Lee denied it.\nIt was never shut.',
    'The pier was shut on Monday, Ana Roy said. | Ben Lee denied it. | It was never shut.',
  ],
  [
    'a chat',
    'ana_k: we saw the pier fall\nben.l: we did not',
    'ana_k: we saw the pier fall | ben.l: we did not',
  ],
  [
    'a quoted mail',
    '> > The keeper says that nobody ever told\n> > him to open the gate.\n> He lies.\n\n> the end',
    '> > The keeper says that nobody ever told him to open the gate. | > He lies. || > the end',
  ],
  [
    'a name that opens in lower case',
    'The pier was shut on Monday.\nal-Kabi denied it.',
    'The pier was shut on Monday. | al-Kabi denied it.',
  ],
  [
    'further in',
    '  The pier at the end of the road was shut, said\nthe keeper, who had never been told to open it.\n  The gate is shut.',
    'The pier at the end of the road was shut, said the keeper, who had never been told to open it. | The gate is shut.',
  ],
]
test.each(breaks)('%s: %j', (_, text, expected) => {
  expect(read(text)).toBe(expected)
})
