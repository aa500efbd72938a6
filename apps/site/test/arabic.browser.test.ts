import { violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, NARROW, visit, WIDE, watch } from './browser.ts'
import { type Served, serve } from './served.ts'

const CASE = '/ar/case/abu-ghraib-2015'

let site: Served
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serve(), launch()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

async function open(
  path: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Page> {
  const { page } = await watch(browser, { viewport })
  await visit(page, site.origin + path)
  return page
}

test.each(['/ar', CASE, `${CASE}/document/brief`, `${CASE}/diff`, '/ar/read'])(
  'nothing in latin letters on %s takes part in the order of the Arabic around it',
  async (path) => {
    const page = await open(path, WIDE)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')
    expect(await page.evaluate(astray)).toEqual([])
    await page.context().close()
  },
)

/**
 * Texts that run in the direction of the page and hold latin letters that are not set apart. Runs in the
 * page.
 */
function astray(): string[] {
  const texts: string[] = []
  const walk = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  )
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement
    // A name alone in its line has nothing to disturb, and section 6 has not been told apart yet.
    if (!parent || parent.closest('script, style, noscript, [hidden], option, svg')) continue
    let text = node.textContent ?? ''
    for (let before = ''; before !== text; ) {
      before = text
      text = text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')
    }
    if (/\p{Script=Latin}/u.test(text) && getComputedStyle(parent).direction === 'rtl')
      texts.push(text.trim())
  }
  return texts
}

test('all that stands on it is in a part of the page that a screen reader can go to', async () => {
  const page = await open(CASE, WIDE)
  expect(await violationsOf(page, ['region'])).toEqual([])
  await page.context().close()
})

test('says its figures in the plural form that each takes', async () => {
  const page = await open(CASE, WIDE)
  const text = (await page.textContent('main'))?.replace(/[\u2068\u2069\u200f]/g, '') ?? ''
  for (const figure of ['خط واحد', 'خطان', '٣ خطوط', '١٣٤ قيدًا']) {
    expect(text).toContain(figure)
  }
  await page.context().close()
})

test('sets every figure of the table at the right edge of its cell', async () => {
  const page = await open(CASE, WIDE)
  const gaps = await page.$$eval('#accounts td .figure', (values) =>
    values.map((value) => {
      const range = document.createRange()
      range.selectNodeContents(value)
      const cell = value.closest('td')
      return (cell?.getBoundingClientRect().right ?? 0) - range.getBoundingClientRect().right
    }),
  )
  expect(gaps.length).toBeGreaterThan(20)
  expect(gaps.filter((gap) => Math.abs(gap) > 1)).toEqual([])
  await page.context().close()
})

describe.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('pictures, when %s', (form, viewport) => {
  test('run from origins on the right to the page on the left', async () => {
    const page = await open(CASE, viewport)
    const [origin, held] = await page.$eval(`#lines svg.${form}`, (svg) =>
      ['circle', 'a.word .bar'].map((part) => svg.querySelector(part)?.getBoundingClientRect().x),
    )
    const name = await page.$eval(`#lines svg.${form} a text`, (text) => text.getBoundingClientRect().right)
    // A narrow picture runs downwards, its lanes right of the names.
    expect(origin).toBeGreaterThan((form === 'wide' ? held : name) ?? Number.POSITIVE_INFINITY)
    await page.context().close()
  })

  test('count from nought on the right', async () => {
    const page = await open(CASE, viewport)
    const ticks = await page.$$eval(`#support svg.${form} .tick`, (nodes) =>
      nodes.map((node) => [node.textContent, node.getBoundingClientRect().x] as const),
    )
    expect(ticks.map(([text]) => text)).toEqual(['٠', '١', '٢', '٣'])
    expect(ticks.map(([, x]) => x)).toEqual(ticks.map(([, x]) => x).toSorted((a, b) => b - a))
    await page.context().close()
  })

  test('show the map as the world is', async () => {
    const page = await open(`${CASE}#timeline`, viewport)
    const x = (text: string) => page.$eval(`#timeline svg${text}`, (found) => found.getBoundingClientRect().x)
    expect(await x('.both text.country:text-is("Turkey")')).toBeLessThan(
      await x('.both text.country:text-is("Iran")'),
    )
    expect(await x(`.${form} text.name:text-is("Fallujah")`)).toBeLessThan(
      await x(`.${form} text.name:text-is("Baghdad")`),
    )
    await page.context().close()
  })
})
