import { entry } from '@hearsay/case/testing'
import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import { openDesk, placesOf } from '@hearsay/store'
import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOOKS, launch } from './chromium.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import { totp } from './totp.ts'

/* Somebody looks for what is recorded, in Arabic and English, with and without script. */

let desk: ServedDesk
let browser: Browser
let context: BrowserContext
let page: Page
const problems: string[] = []

/** As long as a busy machine may take. */
const PATIENT = { timeout: 15_000 }
const SHOTS = process.env.DESK_PICTURES
const TEXT = 'Investigators crossed the bridge.\n\nعبر المحقّقون الجِسْرَ ليلًا سنة ٢٠١٥ وقالوا إنّ الحبال قُطعت.'

beforeAll(async () => {
  desk = await serveDesk()
  browser = await launch()
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' })
  page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  await comeIn()
  await record(0, opening())
})

afterAll(async () => {
  expect(problems).toEqual([])
  await browser?.close()
  await desk?.close()
})

async function comeIn(): Promise<void> {
  const enter = () => Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
  await page.goto(desk.firstSteward)
  await page.getByLabel('Your name').fill('Mara Voss')
  await page.getByLabel('E-mail').fill('mara@desk.example')
  await page.getByLabel(/password/i).fill('a long enough password')
  await enter()
  await page.getByLabel('Your password now').first().fill('a long enough password')
  await enter()
  await page.getByLabel('The code').fill(totp(await page.locator('code').innerText()))
  await enter()
}

/** Records from another process, as whoever works at the same desk does. */
async function record(size: number, entries: readonly unknown[]): Promise<void> {
  const store = await openDesk(placesOf(desk.data))
  const documents = size === 0 ? [new TextEncoder().encode(TEXT)] : []
  await store.writer.append('weir', entries, size, { documents })
  await store.close()
}

function opening(): unknown[] {
  const head = {
    id: 'weir',
    kicker: 'Ash Weir',
    title: 'The weir',
    question: 'Who cut the ropes?',
    language: 'en',
  }
  return [
    entry('case', head),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    entry('party', { id: 'post', type: 'outlet', name: 'Ash Post' }),
    entry('party', { id: 'ida', type: 'person', name: 'Ida Bränd' }),
    entry('document', {
      id: 'page',
      form: 'capture',
      title: 'Night at the bridge',
      outlet: 'post',
      citation: 'Ash Post',
      captured: '2026-01-01T00:00:00Z',
      mediaType: 'text/plain',
      hash: hashName(new TextEncoder().encode(TEXT), nodeSha256),
      held: 'withheld',
    }),
    said('ropes-cut', 'The ropes were cut.'),
  ]
}

const said = (id: string, gist: string) =>
  entry('statement', {
    id,
    document: 'page',
    words: [{ start: 0, end: 13, exact: 'Investigators', prefix: '', suffix: ' crossed the bridge.' }],
    gist,
    source: 'ida',
    act: 'assert',
    basis: { kind: 'unstated' },
    modality: 'asserted',
  })

