import { gzipSync } from 'node:zlib'
import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, MIDDLING, NARROW, visit, WIDE, watch } from './browser.ts'
import { type Served, serve } from './served.ts'

const CASE = '/case/abu-ghraib-2015'
const PAGES = [
  '/',
  CASE,
  `${CASE}/document/brief?statement=safi-spoke-with`,
  '/no/such/page',
  `/ar${CASE}`,
  '/ar',
  `/ar${CASE}/diff`,
]

let site: Served
let browser: Browser

beforeAll(async () => {
  ;[site, browser] = await Promise.all([serve(), launch()])
})

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** The script that a page loads from now on, once it has come: bytes, gzipped. */
function scriptsOf(page: Page): () => Promise<number> {
  const scripts: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response.body())
  })
  return async () => {
    const sizes = (await Promise.all(scripts)).map((body) => gzipSync(body).length)
    return sizes.reduce((sum, size) => sum + size, 0)
  }
}

describe.each([NARROW, WIDE])('at $width px', (viewport) => {
  test.each(PAGES)(
    '%s has no accessibility violation, no console error, no horizontal scroll, and at most 60 kB of script',
    async (path) => {
      const { page, problems, requests } = await watch(browser, { viewport })
      const scripts = scriptsOf(page)
      await visit(page, site.origin + path)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await violationsOf(page, colorScheme === 'dark' ? COLOURS : undefined), colorScheme).toEqual(
          [],
        )
        const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
        expect(scroll).toBeLessThanOrEqual(width ?? 0)
      }
      // A page that is not there is itself reported on the console as a resource that failed.
      expect(problems.filter((problem) => !(path === PAGES[3] && problem.includes('404')))).toEqual([])
      expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([])
      expect(await scripts()).toBeLessThanOrEqual(60_000)
      await page.context().close()
    },
  )
})

test('is complete without script', async () => {
  const texts = []
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await watch(browser, { javaScriptEnabled, viewport: WIDE })
    // On paper, where controls are left out.
    await page.emulateMedia({ media: 'print' })
    await visit(page, site.origin + CASE)
    texts.push(
      await page.evaluate(() =>
        [...document.querySelectorAll('section')].map(({ id, innerText }) => [id, innerText]),
      ),
    )
    await page.context().close()
  }
  const [withScript, without] = texts
  expect(without?.map(([id]) => id)).toEqual(withScript?.map(([id]) => id))
  for (const [index, [id, text]] of (without ?? []).entries()) {
    const more = words(withScript?.[index]?.[1]).filter((word) => !words(text).includes(word))
    expect(more, `words of "${id}" that only script shows`).toEqual([])
  }
})

function words(text = ''): string[] {
  return text.split(/\s+/)
}

