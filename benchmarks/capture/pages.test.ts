import { describe, expect, test } from 'vitest'
import { savedPages } from './saved.ts'
import { decoded, shown, unescaped } from './source.ts'
import { squeezed } from './words.ts'

const PAGES = savedPages()
const LARGEST = 3_000_000
const EDTF = /^\d{4}-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2}))?)?$/u

test('there are fifty pages, none too large for a repository', () => {
  expect(PAGES).toHaveLength(50)
  expect(PAGES.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(LARGEST)
})

test('sorts of page and titles are various', () => {
  expect(new Set(PAGES.map(({ gold }) => gold.kind)).size).toBe(50)
  expect(PAGES.filter(({ gold }) => gold.language?.startsWith('ar')).length).toBeGreaterThanOrEqual(5)
})

describe.each(PAGES)('$name', ({ bytes, gold }) => {
  const html = decoded(bytes)
  const page = squeezed(shown(html))
  /** A paragraph may have unseen words, or a button, in its midst. */
  const cut = [...gold.hidden, ...gold.not].reduce(
    (text, string) => text.replaceAll(squeezed(string), ''),
    page,
  )
  const stands = (string: string) => page.includes(squeezed(string)) || cut.includes(squeezed(string))
  const article = squeezed(gold.article.join(''))

  test('every paragraph stands on it', () => expect(gold.article.filter((text) => !stands(text))).toEqual([]))
  test('what is not of the article stands on it', () => {
    expect([...gold.not, ...gold.whole].filter((text) => !page.includes(squeezed(text)))).toEqual([])
  })
  test('what is hidden stands in its source', () => {
    const source = squeezed(unescaped(html))
    expect(gold.hidden.filter((text) => !source.includes(squeezed(text)))).toEqual([])
  })
  test('the article holds nothing that it must not', () => {
    expect([...gold.not, ...gold.hidden].filter((text) => article.includes(squeezed(text)))).toEqual([])
    expect(gold.whole.filter((text) => gold.hidden.includes(text))).toEqual([])
  })
  test('values are whole', () => {
    const { authors, credited, article, not, whole, hidden } = gold
    const lists = [...authors, ...credited, ...article, ...not, ...whole, ...hidden]
    const values = [gold.title, gold.publisher, gold.language, gold.canonical].filter(
      (value) => value !== null,
    )
    expect(
      [...lists, ...values, gold.kind, gold.why].filter((text) => text !== text.trim() || !text),
    ).toEqual([])
    expect(lists.filter((text) => /\s\s|[\u00ad\u200b\ufeff]/u.test(text))).toEqual([])
    expect([gold.published, gold.modified].filter((time) => time !== null && !EDTF.test(time))).toEqual([])
    expect(gold.article.length).toBeGreaterThan(0)
  })
  test('the title opens the article or stands in it', () => {
    if (gold.title !== null) expect(article).toContain(squeezed(gold.title))
  })
})
