import { expect, test } from 'vitest'
import { captureHtml } from '../../html/index.ts'
import { incoming } from '../../testing/incoming.ts'

const BODY =
  '<p>The harbour master said that the barge had been adrift since midnight and that nobody had called him.</p>'
const about = (head: string, body = '', url: string | null = null) =>
  captureHtml(incoming(`${head}<body><article>${body}${BODY}</article>`, { url }))
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('JSON-LD, wherever in a graph it stands', () => {
  const graph = {
    '@graph': [
      { '@type': 'Organization', '@id': '#o', name: 'Tarn Times' },
      {
        '@type': ['NewsArticle'],
        headline: 'Barge adrift',
        publisher: { '@id': '#o' },
        author: [{ name: 'Ann Lee' }, 'Bo Ek'],
        datePublished: '2024-05-03T10:00:00+02:00',
        dateModified: '2024-05-04',
        sourceOrganization: { name: 'Sundwire' },
      },
    ],
  }
  expect(about(ld(graph)).about).toMatchObject({
    title: { value: 'Barge adrift', where: 'json-ld' },
    publisher: { value: 'Tarn Times' },
    author: { value: ['Ann Lee', 'Bo Ek'] },
    published: { value: '2024-05-03T10:00:00+02:00' },
    modified: { value: '2024-05-04' },
    credited: { value: ['Sundwire'] },
  })
})

test.each([
  [{}],
  [[]],
  [null],
  [{ '@type': 'NewsArticle', headline: 5, author: { name: {} }, publisher: [[]] }],
  ['x'],
])('JSON-LD of another shape says nothing: %j', (value) => {
  expect(about(ld(value)).about).toMatchObject({ title: null, author: null, publisher: null })
})

test('JSON-LD that is no JSON is said', () => {
  expect(about('<script type="application/ld+json">{oops</script>').notes).toContainEqual(
    expect.objectContaining({ code: 'json-ld' }),
  )
})

test('metas, the headline that is seen, the address that the page calls its own', () => {
  const head =
    '<html lang="en-GB"><meta property="og:title" content="Barge adrift - Tarn Times"><meta property="og:site_name" content="Tarn Times"><meta name="author" content="Ann Lee"><meta property="article:author" content="https://x.example/ann"><link rel="canonical" href="/barge"><meta name="date" content="04/06/2022">'
  expect(about(head, '<h1>Barge adrift</h1>', 'https://tarn.example/x').about).toMatchObject({
    title: { value: 'Barge adrift', where: 'h1' },
    publisher: { value: 'Tarn Times', where: 'meta og:site_name' },
    author: { value: ['Ann Lee'] },
    canonical: { value: 'https://tarn.example/barge' },
    language: { value: 'en-GB', where: 'html lang' },
    published: { value: '2022-06-04', where: 'meta date' },
  })
})

test('the title beside a headline that only its parts stand in', () => {
  const page = about(
    '<title>Harbour Watch – Spot report 58: Tarn</title>',
    '<h1>Spot report 58: barges adrift in Tarn</h1><p>Two barges drifted off the quay at dawn on Friday.</p>',
  )
  expect(page.about).toMatchObject({ publisher: { value: 'Harbour Watch', where: 'title' } })
})

test('title, byline, dateline and time, where nothing is said for machines', () => {
  const page = about(
    '<title>Barge adrift | Tarn Times</title>',
    '<h1>Barge adrift</h1><p class="byline">By Ann Lee, with Sundwire</p><time datetime="2024-05-03T10:00">today</time>',
  )
  expect(page.about).toMatchObject({
    title: { value: 'Barge adrift' },
    publisher: { value: 'Tarn Times', where: 'title' },
    author: { value: ['Ann Lee'], where: 'byline' },
    published: { value: '2024-05-03', where: 'time' },
    credited: { value: ['Sundwire'] },
  })
  const span = page.about.author?.span
  expect(page.text.slice(span?.start, span?.end)).toContain('Ann Lee')
})

test('the address gives a date where nothing else does; where both do and differ, it is said', () => {
  expect(about('', '', 'https://tarn.example/2024/05/03/barge').about.published).toEqual({
    value: '2024-05-03',
    where: 'url',
  })
  const { about: known, notes } = about(
    '<meta property="article:published_time" content="2024-05-09">',
    '',
    'https://tarn.example/2024/05/03/barge',
  )
  expect(known.published?.value).toBe('2024-05-09')
  expect(notes).toContainEqual({
    code: 'published-disagrees',
    message: 'published: 2024-05-09 (meta article:published_time) is taken, not 2024-05-03 (url)',
  })
})

test('where a page says one language and is written in another, the text is believed', () => {
  const arabic = `<p>${'قال مدير المرفأ إن القارب كان تائها منذ منتصف الليل. '.repeat(3)}</p>`
  const { about: known, notes } = captureHtml(incoming(`<html lang="en">${arabic}`))
  expect(known.language).toEqual({ value: 'ar', where: 'text' })
  expect(notes).toContainEqual(expect.objectContaining({ code: 'language-disagrees' }))
})

test('the link to the home page names whose it is', () => {
  expect(
    about('<body><a href="/">Home</a><a href="https://q.example/">Quay Blog</a>').about.publisher,
  ).toMatchObject({ value: 'Quay Blog', where: 'home link' })
})

test('an address that could run is no canonical one', () => {
  expect(about('<link rel=canonical href="javascript:alert(1)">').about.canonical).toBeNull()
})
