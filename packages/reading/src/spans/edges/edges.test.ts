import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import type { Span } from '../links/spans.ts'
import { linkedOf, partsOf } from '../testing/linked.ts'
import { mendEdges } from './edges.ts'

/**
 * Source and cue at last, of a statement with source, cue and content as numbers of first tokens and ends.
 */
function mended(text: string, source: [number, number], cue: [number, number]): string {
  const tokens = segment(text)
  const span = (role: Span['role'], [from, to]: [number, number]): Span => ({ role, from, to, sure: 1 })
  const found = mendEdges(tokens, {
    source: span('source', source),
    cue: span('cue', cue),
    contents: [span('content', tokens.words[cue[1]] === 'that' ? [cue[1], cue[1] + 3] : [0, 2])],
    sourceChance: 1,
    contentChance: 1,
  })
  return [found.source, found.cue]
    .map((each) => tokens.words.slice(each?.from, each?.to).join(' '))
    .join(' | ')
}

const cases: [string, [number, number], [number, number], string][] = [
  ['Mayor Olm denied it.', [0, 1], [1, 3], 'Mayor Olm | denied'],
  ['Mayor Denies It', [0, 1], [1, 3], 'Mayor | Denies It'],
  ['It sank, says the harbour office.', [2, 3], [3, 4], 'the harbour office | says'],
  ['It sank, says rain in the north.', [2, 3], [3, 4], ', | says'],
  ['But her family, who I met, say it sank.', [4, 8], [8, 9], 'her family | say'],
  ['The paper, which came out in Soil, concludes that it sank.', [7, 9], [9, 10], 'The paper | concludes'],
  ['The clerk states that the nurse says that it sank.', [0, 6], [6, 7], 'The clerk | states'],
  ['They took offence at suggestions that it sank.', [0, 1], [1, 5], 'They | took offence at'],
  ['Town Hall\n\nThe chair said it sank.', [0, 4], [4, 5], 'The chair | said'],
]
test.each(cases)('%j', (text, source, cue, expected) => expect(mended(text, source, cue)).toBe(expected))

const swapped: [string, [string, string, string], string][] = [
  ['Two tents gone, says pilot', ['Two tents gone,', 'says', 'pilot'], 'pilot · says · Two tents gone'],
  ['Ana Roy, a nurse, says doctors.', ['Ana Roy, a nurse,', 'says', 'doctors'], 'Ana Roy, a nurse, · says · doctors'],
  ['If what the cook says is true, we left.', ['the cook', 'says', 'is true'], 'the cook · says · what'],
] // biome-ignore format: a case a row
test.each(swapped)('%s', (text, parts, expected) => {
  const tokens = segment(text)
  expect(partsOf(tokens, mendEdges(tokens, linkedOf(tokens, ...parts)))).toBe(expected)
})
