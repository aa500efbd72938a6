import { expect, test } from 'vitest'
import { feedResponse } from './write.ts'

/** Nothing that XML 1.0 cannot hold, escaped or not. */
const ODD = 'The \u0001bridge\ufffe\uffff\ud800 ]]> <b>&amp; fell'

const feed = {
  title: ODD,
  about: 'Changes',
  page: '/case/mill',
  self: { atom: '/case/mill/feed.atom', json: '/case/mill/feed.json' },
  language: 'en',
  items: [
    {
      path: '/case/mill/edition/1',
      title: ODD,
      at: '2026-01-01T00:00:00Z',
      language: 'en',
      sentence: ODD,
      changes: [ODD],
    },
  ],
}

test('a feed is well-formed, whatever stands in titles and changes', async () => {
  const url = new URL('https://desk.example/case/mill/feed.atom')
  const atom = await feedResponse(feed, 'atom', url).text()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come through
  expect(atom).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
  expect(atom.isWellFormed()).toBe(true)
  // Between tags, < and & are written out, or stand in CDATA that ends where it should.
  const outside = atom.replace(/<!\[CDATA\[.*?\]\]>/gs, '')
  expect(outside).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i)
  expect(outside).not.toContain(']]>')
  expect(outside.split('<').length).toBe(outside.split('>').length)
  const json = JSON.parse(await feedResponse(feed, 'json', url).text())
  expect(json.items[0].content_html).not.toContain('<b>')
})
