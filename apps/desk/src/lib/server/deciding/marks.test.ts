import type { Case } from '@hearsay/case'
import { expect, test } from 'vitest'
import { deskWithPage, MARA, SAID } from '../testing/desk.ts'
import { accept } from './decide.ts'
import { draftOf } from './draft.ts'
import { markedParagraphs } from './marks.ts'
import { proposedOn } from './proposed.ts'

const NOTHING = { statement: new Map() } as unknown as Case
const span = (id: string, start: number, end: number) => ({
  id,
  subject: 'statement' as const,
  spans: [{ start, end }],
})

const textOf = (paragraphs: ReturnType<typeof markedParagraphs>): string =>
  paragraphs.map((parts) => parts.map(({ text }) => text).join('')).join('\n\n')

test.each<[name: string, text: string, start: number, end: number, words: string]>([
  ['plain words', 'He said that it fell.', 13, 20, 'it fell'],
  ['a page with < & and "', 'He said <b>"a & b"</b> fell.', 8, 22, '<b>"a & b"</b>'],
  ['Arabic', 'قال المدير إن الجسر سقط.', 11, 23, 'إن الجسر سقط'],
  ['what lies beyond the basic plane', '😀 said 😀😀 fell', 8, 12, '😀😀'],
])('%s is marked where it stands, to the letter', (_name, text, start, end, words) => {
  const marked = markedParagraphs(text, NOTHING, 'page', [span('one', start, end)])
  const parts = marked.flat().filter(({ mark }) => mark !== null)
  expect(parts.map((part) => part.text)).toEqual([words])
  expect(textOf(marked)).toBe(text)
})

test('words of several statements are cut at every edge, and lead to the innermost', () => {
  const marked = markedParagraphs('a b c d e', NOTHING, 'page', [span('outer', 0, 9), span('inner', 2, 5)])
  expect(marked.flat().map(({ text, href, depth }) => [text, href, depth])).toEqual([
    ['a ', '#outer', 1],
    ['b c', '#inner', 2],
    [' d e', '#outer', 1],
  ])
})

test('white space between marks is no link, and each part says where it stands', () => {
  const marked = markedParagraphs('a b', NOTHING, 'page', [
    span('one', 0, 1),
    span('two', 1, 2),
    span('three', 2, 3),
  ])
  expect(marked.flat().map(({ start, end, href }) => [start, end, href])).toEqual([
    [0, 1, '#one'],
    [1, 2, undefined],
    [2, 3, '#three'],
  ])
})

test('what rests on words and is no statement marks none of them as proposed', () => {
  const bears = { id: 'one', subject: 'bearing' as const, spans: [{ start: 0, end: 1 }] }
  expect(markedParagraphs('a', NOTHING, 'page', [bears]).flat()).toMatchObject([
    { mark: 'other', ids: 'one' },
  ])
})

test('of a page everything is shown, and what was accepted is marked as recorded, at its words', async () => {
  const { desk, id, document } = await deskWithPage()
  const before = await draftOf(desk, id)
  const [first] = proposedOn(before, 0)
  await accept(desk, { caseId: id, page: document, key: first?.key ?? '', person: MARA })
  const { case: of } = await draftOf(desk, id)
  const [statement] = of.statement.values()
  const marked = markedParagraphs(SAID, of, statement?.document ?? '', [])
  const recorded = marked.flat().filter(({ mark }) => mark === 'recorded')
  expect(recorded.map(({ text }) => text)).toEqual(statement?.words.map(({ exact }) => exact))
  expect(textOf(marked)).toBe(SAID)
})