describe('the picture of lines', () => {
  const COUNT = 'figure[aria-labelledby="lines-us-airstrike"] .count'

  test('counts anew when an assumption is switched, by keyboard', async () => {
    const { page, problems } = await watch(browser, { viewport: WIDE })
    await visit(page, site.origin + CASE)
    expect(await page.textContent(COUNT)).toMatch(/0–3\s+At most 3 independent lines/)
    await page.focus('input[name="event"][value="iran-backed"]')
    await page.keyboard.press('Space')
    expect(await page.textContent(COUNT)).toMatch(/0–2\s+At most 2 independent lines/)
    await page.focus('input[name="mode"][value="word"]')
    await page.keyboard.press('ArrowDown')
    expect(await page.textContent(COUNT)).toMatch(/0–1\s+At most 1 independent line/)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('is drawn by the server under any assumptions, without script', async () => {
    const { page } = await watch(browser, { javaScriptEnabled: false, viewport: WIDE })
    await page.goto(site.origin + CASE)
    await page.check('input[name="event"][value="iran-backed"]')
    await page.click('#lines button')
    expect(page.url()).toContain('event=iran-backed')
    expect(await page.textContent(COUNT)).toMatch(/0–2/)
    expect(await page.isChecked('input[name="event"][value="iran-backed"]')).toBe(true)
    await page.context().close()
  })

  test('shows the words of a party that is reached by keyboard', async () => {
    const { page } = await watch(browser, { viewport: WIDE })
    await visit(page, site.origin + CASE)
    await page.focus('figure[aria-labelledby="lines-us-airstrike"] svg.wide a:has-text("Safi")')
    expect(await page.textContent('figure[aria-labelledby="lines-us-airstrike"] aside')).toContain(
      '20 to 25 people',
    )
    await page.context().close()
  })

  test('shows the words of a party that is pointed at, and keeps the page where it is', async () => {
    const { page } = await watch(browser, { viewport: WIDE })
    await visit(page, site.origin + CASE)
    await page.click('figure[aria-labelledby="lines-us-airstrike"] svg.wide a:has-text("Safi") text')
    expect(await page.textContent('figure[aria-labelledby="lines-us-airstrike"] aside')).toContain(
      'Safi said',
    )
    expect(new URL(page.url()).hash).toBe('')
    await page.context().close()
  })

  test('lights the way of whoever is pointed at, and of nobody else', async () => {
    const { page } = await watch(browser, { viewport: WIDE })
    await visit(page, site.origin + CASE)
    const picture = 'figure[aria-labelledby="lines-us-airstrike"] svg.wide'
    await page.hover(`${picture} a:has-text("Safi") text`)
    const lit = await page.$$eval(`${picture} a.lit`, (parties) =>
      parties.map((party) => party.querySelector('text')?.textContent),
    )
    expect(lit.toSorted()).toEqual([
      '20 to 25 people',
      'Kataib Hezbollah',
      'Safi',
      'The Daily Beast',
      'security-forces members',
    ])
    expect(await page.$$(`${picture} .threads path.lit`)).toHaveLength(4)
    await page.hover('h1')
    expect(await page.$$(`${picture} .lit`)).toEqual([])
    await page.context().close()
  })

  test('leads together those who fail together: as many arrows as lines', async () => {
    const { page } = await watch(browser, { viewport: MIDDLING })
    await visit(page, site.origin + CASE)
    const arrows = async () => {
      const d = await page.getAttribute('figure[aria-labelledby="lines-us-airstrike"] svg.medium .tips', 'd')
      return d?.split('M').slice(1).length
    }
    expect(await arrows()).toBe(3)
    await page.check('input[name="event"][value="iran-backed"]')
    expect(await arrows()).toBe(2)
    await page.check('input[name="mode"][value="strict"]')
    expect(await arrows()).toBe(1)
    await page.context().close()
  })

  test.each([
    ['wide', WIDE, CASE],
    ['medium', MIDDLING, CASE],
    ['narrow', NARROW, CASE],
    ['wide', WIDE, `/ar${CASE}`],
    ['narrow', NARROW, `/ar${CASE}`],
  ])('sets no text on another, and none under 11 px, when %s', async (form, viewport, path) => {
    const { page } = await watch(browser, { viewport })
    await visit(page, site.origin + path)
    const texts = await page.$$eval(`#lines svg.${form} text:not(:empty)`, (nodes) =>
      nodes.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect()
        const scale = height / (node as SVGTextElement).getBBox().height
        return {
          text: node.textContent,
          x,
          y,
          width,
          height,
          size: scale * Number.parseFloat(getComputedStyle(node).fontSize),
        }
      }),
    )
    expect(texts.length).toBeGreaterThan(10)
    expect(texts.filter(({ size }) => size < 11)).toEqual([])
    // Lines of one label may touch by their leading; two texts overlap when they share more than that.
    const met = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter(
          (b) =>
            a.x < b.x + b.width &&
            b.x < a.x + a.width &&
            Math.min(a.y + a.height - b.y, b.y + b.height - a.y) > 4,
        )
        .map((b) => `${a.text} × ${b.text}`),
    )
    expect(met).toEqual([])
    await page.context().close()
  })
})

describe('what was said', () => {
  test('is filtered at once with script, and by the server without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await watch(browser, { javaScriptEnabled, viewport: NARROW })
      await visit(page, site.origin + CASE)
      await page.check('#said .head input')
      const statements = page.locator('#said [data-k]:visible')
      const all = await statements.count()
      await page.selectOption('#said select[name="act"]', 'deny')
      if (!javaScriptEnabled) {
        await page.click('#said button')
        await page.check('#said .head input')
      }
      expect(all).toBeGreaterThan(40)
      expect(await statements.allTextContents()).toEqual([
        expect.stringContaining('denies that it had any aircraft'),
        expect.stringContaining('not what the government in Baghdad speaks of'),
      ])
      expect(await page.locator('#said [role="status"]').innerText()).toMatch(/^2 of \d+ statements\. Each/)
      await page.context().close()
    }
  })

  test('says that none fits, and how many there are when all are asked for again', async () => {
    const { page, problems } = await watch(browser, { viewport: NARROW })
    await visit(page, `${site.origin}/ar${CASE}?act=deny`)
    await page.check('#said .head input')
    const status = page.locator('#said [role="status"]')
    expect(await status.innerText()).toMatch(/^٢ من [٠-٩]{2} /)
    await page.selectOption('#said select[name="account"]', 'isis-rockets')
    expect(await page.locator('#said [data-k]:visible').count()).toBe(0)
    expect(await page.locator('#said .empty').isVisible()).toBe(true)
    await page.selectOption('#said select[name="account"]', '')
    await page.selectOption('#said select[name="act"]', '')
    expect(await page.locator('#said .empty').isVisible()).toBe(false)
    expect(await status.innerText()).not.toContain('من')
    expect(await page.locator('#said button').isVisible()).toBe(false)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test('leads to the exact words in the document', async () => {
    const { page } = await watch(browser, { viewport: WIDE })
    await visit(page, site.origin + CASE)
    await page.click('#said-us-denies > :nth-child(3) bdi', { position: { x: 60, y: 10 } })
    await page.waitForURL((url) => url.pathname.endsWith('/document/brief') && url.hash === '#us-denies')
    expect(await page.textContent('mark')).toBe(
      'The United States denies that it had any aircraft in Anbar province at the time of the explosion.',
    )
    await page.context().close()
  })
})

