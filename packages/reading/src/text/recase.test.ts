import { expect, test } from 'vitest'
import { recase, recaseLabels } from './recase.ts'
import { segment } from './segment.ts'
import { phrase } from './tokens.ts'

const cases: [string, string][] = [
  ['THE MILL BURNED ON FRIDAY. NOBODY CAME.', 'The mill burned on Friday . Nobody came .'],
  ['MINISTER ADA QUILL SAID IT WAS SHUT', 'Minister Ada Quill said it was shut'],
  ['UN SAYS MILL IN NORWAY BURNED', 'UN says mill in Norway burned'],
  ['MILL IN LARKIN BURNED\nIt is in Larkin.', 'Mill in Larkin burned It is in Larkin .'],
  ['IT MAY BURN IN MAY', 'It may burn in May'],
  ['The UN and the EU met', 'The UN and the EU met'],
  ['NASA HQ', 'NASA HQ'],
]
test.each(cases)('%s', (text, expected) => {
  const tokens = segment(text)
  expect(recase(tokens).words.join(' ')).toBe(expected)
  expect(recase(tokens).start).toEqual(tokens.start)
})

test('a label in capitals is the name that it is in prose', () => {
  const tokens = segment('FOREMAN DAHL: It is shut, CNN said.')
  const found = recaseLabels(tokens, [{ from: 0, to: 2 }])
  expect(phrase(found, 0, 2)).toBe('Foreman Dahl')
  expect(found.words).toContain('CNN')
})
