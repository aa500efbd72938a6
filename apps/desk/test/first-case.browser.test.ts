import { violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import { deskText } from '@hearsay/words'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { opened, WIDE } from './arrive.ts'
import { LOOKS, launch } from './chromium.ts'
import { type ServedDesk, serveDesk, serveSite } from './served.ts'
import { totp } from './totp.ts'
import { Visitor } from './visitor.ts'

/* Somebody who has never seen the desk goes where its guide leads, from the first start to a preview. */

let desk: ServedDesk
let browser: Browser
let page: Page
let caseUrl: string
let begun: number
/** Clicks, keys and fields, as a person would count them. */
let actions = 0
const problems: string[] = []

beforeAll(async () => {
  desk = await serveDesk()
  browser = await launch()
  page = (await opened(browser, desk, new Visitor(desk.origin), problems)).page
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
  expect(problems).toEqual([])
})

const SHOTS = process.env.DESK_PICTURES

/** Each width once, and each scheme; all of them where they are looked at. */
const SEEN = SHOTS
  ? LOOKS
  : LOOKS.filter(({ viewport, colorScheme }) => {
      return viewport.width < WIDE.width === (colorScheme === 'light')
    })

/** What axe finds, and whether anything is wider than a telephone. */
async function faultsOf(name: string): Promise<string[]> {
  const faults: string[] = []
  for (const { colorScheme, viewport } of SEEN) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const look = `${name} ${viewport.width} ${colorScheme}`
    const violations = await violationsOf(page, 'all')
    faults.push(...violations.map(([rule, [html]]) => `${look}: ${rule} ${html}`))
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${look.replaceAll(' ', '-')}.png`, fullPage: true })
    if (viewport.width < WIDE.width) faults.push(...(await tooWide(look)))
  }
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

/** What scrolls sideways, read either way. */
async function tooWide(look: string): Promise<string[]> {
  const faults: string[] = []
  for (const dir of ['rtl', 'ltr'] as const) {
    const isWider = await page.evaluate((way) => {
      document.documentElement.dir = way
      return document.documentElement.scrollWidth > innerWidth
    }, dir)
    if (isWider) faults.push(`${look} ${dir}: wider than the screen`)
  }
  return faults
}

async function fill(label: string | RegExp, value: string): Promise<void> {
  actions += 1
  await page.getByLabel(label).first().fill(value)
}

async function click(role: 'button' | 'link', name: string): Promise<void> {
  actions += 1
  await page.getByRole(role, { name }).click()
}

async function key(name: string): Promise<void> {
  actions += 1
  await page.keyboard.press(name)
}

/** Sends the form that has the focus, and waits for what comes of it. */
async function enter(): Promise<void> {
  await Promise.all([page.waitForEvent('load'), key('Enter')])
}

const guide = () => page.getByRole('complementary', { name: 'Guide' })

test('who comes in first is offered a case to learn by', async () => {
  begun = performance.now()
  await page.goto(desk.firstSteward)
  await fill('Your name', 'Mara Voss')
  await fill('E-mail', 'mara@desk.example')
  await fill(/password/i, 'a long enough password')
  await enter()
  await fill('Your password now', 'a long enough password')
  await enter()
  await fill('The code', totp(await page.locator('code').innerText()))
  await enter()
  await click('link', 'Cases')
  await page.getByRole('heading', { name: 'New here?' }).waitFor()
  expect(await faultsOf('home')).toEqual([])
  await click('button', 'Begin with three sample pages')
  await page.waitForURL(/\/case\/[\w-]+\/capture$/)
  caseUrl = new URL(page.url()).pathname.replace('/capture', '')
})

test('the three pages are looked at, and captured by one button', async () => {
  await page.getByText('denied that the ropes had been cut').first().waitFor()
  await guide().getByText('Capture the three sample pages').waitFor()
  expect(await faultsOf('sample')).toEqual([])
  await click('button', 'Capture the three pages')
  await page.getByRole('status').getByRole('link').nth(2).waitFor()
  expect(await page.getByRole('button', { name: 'Capture the three pages' }).count()).toBe(0)
  await guide().getByText('Decide what is proposed').waitFor()
  if (SHOTS) await faultsOf('sample-captured')
})

/** Accepts all that is proposed on the page, until the page says that nothing is left. */
async function decide(): Promise<void> {
  const proposals = page.locator('.proposals article')
  const end = page.getByText(deskText('en', 'decide.none'))
  await proposals.first().waitFor()
  while (!(await end.isVisible())) {
    await proposals.or(end).first().waitFor()
    if (!(await proposals.count())) continue
    const answered = page.waitForResponse((response) => response.url().includes('?/'))
    await key('a')
    await (await answered).finished()
    await page.locator('.panel[aria-busy="false"]').waitFor()
  }
}

test('the guide leads from page to page until all is decided', { timeout: 60_000 }, async () => {
  let pages = 0
  while ((await guide().getByText('Decide what is proposed').count()) > 0 && pages < 5) {
    const here = page.url()
    await click('link', 'To the proposals')
    await page.waitForURL((url) => url.href !== here)
    if (pages === 0) expect(await faultsOf('guided')).toEqual([])
    await decide()
    pages += 1
    await guide()
      .getByText(/^(?:Decide what is proposed|Say what follows)/)
      .waitFor()
    await expect.poll(() => isLedOn(), { timeout: 15_000 }).toBe(true)
  }
  expect(pages).toBe(3)
  await guide().getByText('Say what follows').waitFor()
  await page.getByRole('link', { name: 'To the overview of the case' }).waitFor()
  await page.goto(`${desk.origin}${caseUrl}`)
  expect(await page.locator('[aria-current="step"]').innerText()).toContain('An assessment says what follows')
  expect(await faultsOf('next')).toEqual([])
})

/** Whether the guide leads to another page than the one that is decided. */
async function isLedOn(): Promise<boolean> {
  const to = guide().getByRole('link', { name: /^(?:To the proposals|Write the assessment)$/ })
  return (await to.count()) === 1
}

test('the preview is what readers then have, and what it leads to is there', async () => {
  await click('link', 'Preview: the dossier')
  await page.getByRole('heading', { level: 1, name: 'Were the ropes of the barge cut' }).waitFor()
  const seconds = Math.round((performance.now() - begun) / 1000)
  console.log(`from the first start to the preview: ${actions} actions, ${seconds} s`)
  expect(await faultsOf('preview')).toEqual([])
  const { cookies } = await page.context().storageState()
  const visitor = new Visitor(desk.origin)
  for (const { name, value } of cookies) visitor.cookies.set(name, value)
  const { text } = await visitor.ask(`${caseUrl}/preview`)
  const links = [...text.matchAll(/(?:href|action)="(\/case\/[^"#]*)/g)].map(([, link = '']) => link)
  // Of those that differ in nothing but a time or a statement, one.
  const kinds = new Map(links.map((link) => [link.replaceAll(/=[^&]*/g, ''), link.replaceAll('&amp;', '&')]))
  expect([...kinds.keys()].filter((kind) => kind.includes('/document/')).length).toBeGreaterThan(3)
  for (const link of kinds.values()) {
    const { status, headers } = await visitor.ask(link)
    const led = status === 303 ? (await visitor.ask(String(headers.location))).status : status
    expect([link, led]).toEqual([link, 200])
  }
  expect((await visitor.ask(`${caseUrl}/people`)).text).toContain('No guide, please')
  await visitor.ask(`${caseUrl}?/dismiss`, { form: { so: 'yes' } })
  for (const path of ['', '/people', '/preview'])
    expect((await visitor.ask(caseUrl + path)).text).not.toContain('No guide, please')
  const form = { size: /name="size" value="(\d+)"/.exec((await visitor.ask(`${caseUrl}/publish`)).text)?.[1] }
  await visitor.ask(`${caseUrl}/publish?/publish`, { form: { size: form.size ?? '', embargo: '' } })
  const site = await serveSite(desk.data)
  try {
    const found = await (await fetch(`${site.origin}${caseUrl}`)).text()
    expect([text, found].map((html) => html.match(OF_EDITION)?.length ?? 0)).toEqual([0, 3])
    expect(wordsOf(text)).toBe(wordsOf(found))
    expect(wordsOf(text)).toContain('The ropes had been cut with a saw')
  } finally {
    await site.close()
  }
})

/** What only an edition has: the list of them, and code for other pages. */
const OF_EDITION = /<(details|div)[^>]* data-of-edition[\s\S]*?<\/\1>/g

/** The words of a dossier but for how it was signed and published, without what scripts alone read. */
function wordsOf(html: string): string {
  const [, article = ''] = /<article[^>]*>([\s\S]*)<\/article>/.exec(html) ?? []
  const dossier = article
    .replace(/<section id="check"[\s\S]*?<\/section>/, '')
    .replace(/<pre hidden[\s\S]*?<\/pre>/g, '')
    .replace(OF_EDITION, '')
  return dossier
    .replace(/<!--[\s\S]*?-->|<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
