import { describe, expect, test } from 'vitest'
import { between, fileFor, plainPath } from './addresses.ts'
import { rewriteAbsolute, rewritePage } from './rewrite.ts'

test.each([
  ['/', 'index.html'],
  ['/ar', 'ar/index.html'],
  ['/case/mill', 'case/mill/index.html'],
  ['/case/mill/feed.atom', 'case/mill/feed.atom'],
  ['/case/mill/bundle', 'case/mill/mill.hearsay.json'],
  ['/case/mill/document/page/picture', 'case/mill/document/page/picture'],
  ['/case/mill/edition/12/statement/s', 'case/mill/edition/12/statement/s/index.html'],
])('%s is written as %s', (path, file) => expect(fileFor(path)).toBe(file))

test.each([
  ['index.html', 'case/mill/index.html', 'case/mill/index.html'],
  ['case/mill/index.html', 'index.html', '../../index.html'],
  ['case/mill/index.html', 'case/mill/context/index.html', 'context/index.html'],
  ['case/mill/context/index.html', 'case/hill/index.html', '../../hill/index.html'],
  ['case/mill/index.html', 'case/mill/index.html', 'index.html'],
  ['ar/index.html', '_app/islands.ar.js', '../_app/islands.ar.js'],
])('from %s, %s is %s', (from, to, address) => expect(between(from, to)).toBe(address))

test('the language is no part of what a page is', () => {
  expect(['/', '/ar', '/ar/case/x', '/case/ar', '/arena'].map(plainPath)).toEqual([
    '/',
    '/',
    '/case/x',
    '/case/ar',
    '/arena',
  ])
})

const SITE = 'https://desk.example/hearsay'

describe('a page', () => {
  const moved = (html: string, path = '/case/mill/context') => rewritePage(html, path, SITE, null)

  test('leads from file to file', () => {
    expect(moved('<a href="/case/hill?as-of=x&amp;y=1#said-s">x</a>')).toEqual({
      html: '<a href="../../hill/index.html#said-s">x</a>',
      links: ['/case/hill'],
      named: [],
    })
  })

  test('finds its scripts, styles and fonts, which the server names from where the page is asked for', () => {
    const html = '<link href="../../_app/a.css"><script src="/_app/islands.en.js?v=1"></script>'
    expect(moved(html, '/case/mill/context').html).toBe(
      '<link href="../../../_app/a.css"><script src="../../../_app/islands.en.js?v=1"></script>',
    )
  })

  test('is left alone where it leads elsewhere, stays, or only speaks of addresses', () => {
    const html =
      '<a href="https://x.example/a" title="href=&quot;/case/x&quot;">href="/case/x"</a><a href="#a">b</a>' +
      '<a href="//x.example/">c</a><a href="mailto:a@x.example">d</a>'
    expect(moved(html)).toEqual({ html, links: [], named: [] })
  })

  test('names by their whole addresses what others show, and leaves that as it is', () => {
    const html = `<meta content="${SITE}/card/case/mill.png"><code>&lt;iframe src="${SITE}/embed/case/mill/lines"&gt;</code>`
    expect(moved(html)).toEqual({ html, links: [], named: ['/card/case/mill.png', '/embed/case/mill/lines'] })
  })

  test.each([
    ['/../../read', []],
    ['/case/mill/../../../read', []],
    ['/embed/../../../x', []],
    ['/no-such-page', []],
    ['/case/mill/diff', []],
    ['/case/mill.', ['/case/mill']],
    ['/case/mill/edition/2/statement/s, and', ['/case/mill/edition/2/statement/s']],
    ['/embed/case/mill/edition/2/lines/arson.svg.', ['/embed/case/mill/edition/2/lines/arson.svg']],
  ])(
    'that somebody wrote %s in a text leads to what is cited of a case, and to nothing else',
    (said, named) => {
      expect(moved(`<p>See ${SITE}${said}</p>`)).toMatchObject({ links: [], named })
    },
  )

  test('a > in an attribute does not end the tag', () => {
    expect(moved('<a title="a > b" href="/">x</a>').html).toBe(
      '<a title="a > b" href="../../../index.html">x</a>',
    )
  })

  test('says itself what it may load', () => {
    const { html } = rewritePage(
      '<meta charset="utf-8" />',
      '/',
      SITE,
      `default-src 'none'; script-src 'self' 'sha256-x"'; frame-ancestors 'none'`,
    )
    expect(html).toContain(`content="default-src 'none'; script-src 'self' 'sha256-x&quot;'">`)
    expect(html).not.toContain('frame-ancestors')
  })

  test('that is shown below any address leads from the root', () => {
    const html = '<a href="/case/x">x</a><link href="./_app/a.css"><a href="/feed.atom">f</a>'
    expect(rewriteAbsolute(html, '/404.html', '/desk')).toBe(
      '<a href="/desk/case/x/">x</a><link href="/desk/_app/a.css"><a href="/desk/feed.atom">f</a>',
    )
  })
})