/** What axe finds at both widths, in both schemes; where it is wider than the screen, in either direction. */
async function faultsOf(name: string): Promise<string[]> {
  const faults: string[] = []
  for (const { colorScheme, viewport } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const at = `${name} ${viewport.width} ${colorScheme}`
    const violations = await violationsOf(page, colorScheme === 'dark' ? COLOURS : 'all')
    faults.push(...violations.map(([rule, html]) => `${at}: ${rule} ${html[0]}`))
    for (const dir of ['rtl', 'ltr']) {
      await page.evaluate((way) => document.documentElement.setAttribute('dir', way), dir)
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
        faults.push(`${at} ${dir}: wider than the screen`)
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/${at.replaceAll(' ', '-')}-${dir}.png` })
    }
  }
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

const status = () => page.getByRole('status').first().innerText()

test('from anywhere by a key, and answered while it is written, in any script', async () => {
  await page.goto(`${desk.origin}/`)
  // Once scripts have taken over.
  const isThere = async () => {
    await page.keyboard.press('/')
    return await page.evaluate(() => document.activeElement?.getAttribute('type'))
  }
  await expect.poll(isThere).toBe('search')
  await page.keyboard.type('rope')
  await Promise.all([page.waitForURL(/\/search\?q=rope/), page.keyboard.press('Enter')])
  expect(await status()).toContain('2 found.')
  expect(await page.locator('mark').allInnerTexts()).toEqual(['ropes', 'ropes'])
  expect(await faultsOf('search')).toEqual([])
  const field = page.getByRole('searchbox', { name: 'Words to look for' })
  await field.fill('جسر 2015')
  await expect.poll(status, PATIENT).toContain('1 found.')
  expect(await page.locator('mark').allInnerTexts()).toEqual(['الجِسْرَ', '٢٠١٥'])
  await field.fill('"no such words"')
  await expect.poll(status, PATIENT).toContain('Nothing found.')
  await field.fill('brand cut')
  await expect.poll(status, PATIENT).toContain('1 found.')
  await page.getByRole('link', { name: 'The ropes were cut.' }).click()
  await page.waitForURL(/\/case\/weir\/page\/page#said-ropes-cut$/)
})

test('a search is saved, says what is new, and goes', async () => {
  await page.goto(`${desk.origin}/search?q=ropes&kind=statement`)
  await page.getByLabel('Name to save it under').fill('Ropes')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('nothing new').waitFor()
  await record(6, [said('ropes-old', 'The ropes were old.')])
  await page.reload()
  await page.getByRole('link', { name: '1 new' }).click()
  await page.getByText('Only what was recorded since you last looked.').waitFor()
  expect(await page.locator('.hits a').allInnerTexts()).toEqual(['The ropes were old.'])
  expect(await faultsOf('saved')).toEqual([])
  await page.getByRole('button', { name: 'I have seen these' }).click()
  await page.getByText('nothing new').waitFor()
  await page.getByRole('button', { name: 'Delete Ropes' }).click()
  await page.getByText('None yet.').waitFor()
})

test('the palette goes to pages and to records by the keyboard, and gives the focus back', async () => {
  await page.goto(`${desk.origin}/case/weir`)
  await page.getByRole('link', { name: 'Capture pages' }).focus()
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox')
  await field.waitFor()
  expect(await faultsOf('palette')).toEqual([])
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Capture pages')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('new ca')
  await Promise.all([page.waitForURL(/\/new$/), page.keyboard.press('Enter')])
  await page.keyboard.press('Control+k')
  const found = page.waitForResponse((response) => response.url().includes('q=ropes+old'))
  await page.keyboard.type('ropes old')
  await (await found).finished()
  // What was found for fewer letters is shown until this is.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))))
  await page.getByRole('option', { name: /The ropes were old/ }).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await Promise.all([page.waitForURL(/#said-ropes-old$/), page.keyboard.press('Enter')])
})

test('the palette opens again at once after it was closed', async () => {
  await page.goto(`${desk.origin}/case/weir`)
  const field = page.getByRole('combobox')
  // Once scripts have taken over.
  await expect
    .poll(async () => {
      await page.keyboard.press('Control+k')
      return await field.count()
    })
    .toBe(1)
  // What tells that it was closed comes behind what is pressed next.
  const isThere = await page.evaluate(async () => {
    const press = (key: string, ctrlKey = false) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true }))
    press('k', true)
    press('k', true)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return document.querySelector('dialog[open] [role=combobox]') !== null
  })
  expect(isThere).toBe(true)
  await page.keyboard.press('Escape')
})

test('without script the same is found by a form', async () => {
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await context.storageState(),
  })
  const still = await plain.newPage()
  await still.goto(`${desk.origin}/`)
  await still.getByRole('searchbox').fill('المحققون')
  await still.keyboard.press('Enter')
  await still.waitForURL(/\/search\?/)
  expect(await still.locator('mark').allInnerTexts()).toEqual(['المحقّقون'])
  await still.getByLabel('Kind').selectOption('Parties')
  await still.getByRole('button', { name: 'Search' }).click()
  await still.getByText('Nothing found.').waitFor()
  await plain.close()
})

test('records to pick from are given by the address that forms ask', async () => {
  const answer = await page.request.get(`${desk.origin}/case/weir/find?kinds=party&q=ida`)
  expect(await answer.json()).toEqual([{ id: 'ida', kind: 'party', title: 'Ida Bränd', note: 'person' }])
  expect((await page.request.get(`${desk.origin}/case/weir/find?kinds=all`)).status()).toBe(400)
  expect((await page.request.get(`${desk.origin}/case/none/find?kinds=party`)).status()).toBe(404)
})