describe('the case as of a time', () => {
  test('is chosen on a slider with script, and from a list without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, problems } = await watch(browser, { javaScriptEnabled, viewport: NARROW })
      await visit(page, site.origin + CASE)
      await page.check('#history .head input')
      const times = await page.$$eval('#as-of option', (options) =>
        options.map((option) => [option.getAttribute('value'), option.textContent]),
      )
      const [first = '', words = ''] = times[1] ?? []
      if (javaScriptEnabled) {
        const slider = page.getByLabel('Read the case as of')
        expect(await page.textContent('#history output')).toBe(`${times.at(-1)?.[1]} (latest)`)
        await slider.press('Home')
        expect(await slider.getAttribute('aria-valuetext')).toBe(words)
        expect(await page.textContent('#history output')).toBe(words)
      } else await page.selectOption('#as-of', first)
      await page.click('#history form[action*="#history"] button')
      expect(new URL(page.url()).searchParams.get('as-of')).toBe(first)
      expect(await page.inputValue('#as-of')).toBe(first)
      expect(problems).toEqual([])
      await page.context().close()
    }
  })
})

describe('a page in another language', () => {
  test('says which it is, that the rest is English, and leads to itself in English', async () => {
    const { page } = await watch(browser, { viewport: WIDE })
    await visit(page, `${site.origin}/ar${CASE}?mode=strict`)
    expect(await page.getAttribute('html', 'lang')).toBe('ar')
    expect(await page.getAttribute('html', 'dir')).toBe('rtl')
    expect(await page.textContent('body')).toContain('the rest is in English')
    await page.click('a[hreflang="en"]')
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`${CASE}?mode=strict`)
    expect(await page.getAttribute('html', 'lang')).toBe('en')
    await page.context().close()
  })

  test('keeps the reader’s language in links, forms and islands', async () => {
    const { page, problems } = await watch(browser, { viewport: WIDE })
    await visit(page, `${site.origin}/ar${CASE}`)
    const targets = await page.$$eval('main a[href^="/"], main form[action^="/"]', (nodes) =>
      nodes.map((node) => node.getAttribute('href') ?? node.getAttribute('action') ?? ''),
    )
    expect(targets.length).toBeGreaterThan(10)
    expect(targets.filter((target) => !target.startsWith('/ar/') && !target.endsWith('/bundle'))).toEqual([])
    expect(await page.textContent('#lines .number')).toBe('٣')
    expect(await page.textContent('#lines legend')).toMatch(/^\p{Script=Arabic}/u)
    expect(problems).toEqual([])
    await page.context().close()
  })
})

describe('what the server sends', () => {
  test('has words in the language of the page alone', async () => {
    const { default: arabic } = await import('@hearsay/words/ar/lines.ts')
    const scripts = await Promise.all(
      ['en', 'ar'].map(async (locale) => (await fetch(`${site.origin}/_app/islands.${locale}.js`)).text()),
    )
    expect(scripts.map((script) => script.includes(arabic.intro))).toEqual([false, true])
  })

  test('carries a policy under which nothing foreign and nothing inline runs', async () => {
    const { headers } = await fetch(site.origin + CASE)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('is a bundle that verifies', async () => {
    const { verifyBundle } = await import('@hearsay/ledger')
    const response = await fetch(`${site.origin}${CASE}/bundle`)
    expect(response.headers.get('content-disposition')).toContain('abu-ghraib-2015.hearsay.json')
    const verdict = verifyBundle(new Uint8Array(await response.arrayBuffer()))
    expect(verdict).toMatchObject({ ok: true })
  })

  test('is problem details for those who ask for JSON', async () => {
    const response = await fetch(`${site.origin}/case/none`, { headers: { accept: 'application/json' } })
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({
      status: 404,
      title: 'No case is recorded under this name.',
    })
  })

  test.each([
    ['?as-of=2026-11-22', 404],
    ['?as-of=never', 400],
    ['?as-of=2026-11-23T20:00:00Z', 200],
    ['?mode=strict&event=iran-backed', 200],
    ['?party=nobody&act=%3Cscript%3E', 200],
  ])('%s is answered with %i', async (query, status) => {
    expect((await fetch(site.origin + CASE + query)).status).toBe(status)
  })
})
