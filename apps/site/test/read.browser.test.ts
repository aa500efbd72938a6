import { gzipSync } from 'node:zlib'
import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, NARROW, type Watched, WIDE, watch } from './browser.ts'
import { type Served, serve } from './served.ts'

const TEXT = `Bridge closed after a night of argument

Mayor Ada Quill told reporters on Monday that engineers had warned her the bridge was unsafe. “We will close it,” she said.

The county denied that it had received any report. A spokeswoman, Dora Łind, said Marsh believed the cracks were old.`

let site: Served
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serve(), launch()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** The page with its reader loaded. */
async function open(options: Parameters<typeof watch>[1] = {}): Promise<Watched> {
  const watched = await watch(browser, options)
  await watched.page.goto(`${site.origin}/read`)
  await watched.page.getByText('Ready. Nothing to read yet.').waitFor()
  return watched
}

async function read(page: Page, text: string): Promise<void> {
  await page.fill('#text', text)
  await page.waitForSelector('[data-note]')
}

test.each([NARROW, WIDE])(
  'at $width px it has no accessibility violation, no console error, and no horizontal scroll',
  async (viewport) => {
    const { page, problems } = await open({ viewport })
    for (const text of ['', TEXT]) {
      if (text) await read(page, text)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violationsOf(page, colorScheme === 'dark' ? COLOURS : undefined), colorScheme).toEqual(
          [],
        )
      }
      const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(scroll).toBeLessThanOrEqual(width ?? 0)
    }
    expect(problems).toEqual([])
    await page.context().close()
  },
)

describe('nothing leaves the page', () => {
  test('no request is made while a text is read, and none ever to another origin', async () => {
    const { page, requests } = await open()
    await page.waitForLoadState('networkidle')
    const loaded = requests.length
    expect(requests.some((url) => url.endsWith('.bin'))).toBe(true)
    await read(page, TEXT)
    await page.focus('#text')
    await page.keyboard.type(' Marsh denied it.')
    await page
      .getByText(/^\d+ statements/)
      .first()
      .waitFor()
    await page.focus('[data-note]')
    await page.keyboard.press('j')
    await page.waitForLoadState('networkidle')
    expect(requests.slice(loaded)).toEqual([])
    expect(
      requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith(`blob:${site.origin}/`)),
    ).toEqual([])
    await page.context().close()
  })

  test('the text is in no storage, no cookie, no address', async () => {
    const { page } = await open()
    await read(page, TEXT)
    const kept = await page.evaluate(async () => [
      JSON.stringify({ ...localStorage }),
      JSON.stringify({ ...sessionStorage }),
      JSON.stringify(history.state),
      document.cookie,
      location.href,
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys()),
    ])
    expect(kept).toEqual(['{}', '{}', 'null', '', `${site.origin}/read`, '[]', '[]'])
    await page.reload()
    await page.getByText('Ready. Nothing to read yet.').waitFor()
    expect(await page.inputValue('#text')).toBe('')
    await page.context().close()
  })

  test('the page and its worker may ask nothing of anybody else, and only here may WebAssembly run', async () => {
    const policyOf = async (path: string) =>
      (await fetch(site.origin + path)).headers.get('content-security-policy') ?? ''
    const policy = await policyOf('/read')
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toMatch(/script-src [^;]*'wasm-unsafe-eval'/)
    expect(policy).toMatch(/worker-src blob:/)
    expect(await policyOf('/')).not.toMatch(/wasm-unsafe-eval|blob:/)
  })
})

test('what is read is in the text and in the margin, and keys move between statements', async () => {
  const { page } = await open({ viewport: WIDE })
  await read(page, TEXT)
  expect(await page.locator('.source').first().textContent()).toBe('Mayor Ada Quill')
  expect(await page.locator('.depth-2').count()).toBeGreaterThan(0)
  expect(await page.locator('ol.notes').first().textContent()).toContain('through Ada Quill')
  expect(await page.locator('figure svg desc').textContent()).toContain('engineers speaks through Ada Quill.')
  await page.focus('#note-1')
  await page.keyboard.press('j')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('note-2')
  expect(await page.locator('span.chosen').allTextContents()).toContain('engineers')
  await page.keyboard.press('ArrowUp')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('note-1')
  await page.context().close()
})

test('says why it read nothing', async () => {
  const { page } = await open()
  await page.fill(
    '#text',
    'Die Brücke ist alt und lang und steht am Ende der Stadt, wo sie schon immer stand und bleibt.',
  )
  await page.getByText(/the reader knows English only/).waitFor()
  await page.fill('#text', ' ')
  await page.getByText('Ready. Nothing to read yet.').waitFor()
  expect(await page.locator('h2').count()).toBe(0)
  await page.context().close()
})

