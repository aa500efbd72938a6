import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arrive, firstSteward, invite, newPage, WIDE } from './arrive.ts'
import { LOOKS, launch } from './chromium.ts'
import { type ServedDesk, serveDesk } from './served.ts'

/* Every kind of record has its list, its form and its history; on a case that is large already. */

const FILE = fileURLToPath(new URL('../../..', import.meta.url))
const CASE = 'uss-maine-1898'

let desk: ServedDesk
let browser: Browser
let page: Page
const problems: string[] = []

beforeAll(async () => {
  desk = await serveDesk()
  const hearsay = `${FILE}apps/cli/bin/hearsay.mjs`
  execFileSync(process.execPath, [hearsay, 'case', 'import', `${FILE}cases/${CASE}`, '--data', desk.data])
  browser = await launch()
  page = (await firstSteward(browser, desk, problems)).page
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
  // What is refused is answered with a status that says so.
  expect(problems.filter((each) => !each.includes('status of 422'))).toEqual([])
})

const at = (path: string) => `${desk.origin}/case/${CASE}${path}`
const SHOTS = process.env.DESK_PICTURES

async function faultsOf(name: string): Promise<string[]> {
  const faults: string[] = []
  for (const { colorScheme, viewport } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const look = `${name} ${viewport.width} ${colorScheme}`
    const { violations } = await new AxeBuilder({ page }).analyze()
    faults.push(...violations.map(({ id, nodes }) => `${look}: ${id} ${nodes[0]?.html}`))
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    if (isWider) faults.push(`${look}: wider than the screen`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${look.replaceAll(' ', '-')}.png`, fullPage: true })
  }
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

test('every kind has a list, and its records a page', async () => {
  await page.goto(at('/records'))
  expect(await faultsOf('records')).toEqual([])
  const lists = await page.locator('.groups a[href*="/records/"]:not([href$="/new"])').all()
  const hrefs = await Promise.all(lists.map((link) => link.getAttribute('href')))
  expect(hrefs.length).toBeGreaterThan(20)
  for (const href of hrefs) {
    await page.goto(new URL(href ?? '', at('/records')).href)
    const first = page.locator('main .rows a').first()
    if ((await first.count()) === 0) continue
    await first.click()
    await page.getByRole('heading', { name: 'Its history' }).waitFor()
  }
  await page.goto(at('/records/exhibit'))
  expect(await faultsOf('list')).toEqual([])
  await page.locator('main .rows a').first().click()
  await page.getByRole('heading', { name: 'Its journey' }).waitFor()
  expect(await faultsOf('record')).toEqual([])
})

/** Writes words into a field that chooses a record, and takes the first that is offered. */
async function pick(label: string, words: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label }).first()
  await field.fill(words)
  await page.getByRole('option').nth(0).waitFor()
  await page.keyboard.press('Enter')
}

test('a refusal of custody is recorded by keyboard, with what is missing said where it is missing', async () => {
  await page.goto(at('/records/custody/new'))
  await page.getByLabel('event').selectOption('refused')
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByRole('alert').waitFor()
  expect(await faultsOf('refused-form')).toEqual([])
  expect(await page.getByLabel('event').inputValue()).toBe('refused')
  await pick('exhibit', 'a')
  await pick('statements 1', 'the')
  await page.getByRole('textbox', { name: 'reason', exact: true }).fill('It was not theirs to show')
  await page.getByRole('button', { name: 'Record' }).click()
  await page.getByText('Recorded:').waitFor()
  await page.locator('.came a').click()
  await page.getByText('It was not theirs to show').first().waitFor()
})
