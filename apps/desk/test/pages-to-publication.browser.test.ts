import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWN, TAKEN, WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { LOOKS, launch } from './chromium.ts'
import { type ServedDesk, serveDesk, serveSite } from './served.ts'
import { totp } from './totp.ts'

/* The whole way from three pages to figures, as somebody goes it who has just been let in. */

let desk: ServedDesk
let browser: Browser
let page: Page
/** Where the case lies, at the desk and in public. */
let caseUrl: string
const problems: string[] = []

const WIDE = { width: 1440, height: 900 } as const

beforeAll(async () => {
  desk = await serveDesk()
  browser = await launch()
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' })
  page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
})

afterAll(async () => {
  expect(problems).toEqual([])
  await browser?.close()
  await desk?.close()
})

/** A folder for pictures of each screen, to be looked at. */
const SHOTS = process.env.DESK_PICTURES

/** What axe finds at both widths, in both schemes. */
async function faultsOf(name: string): Promise<string[]> {
  const faults: string[] = []
  for (const { colorScheme, viewport } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const at = `${name} ${viewport.width} ${colorScheme}`
    const { violations } = await new AxeBuilder({ page }).analyze()
    faults.push(...violations.map(({ id, nodes }) => `${at}: ${id} ${nodes[0]?.html}`))
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    if (isWider) faults.push(`${at}: wider than the screen`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${at.replaceAll(' ', '-')}.png`, fullPage: true })
  }
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

/** Sends the form that has the focus, and waits for what comes of it. */
async function enter(): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

test('the first steward comes in by the link, and opens a case', async () => {
  await page.goto(desk.firstSteward)
  await page.getByLabel('Your name').fill('Mara Voss')
  await page.getByLabel('E-mail').fill('mara@desk.example')
  await page.getByLabel(/password/i).fill('a long enough password')
  await enter()
  await page.getByLabel('Your password now').first().fill('a long enough password')
  await enter()
  await page.getByLabel('The code').fill(totp(await page.locator('code').innerText()))
  await enter()
  await page.getByRole('link', { name: 'Cases' }).click()
  await page.getByRole('link', { name: 'New case' }).click()
  await page.getByLabel('Title').fill('Who sank the Orla?')
  await page.getByLabel('Question').fill('Were the ropes of the barge cut, or did they break?')
  await page.getByLabel('Place and time').fill('Sable Lock, February 2026')
  expect(await faultsOf('new')).toEqual([])
  await page.getByRole('button', { name: 'Open the case' }).click()
  await page.waitForURL(/\/case\/who-sank-the-orla-\w+$/)
  caseUrl = new URL(page.url()).pathname
  expect(await faultsOf('empty')).toEqual([])
})

test('two pasted texts and a file are captured, and the copy is named', async () => {
  await page.getByRole('link', { name: 'Capture pages' }).click()
  for (const { title, outlet, published, text } of [WIRE, TAKEN]) {
    await page.getByRole('textbox', { name: 'Its text' }).fill(text)
    await page.getByLabel('Its headline').fill(title)
    await page.getByLabel('Who published it').fill(outlet)
    await page.getByLabel('Published on').fill(published)
    await page.getByRole('button', { name: 'Capture' }).click()
    await page.getByRole('status').getByRole('link', { name: title }).waitFor()
  }
  expect(await page.getByRole('status').innerText()).toContain(`Reads like ${WIRE.title}`)
  await page.getByLabel('Files').setInputFiles([
    { name: 'courier.html', mimeType: 'text/html', buffer: Buffer.from(OWN) },
    { name: 'noise.bin', mimeType: 'application/octet-stream', buffer: Buffer.from([0, 1, 2, 3, 255, 0, 7]) },
  ])
  await page.getByRole('button', { name: 'Capture' }).click()
  await page.getByRole('status').getByRole('link', { name: 'Lock keeper heard a saw' }).waitFor()
  const status = await page.getByRole('status').innerText()
  expect(status).toContain('noise.bin')
  expect(status).not.toContain('hearsay-files')
  expect(await faultsOf('capture')).toEqual([])
})

/** How many decisions the panel says are left. */
async function left(): Promise<number> {
  return await page.locator('.proposals article').count()
}

async function press(key: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes('?/'))
  await page.keyboard.press(key)
  await (await answered).finished()
  await page.locator('.panel[aria-busy="false"]').waitFor()
}

test('the wire is decided with one key a decision', async () => {
  await page.goto(`${desk.origin}${caseUrl}`)
  await page.getByRole('link', { name: WIRE.title }).click()
  await page.locator('.proposals article').first().waitFor()
  expect(await page.locator('mark.proposed').count()).toBeGreaterThan(2)
  expect(await faultsOf('page')).toEqual([])
  const before = await left()
  await press('x')
  expect(await left()).toBeLessThan(before)
  await press('u')
  await expect.poll(left).toBe(before)
  await press('a')
  await page.getByText('Recorded.').waitFor()
  await press('u')
  await expect.poll(left).toBe(before)
  expect(await page.locator('mark.recorded').count()).toBe(0)
})

test('all three are decided, and the case says what follows', { timeout: 240_000 }, async () => {
  let keys = 0
  for (const title of [WIRE.title, TAKEN.title, 'Lock keeper heard a saw']) {
    await page.goto(`${desk.origin}${caseUrl}`)
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    for (let now = await left(); now > 0 && keys < 150; now = await left()) {
      await press('a')
      keys += 1
    }
    if (title === WIRE.title) expect(await faultsOf('decided')).toEqual([])
  }
  await page.goto(`${desk.origin}${caseUrl}`)
  const statements = await page.locator('.pages .counts span:first-child').allInnerTexts()
  const count = statements.reduce((sum, words) => sum + (Number.parseInt(words, 10) || 0), 0)
  console.log(
    `${keys} keys for ${count} statements and all that follows: ${(keys / count).toFixed(2)} a statement`,
  )
  expect(count).toBeGreaterThan(5)
  await page.getByRole('table').first().waitFor()
  expect(await page.getByText('Nothing left to decide').count()).toBeGreaterThan(0)
  expect(await faultsOf('case')).toEqual([])
})

test('it is published, and a stranger reads it', async () => {
  await page.goto(`${desk.origin}${caseUrl}`)
  await page.getByRole('link', { name: 'Publish' }).click()
  await page.getByText('Nothing of this case is public.').waitFor()
  expect(await faultsOf('publish')).toEqual([])
  await page.getByRole('button', { name: /^Sign and publish/ }).click()
  await page.getByText(/^Edition 1, of/).waitFor()
  const site = await serveSite(desk.data)
  try {
    const found = await fetch(`${site.origin}${caseUrl}`)
    expect(found.status).toBe(200)
    expect(await found.text()).toContain('Were the ropes of the barge cut, or did they break?')
  } finally {
    await site.close()
  }
})
