import { violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import { evidenceCase } from '@hearsay/dossier/testing/evidence-case.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, NARROW, visit, WIDE, watch } from './browser.ts'
import { loading } from './recorded-case.ts'
import { type Served, serve } from './served.ts'

/** Eighty-eight characters without a place to break. */
const TOKEN = 'Unbroken'.repeat(11)
const CASE = '/case/evidence'
const DOCUMENTS = ['page', 'french', 'photo', 'study', 'brief'].map((id) => `${CASE}/document/${id}`)

let site: Served
let browser: Browser

beforeAll(async () => {
  const { entries, documents } = evidenceCase((name) => `${name} ${TOKEN}`)
  const found = entries.map((entry) =>
    entry.kind === 'document' ? { ...entry, url: `https://example.org/${entry.id}` } : entry,
  )
  ;[site, browser] = await Promise.all([serve(loading({ entries: found, documents })), launch()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

const LOOKS = [
  ['light', NARROW],
  ['dark', { width: 768, height: 900 }],
  ['light', WIDE],
] as const

test.each([CASE, `/ar${CASE}`, `${CASE}?order=date`, ...DOCUMENTS])(
  'with a word of 88 characters in every field, %s scrolls nowhere sideways and has no accessibility violation',
  async (path) => {
    const { page, problems } = await watch(browser, { viewport: NARROW })
    await visit(page, site.origin + path)
    // Sections that a narrow page folds.
    for (const box of await page.locator('.folds > .head input:visible').all()) await box.check()
    for (const [colorScheme, viewport] of LOOKS) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      const look = `${colorScheme} at ${viewport.width} px`
      const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(scroll, look).toBeLessThanOrEqual(width ?? 0)
      expect(await violationsOf(page), look).toEqual([])
    }
    expect(problems).toEqual([])
    await page.context().close()
  },
)

describe('statements in the page', () => {
  test('are searched without a request', async () => {
    const { page, requests } = await watch(browser, { viewport: WIDE })
    await visit(page, site.origin + CASE)
    const before = requests.length
    await page.fill('#said [type=search]', 'SUMS  up twö')
    expect(
      await page.locator('#said [data-k]:visible').evaluateAll((all) => all.map(({ id }) => id)),
    ).toEqual(['said-sums-up'])
    expect(await page.textContent('#said [data-order="page"] details:visible [data-count]')).toBe(
      '1 statement',
    )
    await page.press('#said [type=search]', 'Enter')
    // A picture may still come as the page moves up.
    expect(requests.slice(before).filter((url) => !url.endsWith('/picture'))).toEqual([])
    expect(page.url()).toBe(site.origin + CASE)
    await page.context().close()
  })

  test('stand by page or by date, with script as the server has them without', async () => {
    const order = async (javaScriptEnabled: boolean, asked: string) => {
      const { page } = await watch(browser, { viewport: WIDE, javaScriptEnabled })
      const query = javaScriptEnabled ? (asked === 'date' ? '' : '?order=date') : `?order=${asked}`
      await visit(page, site.origin + CASE + query)
      if (javaScriptEnabled) await page.selectOption('#said [name=order]', asked)
      const ids = await page.locator('#said [data-k]:visible').evaluateAll((all) => all.map(({ id }) => id))
      await page.context().close()
      return ids
    }
    for (const asked of ['page', 'date']) expect(await order(true, asked)).toEqual(await order(false, asked))
    const byDate = await order(false, 'date')
    expect(byDate[0]).toBe('said-takes-back')
    expect(byDate.at(-1)).toBe('said-studied')
    expect((await order(false, 'page'))[0]).toBe('said-mira-says')
  })

  test('are shown to whoever follows a link to one, whatever was asked for', async () => {
    const { page } = await watch(browser, { viewport: WIDE })
    await visit(page, `${site.origin}${CASE}?act=threaten`)
    expect(await page.isVisible('#said-answers')).toBe(false)
    await page.click('#said .requests a[href="#said-answers"] >> nth=0')
    await expect.poll(() => page.isVisible('#said-answers')).toBe(true)
    await page.context().close()
  })
})

describe('a picture', () => {
  test('is shown in the section and on the page of its document', async () => {
    const { page, problems } = await watch(browser, { viewport: WIDE })
    for (const path of [CASE, `${CASE}/document/photo`]) {
      await visit(page, site.origin + path)
      const picture = page.locator('main img')
      await picture.scrollIntoViewIfNeeded()
      await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(96)
      expect(await picture.getAttribute('alt')).not.toBe('')
    }
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('comes as what it is, under a policy in which nothing runs', async () => {
    const { status, headers } = await fetch(`${site.origin}${CASE}/document/photo/picture`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/png')
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
    expect(headers.get('content-security-policy')).not.toContain('script-src')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test.each(['page', 'study', 'none'])('is not to be had of "%s"', async (id) => {
    expect((await fetch(`${site.origin}${CASE}/document/${id}/picture`)).status).toBe(404)
  })
})

test('the notes of a document stand beside their words on a wide page, and under them on a narrow one', async () => {
  for (const viewport of [NARROW, WIDE]) {
    const { page } = await watch(browser, { viewport })
    await visit(page, `${site.origin}${DOCUMENTS[0]}?statement=answers`)
    const [words, note] = await Promise.all(
      ['mark', '#note-answers'].map((selector) => page.locator(selector).boundingBox()),
    )
    if (!words || !note) throw new Error('expected the words and their note')
    if (viewport === WIDE) {
      expect(note.x).toBeGreaterThan(words.x + words.width)
      expect(Math.abs(note.y - words.y)).toBeLessThan(40)
    } else expect(note.y).toBeGreaterThan(words.y)
    await page.context().close()
  }
})

test('paper says once where the documents are found, and a screen does not', async () => {
  const { page } = await watch(browser, { viewport: WIDE })
  await visit(page, site.origin + CASE)
  const urls = page.locator('section[aria-labelledby="addresses-title"] .url')
  expect(await urls.filter({ visible: true }).count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  const lines = (await page.innerText('main')).split('\n').map((line) => line.trim())
  const printed = await urls.filter({ visible: true }).allInnerTexts()
  expect(printed).toContain('https://example.org/photo')
  for (const url of printed)
    expect(lines.filter((line) => line.includes(`/${url.split('/').at(-1)}`))).toEqual([url])
  await page.context().close()
})