test.each([NARROW, WIDE])(
  'speaks Arabic under /ar, around a text that runs from left to right ($width px)',
  async (viewport) => {
    const { page, problems } = await watch(browser, { viewport })
    await page.goto(`${site.origin}/ar/read`)
    await page.getByText('جاهز. لا شيء يُقرأ بعد.').waitFor()
    await read(page, TEXT)
    expect(await page.locator('ol.notes').first().textContent()).toContain('عبر \u2068Ada Quill\u2069')
    const directions = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).direction))])
    expect(await directions('section .text')).toEqual(['ltr'])
    expect(await directions('.sure')).toEqual(['rtl'])
    const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(scroll).toBeLessThanOrEqual(width ?? 0)
    expect(await violationsOf(page)).toEqual([])
    expect(problems).toEqual([])
    await page.context().close()
  },
)

test('controls of direction in a text turn around nothing but the words that they stand in', async () => {
  const { page } = await open()
  await read(page, 'Ada \u202eQuill said the bridge \u2067was safe. “It stands,” Bo Marsh said.')
  const shown = await page
    .locator('.text span, .text, .who bdi, q.words, svg text')
    .evaluateAll((elements) => elements.map(({ textContent }) => textContent ?? ''))
  const turning = shown.filter((text) => /[\u202e\u2067]/.test(text))
  expect(turning.length).toBeGreaterThan(0)
  for (const text of turning) {
    const begun = text.match(/[\u202a\u202b\u202d\u202e\u2066-\u2068]/g)?.length
    const ended = text.match(/[\u202c\u2069]/g)?.length
    expect(ended, text).toBe(begun)
  }
  await page.context().close()
})

test('says so when the model cannot be loaded', async () => {
  const { page } = await watch(browser, {})
  await page.route(/\.bin$/, (route) => route.fulfill({ status: 503 }))
  await page.goto(`${site.origin}/read`)
  await page.getByText(/could not be loaded: .* answered with 503/).waitFor()
  await page.context().close()
})

test('reads beside the page, and lays out a long text part by part', async () => {
  const { page } = await open()
  expect(page.workers()).toHaveLength(1)
  await read(page, 'Ada Quill said the bridge was unsafe.\n'.repeat(200))
  const rows = page.locator('section .text')
  expect(await rows.count()).toBe(80)
  await page.getByText('Show more: 120 paragraphs are left').click()
  expect(await rows.count()).toBe(160)
  await page.context().close()
})

test('lays out one paragraph of 4,000 statements in time that grows with it', async () => {
  const { page } = await open()
  const sentences = 'The mayor of Norby said that the bridge was safe. Two officials denied it. '
  await page.fill('#text', sentences.repeat(2_000))
  const from = Date.now()
  await page
    .getByText(/^4,000 statements/)
    .first()
    .waitFor()
  // With work that grows as the square of it this took 15 seconds, and laid out at once 5.
  expect(Date.now() - from).toBeLessThan(10_000)
  expect(await page.locator('[data-note]').count()).toBeLessThan(1_000)
  await page.context().close()
})

test('loads at most 160 kB of script to read, gzipped, its worker among it, and then what writes a case file', async () => {
  const { page } = await watch(browser, {})
  const scripts: Promise<readonly [url: string, body: Buffer]>[] = []
  page.on('response', (response) => {
    const url = response.url()
    if (/\.js$/.test(new URL(url).pathname)) scripts.push(response.body().then((body) => [url, body]))
  })
  await page.goto(`${site.origin}/read`, { waitUntil: 'networkidle' })
  const loaded = await Promise.all(scripts)
  const size = (writes: boolean) =>
    loaded
      .filter(([url]) => url.includes('case-file') === writes)
      .reduce((sum, [, body]) => sum + gzipSync(body).length, 0)
  // Rules and word lists; the weights beside them are 6 MB.
  expect(size(false)).toBeLessThanOrEqual(160_000)
  expect(size(true)).toBeGreaterThan(0)
  expect(size(true)).toBeLessThanOrEqual(80_000)
  expect(loaded.at(-1)?.[0]).toMatch(/case-file/)
  await page.context().close()
})

test('without script it says that it cannot read, and what can', async () => {
  const { page } = await watch(browser, { javaScriptEnabled: false })
  await page.goto(`${site.origin}/read`)
  expect(await page.textContent('main')).toContain('npx hearsay read FILE')
  expect(await page.locator('textarea').count()).toBe(0)
  await page.context().close()
})
