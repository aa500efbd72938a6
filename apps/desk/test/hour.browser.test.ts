import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWN, TAKEN, WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { joined, opened, WIDE } from './arrive.ts'
import { launch } from './chromium.ts'
import { DREDGER } from './deciding-pages.ts'
import { faultsOn } from './looked-at.ts'
import { type ServedDesk, serveDesk, serveSite } from './served.ts'
import { totp } from './totp.ts'

/*
 * The whole hour of somebody who has never seen the desk: from the first start to a dossier that a stranger
 * reads. Pages are captured by their links, from a server on this machine.
 */

let desk: ServedDesk
let browser: Browser
let page: Page
let second: Page
let caseUrl: string
let actions = 0
const problems: string[] = []

const TITLES = [WIRE.title, TAKEN.title, DREDGER.title]
const PAGES: Readonly<Record<string, string>> = {
  '/wire': article(WIRE),
  '/taken': article(TAKEN),
  '/dredger': article({ ...DREDGER, outlet: 'Basin Post', published: '2026-02-03' }),
  '/own': OWN,
}

/** A page as an outlet serves it. */
function article({
  title,
  text,
  outlet,
  published,
}: Record<'title' | 'text' | 'outlet' | 'published', string>) {
  const [, ...paragraphs] = text.split('\n\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title>
<meta property="og:site_name" content="${outlet}"><meta property="article:published_time" content="${published}">
</head><body><article><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('\n')}</article></body></html>`
}

const outlets = createServer((request, response) => {
  const body = PAGES[request.url ?? '']
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(body)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => outlets.listen(0, '127.0.0.1', resolve))
  const preload = fileURLToPath(new URL('./loopback-capture.ts', import.meta.url))
  desk = await serveDesk({ NODE_OPTIONS: `--import=${preload}` })
  browser = await launch()
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' })
  page = await context.newPage()
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
  outlets.closeAllConnections()
  outlets.close()
  if (problems.length > 0) console.log(desk.printed())
  expect(problems).toEqual([])
})

const faultsOf = (name: string) => faultsOn(page, name)

/** Writes into the last field of a form, sends it, and waits for what comes of it. */
async function enter(field: Locator, text: string): Promise<void> {
  await field.fill(text)
  await Promise.all([page.waitForEvent('load'), field.press('Enter')])
}

/** Presses a key that decides, and waits until it is decided. */
async function press(key: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.keyboard.press(key)
  await (await answered).finished()
  await page.locator('.panel[aria-busy="false"]').waitFor()
  actions += 1
}

test('the first steward comes in by the link, and invites a second person', async () => {
  await page.goto(desk.firstSteward)
  await page.getByLabel('Your name').fill('Mara Voss')
  await page.getByLabel('E-mail').fill('mara@desk.example')
  await enter(page.getByLabel(/password/i), 'a long enough password')
  await enter(page.getByLabel('Your password now').first(), 'a long enough password')
  await enter(page.getByLabel('The code'), totp(await page.locator('code').innerText()))
  await page.getByRole('link', { name: 'People', exact: true }).click()
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Make a link' }) })
  await form.getByLabel('Role').selectOption('editor')
  await form.getByRole('button').click()
  const link = await page.getByText('/welcome?invitation=').innerText()
  second = (await opened(browser, desk, await joined(desk, link, 'Oleg Trent'), problems)).page
})

test('a case is opened, and three pages are captured by their links', { timeout: 120_000 }, async () => {
  await page.getByRole('link', { name: 'Cases', exact: true }).click()
  await page.getByRole('link', { name: 'New case' }).click()
  await page.getByLabel('Title').fill('Who sank the Orla?')
  await page.getByLabel('Question').fill('Were the ropes of the barge cut, or did they break?')
  await page.getByLabel('Place and time').fill('Sable Lock, February 2026')
  expect(await faultsOf('new')).toEqual([])
  await page.getByRole('button', { name: 'Open the case' }).click()
  await page.waitForURL(/\/case\/who-sank-the-orla-\w+$/)
  caseUrl = page.url()
  expect(await faultsOf('empty')).toEqual([])
  await page.getByRole('link', { name: 'Capture pages' }).first().click()
  const { port } = outlets.address() as AddressInfo
  const links = ['/wire', '/taken', '/dredger', '/missing'].map(
    (path, at) => `http://news-${at}.test:${port}${path}`,
  )
  await page.getByLabel('Links').fill(links.join('\n'))
  await page.getByRole('button', { name: 'Capture' }).click()
  for (const title of TITLES)
    await page.getByRole('status').getByRole('link', { name: title }).waitFor({ timeout: 60_000 })
  const came = await page.getByRole('status').innerText()
  expect(came).toContain(`Reads like ${WIRE.title}`)
  expect(came).toContain('/missing')
  expect(await faultsOf('capture')).toEqual([])
})

