import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOOKS, launch } from './chromium.ts'
import { DREDGER, manySaid } from './deciding-pages.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import { totp } from './totp.ts'
import { Visitor } from './visitor.ts'

/* Somebody decides on pages for an hour: mostly by keys, and every key and click is counted. */

let desk: ServedDesk
let browser: Browser
let page: Page
const problems: string[] = []
const WIDE = { width: 1440, height: 900 } as const
const SHOTS = process.env.DESK_PICTURES

beforeAll(async () => {
  desk = await serveDesk()
  browser = await launch()
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' })
  page = await context.newPage()
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'warning') problems.push(message.text())
  })
  await page.goto(desk.firstSteward)
  await page.getByLabel('Your name').fill('Mara Voss')
  await page.getByLabel('E-mail').fill('mara@desk.example')
  await page.getByLabel(/password/i).fill('a long enough password')
  await enter()
  await page.getByLabel('Your password now').first().fill('a long enough password')
  await enter()
  await page.getByLabel('The code').fill(totp(await page.locator('code').innerText()))
  await enter()
  await page.goto(`${desk.origin}/new`)
  await page.getByLabel('Title').fill('The dredger')
  await page.getByLabel('Question').fill('Who moved the dredger?')
  await page.getByLabel('Place and time').fill('Hook Basin, 2026')
  await page.getByRole('button', { name: 'Open the case' }).click()
  await page.waitForURL(/\/case\/the-dredger$/)
})

afterAll(async () => {
  expect(problems).toEqual([])
  await browser?.close()
  await desk?.close()
})

async function enter(): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function capture({ title, text }: { title: string; text: string }): Promise<void> {
  await page.goto(`${desk.origin}/case/the-dredger/capture`)
  await page.getByText('A text that is pasted').click()
  await page.getByLabel('Its text').fill(text)
  await page.getByLabel('Its headline').fill(title)
  await page.getByLabel('Who published it').fill('Basin Post')
  await page.getByLabel('Published on').fill('2026-02-03')
  await page.getByRole('button', { name: 'Capture' }).click()
  await page.getByRole('status').getByRole('link', { name: title }).click()
  await page.locator('.proposals article').first().waitFor({ timeout: 60_000 })
}

/** What axe finds at both widths, in both schemes. */
async function faultsOf(name: string): Promise<string[]> {
  const faults: string[] = []
  for (const { colorScheme, viewport } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const at = `${name} ${viewport.width} ${colorScheme}`
    const { violations } = await new AxeBuilder({ page }).analyze()
    faults.push(...violations.map(({ id, nodes }) => `${at}: ${id} ${nodes[0]?.html}`))
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      faults.push(`${at}: wider than the screen`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${at.replaceAll(' ', '-')}.png`, fullPage: true })
  }
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}

let actions = 0

/** A key that sends something, until it is done. */
async function send(key: string): Promise<void> {
  const answered = page.waitForResponse((response) => response.url().includes('/page/') && response.request().method() === 'POST')
  await press(key)
  await (await answered).finished()
  await page.locator('.panel[aria-busy="false"]').waitFor()
}

async function press(key: string): Promise<void> {
  actions += 1
  await page.keyboard.press(key)
}

const recorded = (): Promise<number> => page.locator('[data-said]').count()

/** Selects words of the page with the mouse, as one movement. */
async function drag(words: string): Promise<void> {
  actions += 1
  const box = await page.evaluate((looked) => {
    const walker = document.createTreeWalker(document.querySelector('.text') ?? document, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(looked) ?? -1
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + looked.length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      return first && last && { x: first.left, y: first.top + first.height / 2, toX: last.right, toY: last.top + last.height / 2 }
    }
    return undefined
  }, words)
  if (!box) throw new Error(`no such words on the page: ${words}`)
  await page.mouse.move(box.x + 0.5, box.y)
  await page.mouse.down()
  await page.mouse.move(box.toX - 0.5, box.toY, { steps: 4 })
  await page.mouse.up()
}

test('statements that the draft has right are accepted with one key each, and taken back one by one', async () => {
  await capture(DREDGER)
  expect(await faultsOf('deciding')).toEqual([])
  actions = 0
  while ((await recorded()) < 20) await send('a')
  const each = actions / (await recorded())
  console.log(`${actions} keys for ${await recorded()} statements that the draft had right: ${each.toFixed(2)} each`)
  expect(each).toBeLessThanOrEqual(2.5)
  expect(await page.locator('mark.recorded').count()).toBeGreaterThanOrEqual(20)
})

test('statements are made by hand from words that are selected, with a mouse or by keys alone', async () => {
  const before = await recorded()
  actions = 0
  for (const words of DREDGER.byHand.slice(0, 6)) {
    await drag(words)
    await press('s')
    await send('Enter')
  }
  for (let times = 0; times < 4; times += 1) {
    await press('v')
    await press('ArrowDown')
    await press('s')
    await send('Enter')
  }
  const made = (await recorded()) - before
  console.log(`${actions} keys and clicks for ${made} statements by hand: ${(actions / made).toFixed(2)} each`)
  expect(made).toBe(10)
  expect(actions / made).toBeLessThanOrEqual(6)
})
