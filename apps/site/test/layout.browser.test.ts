import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, MIDDLING, NARROW, visit, WIDE, watch } from './browser.ts'
import { type Served, serve } from './served.ts'

const CASE = '/case/abu-ghraib-2015'
const SHEET = { width: 665, height: 979 } as const

let site: Served
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serve(), launch()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(path: string, options: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const { page } = await watch(browser, options ?? {})
  await visit(page, site.origin + path)
  return page
}

/** Where each of the elements stands in the window. */
function boxesOf(page: Page, selector: string) {
  return page.$$eval(selector, (found) =>
    found.map((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect()
      return { text: each.textContent?.trim() ?? '', left, right, top, bottom }
    }),
  )
}

test.each([NARROW, MIDDLING, WIDE, SHEET])(
  'the numbers of notes stand in one line and apart at $width px',
  async (viewport) => {
    const page = await open(`${CASE}/document/brief`, { viewport })
    for (const selector of ['.notes .number', '.row > p > .number']) {
      const numbers = await boxesOf(page, selector)
      expect(numbers.length).toBeGreaterThan(20)
      expect(numbers.filter(({ top, bottom }) => bottom - top > 22)).toEqual([])
      const met = numbers.filter((a, index) =>
        numbers
          .slice(index + 1)
          .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
      )
      expect(met).toEqual([])
    }
    await page.context().close()
  },
)

describe('the contents', () => {
  test.each([CASE, `/ar${CASE}`])('show every section of %s on a wide page', async (path) => {
    const page = await open(path, { viewport: WIDE })
    const links = await boxesOf(page, 'nav .contents a')
    expect(links).toHaveLength(10)
    expect(links.filter(({ left, right }) => left < 0 || right > WIDE.width)).toEqual([])
    await page.context().close()
  })

  test.each([
    [CASE, NARROW],
    [CASE, MIDDLING],
    [`/ar${CASE}`, NARROW],
  ])('keep the section that is read in view: %s', async (path, viewport) => {
    const page = await open(path, { viewport })
    for (const id of ['check', 'said', 'accounts']) {
      await page.evaluate((hash) => location.assign(hash), `#${id}`)
      await page.waitForSelector(`nav .contents a[href="#${id}"][aria-current]`)
      const [box] = await boxesOf(page, 'nav .contents [aria-current]')
      expect(box?.left).toBeGreaterThanOrEqual(0)
      expect(box?.right).toBeLessThanOrEqual(viewport.width)
    }
    await page.context().close()
  })
})

test('the title of a section stays in view, under the contents', async () => {
  const page = await open(CASE, { viewport: WIDE })
  await page.$eval('#said', (section) => scrollTo(0, section.getBoundingClientRect().top + scrollY + 3000))
  const [title] = await boxesOf(page, '#said-title')
  const [contents] = await boxesOf(page, 'nav:has(.contents)')
  expect(title?.top).toBeGreaterThanOrEqual(contents?.bottom ?? Number.NaN)
  expect(title?.bottom).toBeLessThan(WIDE.height / 2)
  await page.context().close()
})

test('a narrow page opens a section by its title, by touch and by key, without script', async () => {
  const page = await open(CASE, { viewport: NARROW, javaScriptEnabled: false })
  const body = page.locator('#history-body')
  expect(await body.isVisible()).toBe(false)
  const [title] = await boxesOf(page, '#history-title')
  await page.mouse.move(0, 0)
  await page.locator('#history .title').click({ position: { x: 40, y: 20 } })
  expect(title?.text).toBe('9 History')
  expect(await body.isVisible()).toBe(true)
  await page.focus('#history .head input')
  await page.keyboard.press('Space')
  expect(await body.isVisible()).toBe(false)
  expect(await page.$eval('#history .head input', (input) => getComputedStyle(input).outlineStyle)).toBe(
    'solid',
  )
  await page.context().close()
})

test.each(['/', '/ar'])('what leads about the site from %s stands in one line on a phone', async (path) => {
  const page = await open(path, { viewport: NARROW })
  const links = await boxesOf(page, 'header nav a')
  expect(links).toHaveLength(3)
  expect(new Set(links.map(({ top }) => top)).size).toBe(1)
  await page.context().close()
})

test.each(['light', 'dark'] as const)('an empty box is told from the %s page at 3:1', async (colorScheme) => {
  const page = await open(CASE, { viewport: WIDE, colorScheme })
  for (const type of ['checkbox', 'radio']) {
    const [border = [], paper = []] = await page.$eval(`#lines input[type=${type}]:not(:checked)`, (input) =>
      [
        getComputedStyle(input).borderTopColor,
        getComputedStyle(document.documentElement).backgroundColor,
      ].map((colour) => colour.match(/\d+/g)?.map(Number) ?? []),
    )
    const [low = 0, high = 0] = [luminance(border), luminance(paper)].sort((a, b) => a - b)
    expect((high + 0.05) / (low + 0.05)).toBeGreaterThan(3)
  }
  await page.context().close()
})

/** Relative luminance of red, green and blue up to 255 (WCAG 2.2). */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('on paper', () => {
  async function paper(path: string): Promise<Page> {
    const page = await open(path, { viewport: SHEET })
    await page.emulateMedia({ media: 'print' })
    return page
  }

  test.each([CASE, `/ar${CASE}`])('%s has no controls, and the sum of its history', async (path) => {
    const page = await paper(path)
    expect(await page.locator('main :is(button, select, input, .contents):visible').count()).toBe(0)
    expect(await page.locator('#history :is(.lead, .print-only):visible').count()).toBe(2)
    expect(await page.locator('#history .batches').isVisible()).toBe(false)
    expect(await page.locator('.sources a[aria-label]:visible').count()).toBe(0)
    await page.context().close()
  })

  test.each([CASE, `${CASE}/document/brief`])('%s has no words under 9 points', async (path) => {
    const page = await paper(path)
    const small = await page.$$eval('main :not(svg, svg *, .visually-hidden, [hidden])', (found) =>
      found
        .filter((each) =>
          [...each.childNodes].some(
            ({ nodeType, data }: Node & { data?: string }) => nodeType === 3 && data?.trim(),
          ),
        )
        .filter(
          (each) => each.checkVisibility() && Number.parseFloat(getComputedStyle(each).fontSize) < 11.99,
        )
        .map((each) => each.outerHTML.slice(0, 100)),
    )
    expect(small).toEqual([])
    await page.context().close()
  })

  test('breaks over pages in blocks alone, where something has to stay with what follows', async () => {
    const page = await paper(CASE)
    const shown = await page.$$eval('main section, main article, main .accounts, main .columns', (found) =>
      found.map((each) => getComputedStyle(each).display),
    )
    expect(new Set(shown)).toEqual(new Set(['block']))
    await page.goto(`${site.origin}${CASE}/document/brief`)
    const rows = await page.$$eval('main article, .text, .row, .notes', (found) =>
      found.map((each) => getComputedStyle(each).display),
    )
    expect(new Set(rows)).toEqual(new Set(['block']))
    await page.context().close()
  })
})
