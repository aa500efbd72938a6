import { violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch, NARROW, visit, WIDE } from './browser.ts'
import { type Served, serve } from './served.ts'

let site: Served

beforeAll(async () => {
  site = await serve()
})
afterAll(() => site?.close())

async function get(path: string) {
  const answer = await fetch(`${site.origin}${path}`)
  return { status: answer.status, text: await answer.text() }
}

test.each(['terms', 'privacy'])(
  '/%s is the current version, and each stays at its own address',
  async (policy) => {
    const [current, first] = [await get(`/${policy}`), await get(`/${policy}/1`)]
    expect([current.status, first.status]).toEqual([200, 200])
    // Links are relative to where a page stands.
    const article = (text: string) =>
      /<article[\s\S]*<\/article>/.exec(text)?.[0].replace(/href="[^"]*"/g, '')
    expect(article(current.text)).toBe(article(first.text))
    expect(current.text).toContain('Version 1, from 1 December 2026.')
    for (const none of ['0', '2', '01', '1.0', 'x', '1e0', '99999'])
      expect((await get(`/${policy}/${none}`)).status, none).toBe(404)
    // What holds is in the language in which it was written, wherever it is read.
    expect((await get(`/ar/${policy}`)).text).toMatch(/<article lang="en" dir="ltr"/)
  },
)

test('both read well', async () => {
  const browser = await launch()
  try {
    for (const [path, viewport, colorScheme] of [
      ['/terms', NARROW, 'light'],
      ['/privacy/1', WIDE, 'dark'],
      ['/ar/privacy', NARROW, 'light'],
    ] as const) {
      const page = await browser.newPage({ viewport, colorScheme })
      await visit(page, `${site.origin}${path}`)
      expect(await violationsOf(page, 'all'), path).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
      if (process.env.DIGEST_PICTURES)
        await page.screenshot({
          path: `${process.env.DIGEST_PICTURES}/site${path.replaceAll('/', '-')}.png`,
          fullPage: true,
        })
      await page.close()
    }
  } finally {
    await browser.close()
  }
})