/** How many statements the case has. */
async function statements(): Promise<number> {
  await page.goto(`${caseUrl}/records`)
  const row = page.locator('li', { has: page.getByRole('link', { name: 'Statements', exact: true }) })
  return Number.parseInt(await row.getByText(/record/).innerText(), 10)
}

test('what the draft has right takes a key each, and what follows comes with it', {
  timeout: 300_000,
}, async () => {
  for (const title of TITLES) {
    await page.goto(caseUrl)
    await page.getByRole('link', { name: title }).click()
    await page.locator('.proposals article').first().waitFor({ timeout: 60_000 })
    // Once scripts have taken over.
    const isListening = async () => {
      await page.keyboard.press('j')
      return await page.evaluate(() => document.activeElement?.tagName)
    }
    await expect.poll(isListening).toBe('ARTICLE')
    if (title === WIRE.title) {
      await press('x')
      await press('u')
      actions = 0
    }
    const proposals = page.locator('.proposals article')
    // What follows from the last decision is read before the page leads on.
    const isKnown = proposals.or(page.locator('.panel .next')).first()
    for (let most = 60; most > 0; most -= 1) {
      await isKnown.waitFor({ timeout: 60_000 })
      if ((await proposals.count()) === 0) break
      await press('a')
    }
  }
  const count = await statements()
  console.log(
    `${actions} keys for ${count} statements and all that follows: ${(actions / count).toFixed(2)} each`,
  )
  expect(count).toBeGreaterThanOrEqual(30)
  expect(actions / count).toBeLessThanOrEqual(2.5)
  await page.goto(caseUrl)
  await page.getByRole('table').first().waitFor()
  expect(await faultsOf('case')).toEqual([])
})

/** Writes words of a record into a field that chooses one, and takes the first that is found. */
async function pick(label: string, words: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label }).first()
  await field.fill(words)
  await page.keyboard.press('Enter')
  await expect.poll(() => field.inputValue()).not.toBe(words)
}

async function record(kind: string): Promise<void> {
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByText('Recorded:').waitFor()
  expect(await page.getByText('Recorded:').count(), kind).toBe(1)
}

test('an exhibit is recorded, and that somebody refused to show it', async () => {
  await page.goto(`${caseUrl}/records/exhibit/new`)
  await page.getByRole('textbox', { name: 'Name' }).fill('The ropes of the Orla')
  await page.getByLabel('Type').selectOption('object')
  await page.getByRole('textbox', { name: 'Text' }).first().fill('The ropes were taken from the water.')
  await pick('Cites 1', 'cut with a saw')
  await record('exhibit')
  await page.locator('.came a').click()
  await page.getByRole('link', { name: 'Add to it: step of custody' }).click()
  await page.getByLabel('Event').selectOption('refused')
  await pick('Statements 1', 'Dunn')
  await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('They are at the yard')
  await record('custody')
  await page.goto(`${caseUrl}/records/exhibit`)
  await page.getByRole('link', { name: 'The ropes of the Orla' }).click()
  await page.getByText('broken here').waitFor()
  expect(await faultsOf('exhibit')).toEqual([])
})

test('an assessment is written by one and signed by the other', async () => {
  await page.goto(`${caseUrl}/records/assessment/new`)
  await pick('About', 'Who sank')
  await page.getByLabel('Standing').selectOption('not-established')
  await page.getByRole('combobox', { name: /^Confidence/ }).selectOption('low')
  await page
    .getByRole('textbox', { name: 'Sentence' })
    .first()
    .fill('Nobody has shown what parted the ropes.')
  await page.getByRole('textbox', { name: 'Sentence on confidence' }).fill('Few pages say how they know.')
  await page.getByRole('textbox', { name: 'Text' }).first().fill('The owner denies it.')
  await pick('Cites 1', 'Dunn')
  await record('assessment')
  await page.locator('.came a').click()
  await page.waitForURL(/\/record\//)
  await second.goto(page.url())
  await second.getByRole('link', { name: 'Sign', exact: true }).click()
  await second.getByRole('button', { name: 'Sign it as a second person' }).click()
  await second.getByText('Signed by a second person.').waitFor()
})

test('it is published, and a stranger reads it', async () => {
  await page.goto(`${caseUrl}/publish`)
  await page.getByText('Nothing of this case is public.').waitFor()
  expect(await faultsOf('publish')).toEqual([])
  await page.getByRole('button', { name: /^Sign and publish/ }).click()
  await page.getByText(/^Edition 1, of/).waitFor()
  const site = await serveSite(desk.data)
  try {
    const found = await fetch(`${site.origin}${new URL(caseUrl).pathname}`)
    expect(found.status).toBe(200)
    const text = await found.text()
    for (const words of ['Were the ropes of the barge cut', 'Nobody has shown what parted', 'at the yard'])
      expect(text).toContain(words)
  } finally {
    await site.close()
  }
})
