import { openDeskReader, placesOf } from '@hearsay/store'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { TAKEN, WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { invited, joined, opened, openedCase } from './arrive.ts'
import { launch } from './chromium.ts'
import { manySaid } from './deciding-pages.ts'
import { faultsOn } from './looked-at.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import type { Visitor } from './visitor.ts'

/* Two people at one case; a network that is cut, and a desk that is killed, while they work. */

let desk: ServedDesk
const more = manySaid(4)

let id: string
let steward: Visitor
let browser: Browser
let mara: Page
let oleg: Page
const problems: string[] = []

beforeAll(async () => {
  ;[desk, browser] = await Promise.all([serveDesk(), launch()])
  steward = await joined(desk, desk.firstSteward, 'Mara')
  const reporter = await invited(desk, steward, 'reporter', 'Oleg')
  id = await openedCase(steward, 'Who sank the Orla?')
  for (const form of [WIRE, TAKEN, more]) await steward.ask(`/case/${id}/capture`, { form })
  mara = (await opened(browser, desk, steward)).page
  oleg = (await opened(browser, desk, reporter)).page
  for (const page of [mara, oleg]) page.on('pageerror', (error) => problems.push(String(error)))
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

async function goTo(page: Page, title: string): Promise<void> {
  await page.goto(`${desk.origin}/case/${id}`)
  await page.getByRole('link', { name: title }).click()
  await page.locator('.proposals article.current').waitFor()
}

const current = (page: Page) => page.locator('.proposals article.current h3').innerText()

/** The key of the proposal that is decided next. */
const keyOf = (page: Page) => page.locator('article.current input[name="key"]').inputValue()

/** Presses a key once the page takes it. */
async function press(page: Page, key: string): Promise<void> {
  await page.locator('.panel[aria-busy="false"]').waitFor()
  await page.keyboard.press(key)
  await page.locator('.panel[aria-busy="false"]').waitFor()
}

/** What was decided, as it lies in the store. */
async function decided(): Promise<readonly string[]> {
  const reader = await openDeskReader(placesOf(desk.data))
  try {
    return (await reader.decisions(id)).map(({ key }) => key)
  } finally {
    await reader.close()
  }
}

/** Holds what is shown to the rules, at both widths, by day and by night; DESK_PICTURES keeps pictures. */
async function shown(page: Page, name: string): Promise<void> {
  expect(await faultsOn(page, `live-${name}`, 'main')).toEqual([])
}

test('each sees who else is here, and what they record, within a second', async () => {
  await Promise.all([goTo(oleg, WIRE.title), mara.goto(`${desk.origin}/case/${id}`)])
  await mara.getByText('Here now: Oleg').waitFor()
  await oleg.getByText('Here now: Mara').waitFor()
  const taken: number[] = []
  for (let n = 0; n < 5; n += 1) {
    const before = await mara.locator('.counts').first().innerText()
    const since = performance.now()
    await oleg.keyboard.press(n % 2 === 0 ? 'a' : 'u')
    await mara.waitForFunction(
      (was) => document.querySelector<HTMLElement>('.counts')?.innerText !== was,
      before,
      { polling: 20, timeout: 5_000 },
    )
    taken.push(performance.now() - since)
    await oleg.locator('.panel[aria-busy="false"]').waitFor()
  }
  const [, , median = 0] = taken.toSorted((a, b) => a - b)
  console.log(`an entry is seen by another person after ${median.toFixed(0)} ms (median of ${taken.length})`)
  await mara.getByText(/^Oleg recorded/).waitFor()
  await shown(mara, 'case')
})

test('a form in which somebody stands is not made anew whenever somebody records', async () => {
  await Promise.all([goTo(oleg, WIRE.title), mara.goto(`${desk.origin}/case/${id}/records/bearing/new`)])
  await oleg.getByText('Here now: Mara').waitFor()
  const field = mara.getByRole('combobox').first()
  await field.focus()
  await press(oleg, 'a')
  await mara.getByText(/^Oleg recorded/).waitFor()
  await mara.waitForLoadState('networkidle')
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)
  await oleg.keyboard.press('u')
  await oleg.locator('.panel[aria-busy="false"]').waitFor()
})

test('what somebody else decides stays under the hands of who looks at it, and says so', async () => {
  await Promise.all([goTo(mara, WIRE.title), goTo(oleg, WIRE.title)])
  const [what, key] = [await current(mara), await keyOf(mara)]
  expect(await keyOf(oleg)).toBe(key)
  await press(oleg, 'x')
  await mara.getByText('Oleg refused this first, so it is not recorded.').waitFor()
  expect(await current(mara)).toBe(what)
  await shown(mara, 'gone')
  const before = await decided()
  await mara.keyboard.press('a')
  await mara.getByRole('button', { name: 'Go on' }).click()
  await expect.poll(() => current(mara)).not.toBe(what)
  expect(await decided()).toEqual(before)
})

test('five decisions without a network are kept, and recorded once, in order', async () => {
  await goTo(mara, WIRE.title)
  const before = await decided()
  await mara.context().setOffline(true)
  const keys: string[] = []
  for (let n = 0; n < 5; n += 1) {
    keys.push(await keyOf(mara))
    await press(mara, n === 2 ? 'a' : 'x')
  }
  await mara.getByText('Kept here, not yet recorded: 5 things').waitFor()
  expect(new Set(keys).size).toBe(5)
  // What waits is taken back by itself, and asked again.
  await press(mara, 'u')
  await mara.getByText('Kept here, not yet recorded: 4 things').waitFor()
  expect(await keyOf(mara)).toBe(keys[4])
  await press(mara, 'x')
  await shown(mara, 'away')
  expect(await decided()).toEqual(before)
  // The page cannot be loaded without a network; what was done on it is there all the same.
  await mara.reload().catch(() => undefined)
  await mara.context().setOffline(false)
  await mara.goto(`${desk.origin}/case/${id}`)
  await mara.getByText(/that waited here (was|were) recorded/).waitFor()
  // What rested on something that was refused before it may be asked no more, and is not recorded then.
  let came: string[] = []
  const rests = (key: string) => came.some((other) => key !== other && key.includes(other))
  const missing = async () => {
    came = (await decided()).slice(before.length)
    return keys.filter((key) => !came.includes(key) && !rests(key))
  }
  await expect.poll(missing, { timeout: 15_000 }).toEqual([])
  expect(came).toEqual(keys.filter((key) => came.includes(key)))
  await shown(mara, 'recorded')
})

test('what was decided while the desk was killed is recorded once it runs again', async () => {
  await goTo(mara, TAKEN.title)
  const before = await decided()
  const acknowledged = await keyOf(mara)
  await press(mara, 'x')
  expect(await decided()).toEqual([...before, acknowledged])
  // Nothing is shown anew any more: a page that is loaded while the desk is killed is one of the browser.
  await mara.waitForTimeout(1500)
  // Killed while it answers, and while nobody is there.
  const last = await keyOf(mara)
  await Promise.all([mara.keyboard.press('x'), desk.kill()])
  await mara.getByText('Kept here, not yet recorded').or(mara.getByText('Refused.')).first().waitFor()
  await mara.locator('.panel[aria-busy="false"]').waitFor()
  const away = await keyOf(mara)
  await press(mara, 'x')
  await desk.again()
  await expect.poll(decided, { timeout: 30_000 }).toEqual([...before, acknowledged, last, away])
  await expect.poll(() => mara.getByText('Kept here, not yet recorded').count()).toBe(0)
  expect(await mara.getByText('Sent, and not taken').count()).toBe(0)
})

test('what was refused meanwhile is shown with who decided it, until it is seen', async () => {
  await Promise.all([goTo(mara, TAKEN.title), goTo(oleg, TAKEN.title)])
  const what = await current(mara)
  await mara.context().setOffline(true)
  await press(mara, 'a')
  await mara.getByText('Kept here, not yet recorded: 1 thing').waitFor()
  expect(await current(oleg)).toBe(what)
  await press(oleg, 'x')
  await mara.context().setOffline(false)
  await mara.getByText('Sent, and not taken').waitFor()
  await mara.locator('.waits').getByText('Oleg refused this first').waitFor()
  await shown(mara, 'refused')
  await mara.getByRole('button', { name: 'Discard it' }).click()
  await expect.poll(() => mara.getByText('Sent, and not taken').count()).toBe(0)
})

test('what a network takes in the place of the desk waits, and is said to', async () => {
  await goTo(mara, more.title)
  const [key, before] = [await keyOf(mara), await decided()]
  const portal = { contentType: 'text/html', body: '<p>Welcome to this network</p>' }
  await mara.route('**/*', (route) =>
    route.request().method() === 'POST' ? route.fulfill(portal) : route.continue(),
  )
  await press(mara, 'x')
  await mara.getByText('Kept here, not yet recorded: 1 thing').waitFor()
  expect(await decided()).toEqual(before)
  await mara.unroute('**/*')
  await expect.poll(decided, { timeout: 30_000 }).toEqual([...before, key])
})

test('what waits is recorded for whoever sent it, and not for another who signs in there', async () => {
  await goTo(mara, more.title)
  const [context, key, before] = [mara.context(), await keyOf(mara), await decided()]
  const own = await context.cookies()
  const nora = await invited(desk, steward, 'reporter', 'Nora')
  await context.setOffline(true)
  await press(mara, 'x')
  await mara.getByText('Kept here, not yet recorded: 1 thing').waitFor()
  await context.addCookies([...nora.cookies].map(([name, value]) => ({ name, value, url: desk.origin })))
  await context.setOffline(false)
  await mara.getByText('You are not signed in here any more.').waitFor()
  expect(await decided()).toEqual(before)
  await context.addCookies(own)
  await mara.evaluate(() => dispatchEvent(new Event('online')))
  await expect.poll(decided, { timeout: 30_000 }).toEqual([...before, key])
})

test('what is written into a form survives a reload, and nobody changes it from elsewhere', async () => {
  await mara.goto(`${desk.origin}/case/${id}/capture`)
  const text = mara.getByRole('textbox', { name: 'Its text' })
  await text.fill('Dunn said that nobody had asked him. “Nobody asked me,” said Dunn.')
  await mara.getByLabel('Its headline').fill('Owner speaks')
  await press(oleg, 'x')
  await mara.reload()
  await mara.getByText('and is not recorded').waitFor()
  expect(await text.inputValue()).toContain('“Nobody asked me,” said Dunn.')
  await shown(mara, 'kept')
  await mara.getByRole('button', { name: 'Capture' }).click()
  await mara.getByRole('status').getByRole('link', { name: 'Owner speaks' }).waitFor()
  await mara.reload()
  expect(await text.inputValue()).toBe('')
  await text.fill('Something else')
  await mara.reload()
  await mara.getByRole('button', { name: 'Discard it' }).click()
  expect(await text.inputValue()).toBe('')
})

test('whoever signs out leaves nothing in the browser, and their window hears no more', async () => {
  await mara.getByRole('textbox', { name: 'Its text' }).fill('A secret')
  expect(await mara.evaluate(() => localStorage.length)).toBeGreaterThan(0)
  await mara.getByRole('button', { name: 'Sign out' }).click()
  await mara.waitForURL(/sign-in/)
  expect(await mara.evaluate(() => localStorage.length)).toBe(0)
  expect(await mara.evaluate(async (one) => (await fetch(`/case/${one}/live`)).status, id)).toBe(401)
  await expect.poll(() => oleg.getByText('Here now').count()).toBe(0)
  expect(problems).toEqual([])
})

test('the desk stops at once, though somebody listens', async () => {
  await oleg.getByText('Not connected').waitFor({ state: 'detached' })
  const since = performance.now()
  await desk.stop()
  // Answers that do not end by themselves would hold it for the five seconds of its patience.
  expect(performance.now() - since).toBeLessThan(4_000)
})
