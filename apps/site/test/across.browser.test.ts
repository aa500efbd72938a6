import { fold, mentionsOf } from '@hearsay/case'
import { readCaseFolder } from '@hearsay/case/testing'
import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import { openDesk, placesOf } from '@hearsay/store'
import { parseFeed } from 'feedsmith'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, MIDDLING, NARROW, visit, WIDE, watch } from './browser.ts'
import { loadAllCases, publishAll } from './first-case.ts'
import { type Served, serve } from './served.ts'

/* Pages across cases, over every case of this repository. */

const NDOLA = '/case/ndola-1961'
const PAGES = [
  '/',
  '/narratives',
  '/narrative/powers-removed-him',
  '/rumours',
  `${NDOLA}/rumour/western-plot`,
  '/parties',
  '/party/united-states?on=1962-01-01',
  '/ahead',
  '/ahead/threaten',
  '/case/abu-ghraib-2015/ahead',
  '/context?on=1961-09-17',
  `${NDOLA}/context`,
  '/corrections',
  '/search?q=pilot',
  `${NDOLA}/edition/1/statement/un-board-cause`,
]

let browser: Browser
let site: Served
beforeAll(async () => {
  browser = await launch()
  site = await serve(loadAllCases)
}, 120_000)
afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Where readers find it: behind a proxy that speaks HTTPS, unless the server is told otherwise. */
const address = () => site.origin.replace('http:', 'https:')
const get = async (path: string) => await (await fetch(site.origin + path)).text()

/** Colours are the same at every width: the dark ones are looked at once. */
const LOOKS = [
  [NARROW, 'light'],
  [MIDDLING, 'light'],
  [WIDE, 'light'],
  [WIDE, 'dark'],
] as const
/** Of the same pages from right to left, which have the same colours. */
const TURNED = [[NARROW, 'light']] as const

test.each([
  ...PAGES.map((path) => [path, LOOKS] as const),
  ...PAGES.map((path) => [`/ar${path === '/' ? '' : path}`, TURNED] as const),
])('%s is accessible at every width, in both colour schemes, and scrolls one way', async (path, looks) => {
  const { page, problems, requests } = await watch(browser, { viewport: NARROW })
  await visit(page, site.origin + path.replace('un-board-cause', await aStatement()))
  for (const [viewport, colorScheme] of looks) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const rules = colorScheme === 'dark' ? COLOURS : undefined
    expect(await violationsOf(page, rules), `${viewport.width} px, ${colorScheme}`).toEqual([])
    const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(scroll).toBeLessThanOrEqual(width ?? 0)
  }
  expect(problems).toEqual([])
  expect(requests.filter((url) => !url.startsWith(site.origin))).toEqual([])
  await page.context().close()
})

/** A statement of the case that can be taken out: no other record speaks of it. */
function nothingRestsOn(): string {
  const of = fold(readCaseFolder('ndola-1961').entries)
  const free = [...of.statement.keys()].find((id) => mentionsOf(of, id).length === 0)
  return free ?? ''
}

async function aStatement(): Promise<string> {
  const [, id = ''] = /\/edition\/1\/statement\/([a-z0-9-]+)"/.exec(await get(NDOLA)) ?? []
  return id
}

