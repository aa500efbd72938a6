import { expect, test } from 'vitest'
import type { About } from '../../packages/capture/src/captured.ts'
import { FIELDS, fieldsRight, sameTime } from './fields.ts'
import type { Gold } from './gold.ts'
import { inOrder, inRuns } from './overlap.ts'
import { scoreCapture } from './score.ts'
import { summarise } from './summary.ts'
import { squeezed, wordsOf } from './words.ts'

const GOLD: Gold = {
  kind: 'test',
  language: 'en-GB',
  title: '‘Fire’ at the mill',
  authors: ['Ann Ember', 'Bo Ash'],
  publisher: 'The Mill Post',
  published: '2025-03-14T06:12:00+00:00',
  modified: null,
  canonical: 'https://millpost.example/a',
  credited: [],
  article: ['‘Fire’ at the mill', 'Nobody was hurt, the miller said.'],
  not: ['Subscribe now', 'Most read'],
  whole: ['Most read'],
  hidden: ['Draft'],
  why: '',
}
const at = <T>(value: T) => ({ value, where: 'test' })
const ABOUT: About = {
  title: at('"Fire" at the Mill'),
  author: at(['Bo Ash', 'Ann Ember']),
  publisher: at('The Mill Post'),
  published: at('2025-03-14T07:12:59+01:00'),
  modified: null,
  language: at('en'),
  canonical: at('https://millpost.example/a'),
  credited: null,
}
const ARTICLE = GOLD.article.join('\n')

test('a perfect capture', () => {
  const score = scoreCapture(GOLD, { text: `Most read ${ARTICLE}`, article: ARTICLE, about: ABOUT })
  const all = { precision: 1, recall: 1, f1: 1 }
  expect(score).toMatchObject({ inOrder: all, inRuns: all })
  expect(score.keptOut).toEqual({ right: 2, of: 2, wrong: [] })
  expect([score.whole.right, score.hidden.right]).toEqual([1, 1])
  expect(Object.values(score.fields)).toEqual(FIELDS.map(() => true))
})

test('a capture that keeps a menu, loses a list and shows a draft', () => {
  const article = `Most\nread ${ARTICLE}`
  const score = scoreCapture(GOLD, { text: 'Dra\u00adft', article, about: ABOUT })
  expect(score.inOrder.precision).toBeCloseTo(10 / 12)
  expect(score.inOrder.recall).toBe(1)
  expect(score.keptOut).toEqual({ right: 1, of: 2, wrong: ['Most read'] })
  expect(score.whole.wrong).toEqual(['Most read'])
  expect(score.hidden.wrong).toEqual(['Draft'])
})

test.each([
  ['a b c d', 'a b c d', 1, 1, 1, 1],
  ['a b c d', 'd c b a', 0.25, 0.25, 0, 0],
  ['a b c d e f', 'a b c d e', 1, 5 / 6, 1, 0.5],
  ['a b c d e', 'x a b c d e', 5 / 6, 1, 0.5, 1],
  ['a', '', 0, 0, 0, 0],
  ['', 'a', 0, 0, 0, 0],
  ['', '', 1, 1, 1, 1],
  ['a b c d e', 'a b c d e a b c d e', 0.5, 1, 1 / 6, 1],
])('%j found as %j', (gold, found, precision, recall, runPrecision, runRecall) => {
  const ordered = inOrder(wordsOf(gold), wordsOf(found))
  const runs = inRuns(wordsOf(gold), wordsOf(found))
  expect([ordered.precision, ordered.recall]).toEqual([precision, recall])
  expect([runs.precision, runs.recall]).toEqual([runPrecision, runRecall])
})

test.each([
  ['It’s 3.5 km!', ['It', 's', '3', '5', 'km']],
  ['un\u00adac\u200bcount\u2060able', ['unaccountable']],
  ['第八丸 at 9時', ['第', '八', '丸', 'at', '9', '時']],
  ['قال «نعم»', ['قال', 'نعم']],
])('the words of %j', (text, words) => expect(wordsOf(text)).toEqual(words))

test('squeezed', () => expect(squeezed(' a\u00a0b\n\u200bc ')).toBe('abc'))

test.each([
  [null, null, true],
  [null, '2025-01-01', false],
  ['2025-01-01', null, false],
  ['2025-01-01', '2025-01-01', true],
  ['2025-01-01', '2025-01-01T10:00', true],
  ['2025-01-01', '2025-01-02', false],
  ['2025-01', '2025-01', true],
  ['2025-01', '2025-01-01', false],
  ['2025-01-01T10:00:00Z', '2025-01-01T12:00+02:00', true],
  ['2025-01-01T10:00:00Z', '2025-01-01T10:01:00Z', false],
  ['2025-01-01T10:00:00Z', '2025-01-01', false],
])('of %j, found as %j', (gold, found, right) => expect(sameTime(gold, found)).toBe(right))

test('what the page does not give must not be found, and a wrong value is wrong', () => {
  const right = fieldsRight(GOLD, {
    ...ABOUT,
    modified: at('2025-03-15'),
    credited: at(['Some Wire']),
    author: at(['Ann Ember']),
    canonical: at('https://millpost.example/a/'),
    title: null,
    language: at('fr'),
  })
  expect(FIELDS.filter((field) => right[field])).toEqual(['publisher', 'published'])
})

test('pages count the same, strings each', () => {
  const good = scoreCapture(GOLD, { text: 'Most read', article: ARTICLE, about: ABOUT })
  const bad = scoreCapture(GOLD, { text: '', article: 'Most read', about: { ...ABOUT, title: null } })
  const summary = summarise([good, bad])
  expect(summary).toMatchObject({ pages: 2, keptOut: 3 / 4, whole: 1 / 2, hidden: 1 })
  expect(summary.inOrder.f1).toBe(0.5)
  expect([summary.fields.title, summary.fields.author]).toEqual([0.5, 1])
})
