import { expect, test } from 'vitest'
import { mayBePage, pageTextOf, proseOf } from './page.ts'

const PARAGRAPH = 'The port company said on Thursday that no alarm was raised before the fire in the shed.'
const HTML = `<!doctype html><html lang="en"><body><nav><a href="/a">Home</a> <a href="/b">Sport</a></nav>
<article><h1>Shed burned</h1>${`<p>${PARAGRAPH}</p>`.repeat(6)}</article>
<div class="cookie">We use cookies, and said so.</div></body></html>`
const bytes = (text: string) => new TextEncoder().encode(text)

test('of a page the whole text is given, and its article is read at the same offsets', async () => {
  const page = await pageTextOf('x', bytes(HTML))
  expect(page).toMatchObject({ mediaType: 'text/html', hash: expect.stringMatching(/^sha256:/) })
  if (!page) throw new Error('expected a page')
  expect(page.text).toContain('Home')
  expect(page.text).toContain('We use cookies')
  const prose = proseOf(page)
  expect(prose).toHaveLength(page.text.length)
  expect(prose).not.toMatch(/Home|cookies/)
  expect(prose.indexOf(PARAGRAPH)).toBe(page.text.indexOf(PARAGRAPH))
})

test.each(['Ada said so.', '<Reuters> said so.', '', '{"a":1}', '< b said so'])(
  '%j is text',
  async (text) => {
    expect(await pageTextOf('x', bytes(text))).toBeNull()
  },
)

test.each(['<rss version="2.0"><channel></channel></rss>', 'WARC/1.1\r\n', 'PK\u0003\u0004'])(
  '%j holds several texts, and is refused',
  async (text) => {
    await expect(pageTextOf('x', bytes(text))).rejects.toMatchObject({
      code: 'bad-text',
      message: 'x: expected one text; this holds several: hearsay draft takes it',
    })
  },
)

test.each([
  ['<p>x', true],
  ['\ufeff \n<!-- x -->', true],
  ['He said <b>so</b>', false],
])('%j may be a page: %s', (text, may) => expect(mayBePage(text)).toBe(may))
