import { selectorAt } from '@hearsay/text'
import { expect, test } from 'vitest'
import { textOfBytes } from '../file/documents.ts'
import { fold } from '../fold/fold.ts'
import type { Entry, Statement } from '../kinds/index.ts'
import { entry, smallCase } from '../testing/sample.ts'
import { checkWords, type TextOf, wordIssues } from './words.ts'

const TEXT = 'The bridge was closed, the council said. A driver saw it crack.'
const HASH = `sha256:${'3'.repeat(64)}`
const [document] = smallCase().filter(({ kind }) => kind === 'document')
const [sample] = smallCase().filter((one): one is Statement => one.kind === 'statement')
const page = entry('document', { ...document, id: 'new-page', hash: HASH, held: 'published' })
const statement = (words: object[]) =>
  entry('statement', { ...sample, id: 'new', document: 'new-page', words })

const right = selectorAt(TEXT, 4, 10)
const found = (
  words: object[],
  more: Entry[] = [],
  textOf: TextOf = (name) => (name === HASH ? TEXT : undefined),
) => {
  const before = smallCase()
  const state = fold([...before, page, statement(words), ...more])
  return wordIssues(state, before.length, textOf).map(({ entry, path, code }) => [entry, path, code])
}

test.each<[name: string, words: object[], issues: unknown[]]>([
  ['stand there', [right, selectorAt(TEXT, 22, 39)], []],
  ['are others of the same length', [{ ...right, exact: 'castle' }], [[1, ['words', 0], 'words']]],
  ['stand elsewhere', [right, { ...right, start: 5, end: 11 }], [[1, ['words', 1], 'words']]],
  ['stand past the end', [{ ...right, start: 900, end: 906 }], [[1, ['words', 0], 'words']]],
  ['have other words before them', [{ ...right, prefix: 'No ' }], [[1, ['words', 0], 'words']]],
  ['have other words after them', [{ ...right, suffix: ' is' }], [[1, ['words', 0], 'words']]],
  ['have nothing said of what is around them', [{ ...right, prefix: '', suffix: '' }], []],
  ['are erased', [], []],
])('words that %s', (_, words, issues) => expect(found(words)).toEqual(issues))

test('a document whose text is not to be had is passed over', () => {
  expect(found([{ ...right, exact: 'castle' }], [], () => undefined)).toEqual([])
})

test('a correction of the words, or of the document’s bytes, is looked at again', () => {
  const wrong = { ...right, exact: 'castle' }
  expect(found([right], [entry('correction', { of: 'new', why: 'So.', set: { words: [wrong] } })])).toEqual([
    [2, ['set', 'words', 0], 'words'],
  ])
  const other = `sha256:${'4'.repeat(64)}`
  const moved = entry('correction', { of: 'new-page', why: 'So.', set: { hash: other } })
  expect(found([right], [moved], (name) => (name === other ? 'Another page.' : TEXT))).toEqual([
    [2, ['set', 'hash'], 'words'],
  ])
})

test('only what is new is looked at', () => {
  const entries = [...smallCase(), page, statement([{ ...right, exact: 'castle' }])]
  const state = fold([...entries, entry('party', { id: 'more', type: 'body', name: 'More' })])
  expect(wordIssues(state, entries.length, () => TEXT)).toEqual([])
  expect(() => checkWords(state, 0, (name) => (name === HASH ? TEXT : undefined))).toThrow(
    'entry 9: words.0: expected words of "new" in "new-page": "castle" at 4 to 10; found "bridge"',
  )
})

test('what is around words is told where they themselves are right', () => {
  const state = fold([...smallCase(), page, statement([{ ...right, prefix: 'No ', suffix: ' was' }])])
  expect(wordIssues(state, 0, (name) => (name === HASH ? TEXT : undefined))[0]?.message).toBe(
    'expected words of "new" in "new-page": "No bridge was" at 4 to 10; found "he bridge was"',
  )
})

test('a document that is corrected and keeps its bytes is not looked at again', () => {
  const entries = [...smallCase(), page, statement([{ ...right, exact: 'castle' }])]
  const state = fold([...entries, entry('correction', { of: 'new-page', why: 'So.', set: { title: 'T' } })])
  expect(wordIssues(state, entries.length, () => TEXT)).toEqual([])
})

test('text is UTF-8, and its offsets count no mark of byte order', () => {
  expect(textOfBytes(new TextEncoder().encode('\ufeffIt fell.'))).toBe('It fell.')
  expect(textOfBytes(Uint8Array.of(0xff, 0xfe))).toBeUndefined()
})
