import { expect, test } from 'vitest'
import { draftPages } from './draft.ts'
import { sentenceAround } from './said/sentences.ts'
import { pageNamed } from './testing/drafts.ts'

/* Pages made to be slow: with no bound on how far a pattern looks, each takes minutes. */

const over = (count: number, words: (at: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => words(at))

const slow: [string, string][] = [
  ['empty lines', `The mayor said${'\n'.repeat(100_000)}that it fell.`],
  ['spaces in a sentence', `The mayor said ${' '.repeat(300_000)}that it fell.`],
  ['quotations that nothing closes', '“'.repeat(50_000)],
  ['a word of capitals', 'A'.repeat(100_000)],
  ['words of capitals', 'ABC '.repeat(50_000)],
]

test.each(slow)('%s', (_, text) => {
  const page = pageNamed('page.txt', text)
  const began = process.cpuUsage().user
  expect(draftPages([page]).pages).toHaveLength(1)
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(5)
})

test('many places in one paragraph', () => {
  const text = over(4000, (at) => `The gate was locked at ${at}. `).join('')
  const began = process.cpuUsage().user
  const found = over(4000, (at) =>
    text.slice(...sentenceAround(text, [0, text.length], text.indexOf(` ${at}.`))),
  )
  expect(found.filter((sentence, at) => sentence !== `The gate was locked at ${at}.`)).toEqual([])
  expect((process.cpuUsage().user - began) / 1e6).toBeLessThan(5)
})