describe('the front page', () => {
  test('tells who was here before what changed since, and nobody else; the time stays in the browser', async () => {
    const { page, requests } = await watch(browser, {})
    await visit(page, `${site.origin}/`)
    expect(await page.isHidden('[data-since]')).toBe(true)
    expect(await page.locator('[data-new]:visible').count()).toBe(0)

    await wasHere(page, '2000-01-01T00:00:00Z')
    await visit(page, `${site.origin}/`)
    expect(await page.textContent('[data-since]')).toMatch(/1 January 2000: 3 cases changed\./)
    expect(await page.locator('[data-new]:visible').count()).toBe(3)

    // Within a visit it stays as it was.
    await page.reload()
    expect(await page.locator('[data-new]:visible').count()).toBe(3)

    // A clock that was ahead says of nothing that it is new.
    await wasHere(page, '2999-01-01T00:00:00Z')
    await visit(page, `${site.origin}/`)
    expect(await page.locator('[data-new]:visible').count()).toBe(0)
    await page.evaluate(() => localStorage.setItem('hearsay-here', 'not json'))
    await visit(page, `${site.origin}/`)
    expect(await page.isHidden('[data-since]')).toBe(true)
    expect(requests.filter((url) => url.includes('2000'))).toEqual([])
    await page.context().close()
  })

  test('leads everywhere, and every address on it is there', async () => {
    const front = await get('/')
    const paths = [...front.matchAll(/href="(\/[^"#]*)"/g)].map(([, path = '']) => path)
    for (const path of new Set(paths)) {
      const { status } = await fetch(site.origin + path.replaceAll('&amp;', '&'))
      expect([path, status]).toEqual([path, 200])
    }
  })
})

async function wasHere(page: Page, looked: string): Promise<void> {
  await page.evaluate(
    (time) => localStorage.setItem('hearsay-here', JSON.stringify({ looked: time })),
    looked,
  )
}

test('what is written is found at once, in what anybody may read, and Enter asks too', async () => {
  const { page } = await watch(browser, {})
  await visit(page, `${site.origin}/search`)
  await page.fill('#find', 'airstrike')
  await page.waitForSelector('.hits mark')
  expect(await page.textContent('.hits mark')).toMatch(/^airstrike$/i)
  expect(page.url()).toContain('?q=airstrike')
  await page.fill('#find', 'Hammarskjöld seed-of-nothing')
  await page.waitForFunction(() => document.querySelectorAll('.hits').length === 0)
  await page.context().close()
  const plain = await watch(browser, { javaScriptEnabled: false })
  await plain.page.goto(`${site.origin}/`)
  await plain.page.fill('#find', 'hammarskjold')
  await plain.page.press('#find', 'Enter')
  expect(await plain.page.locator('.hits li').count()).toBeGreaterThan(3)
  await plain.page.context().close()
})

test('hostile words are looked for, and are nothing but words', async () => {
  for (const query of [
    '<script>alert(1)</script>',
    '"',
    "' or 1=1 --",
    '%',
    '\u202e',
    '-',
    'a'.repeat(5_000),
  ]) {
    const answer = await fetch(`${site.origin}/search?q=${encodeURIComponent(query)}`)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain('<script>alert')
  }
})

describe('feeds', () => {
  test.each(['', '/ar', NDOLA, `/ar${NDOLA}`, '/party/united-states'])(
    '%s/feed: one in two formats',
    async (path) => {
      const [atom, json] = await Promise.all([get(`${path}/feed.atom`), get(`${path}/feed.json`)])
      const { format, feed } = parseFeed(atom)
      if (format !== 'atom') throw new Error(`expected Atom; found ${format}`)
      const items = JSON.parse(json).items as { id: string; date_published: string }[]
      expect(feed.entries?.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
      expect(items.length).toBeGreaterThan(0)
      for (const { id } of items) {
        expect(id).toMatch(new RegExp(`^${address()}(/ar)?/case/[a-z0-9-]+/edition/\\d+$`))
        expect((await fetch(id.replace(address(), site.origin))).status).toBe(200)
      }
      const dates = items.map((item) => Date.parse(item.date_published))
      expect(dates).toEqual(dates.toSorted((a, b) => b - a))
    },
  )

  test('are named by the pages that they are of', async () => {
    const page = await get(NDOLA)
    expect(page).toContain(
      `type="application/atom+xml" title="The death of Dag Hammarskjöld" href="${NDOLA}/feed.atom"`,
    )
  })
})

test('an edition stays as it was published, says that there is a later one, and is cited by its address', async () => {
  const before = await get(`${NDOLA}/edition/1`)
  expect(before).toContain(`${address()}${NDOLA}/edition/1`)
  expect(before).not.toContain('What came later is left out')
  const statement = nothingRestsOn()
  const alone = await get(`${NDOLA}/edition/1/statement/${statement}`)
  expect(alone).toContain(`${address()}${NDOLA}/edition/1/statement/${statement}`)

  const desk = await openDesk(placesOf(site.data, undefined))
  const { value: of } = await desk.reader.load('ndola-1961')
  const frame = { at: of.history.at(-1)?.at, by: 'hearsay-project', why: 'Taken out for a test.' }
  const out = { kind: 'retraction', of: statement, ...frame }
  await desk.writer.append('ndola-1961', [out], of.size, { recorded: true })
  await publishAll(desk, ['ndola-1961'])
  await desk.close()

  const after = await get(`${NDOLA}/edition/1`)
  expect(after).toContain('What came later is left out')
  expect(after).toContain(`id="said-${statement}"`)
  expect(await get(NDOLA)).not.toContain(`id="said-${statement}"`)
  expect((await fetch(`${site.origin}${NDOLA}/edition/1/statement/${statement}`)).status).toBe(200)
  const gone = await fetch(`${site.origin}${NDOLA}/statement/${statement}`)
  expect(gone.status).toBe(410)
  expect(await gone.text()).toContain('Taken out for a test.')
  expect((await fetch(`${site.origin}${NDOLA}/edition/3`)).status).toBe(404)
})

test('the ties of a party are those that may have held on the day that is asked for', async () => {
  const party = '/party/united-states'
  const tiesOf = async (path: string) =>
    /<section id="ties-1".*?<\/section>/s.exec(await get(path))?.[0] ?? ''
  const [always, then] = [await tiesOf(party), await tiesOf(`${party}?on=1850-01-01`)]
  expect(always).toContain('Its ties')
  expect(then).toContain('Ties as of 1 January 1850')
  const count = (html: string) => html.split('class="facts"').length - 1
  expect(count(always)).toBeGreaterThan(count(then))
  expect((await fetch(`${site.origin}${party}?on=yesterday`)).status).toBe(400)
})
