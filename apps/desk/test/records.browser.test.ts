import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { invited, joined, opened } from './arrive.ts'
import { launch } from './chromium.ts'
import { faultsOn } from './looked-at.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import type { Visitor } from './visitor.ts'

/* Every kind of record has its list, its form and its history; on a case that is large already. */

const FILE = fileURLToPath(new URL('../../..', import.meta.url))
const CASE = 'uss-maine-1898'

let desk: ServedDesk
let browser: Browser
let page: Page
let steward: Visitor
const problems: string[] = []

beforeAll(async () => {
  desk = await serveDesk()
  const hearsay = `${FILE}apps/cli/bin/hearsay.mjs`
  execFileSync(process.execPath, [hearsay, 'case', 'import', `${FILE}cases/${CASE}`, '--data', desk.data])
  browser = await launch()
  steward = await joined(desk, desk.firstSteward, 'Mara Voss')
  page = (await opened(browser, desk, steward, problems)).page
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
  // What is refused is answered with a status that says so.
  expect(problems.filter((each) => !/status of 4(?:22|09)/.test(each))).toEqual([])
})

const at = (path: string) => `${desk.origin}/case/${CASE}${path}`
const faultsOf = (name: string) => faultsOn(page, name)

test('every kind has a list, and its records a page', async () => {
  await page.goto(at('/records'))
  expect(await faultsOf('records')).toEqual([])
  const hrefs = await page
    .locator('.groups a[href*="/records/"]:not([href$="/new"])')
    .evaluateAll((links) => links.map((link) => new URL(Reflect.get(link, 'href')).pathname))
  expect(hrefs.length).toBeGreaterThan(20)
  for (const href of hrefs) {
    const list = await steward.ask(href)
    const [, record] = /\/record\/([\w:-]+)"/.exec(list.text) ?? []
    if (record === undefined) continue
    const { status, text } = await steward.ask(`/case/${CASE}/record/${record}`)
    expect([href, status, text.includes('Its history')]).toEqual([href, 200, true])
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
  await page.keyboard.press('Enter')
  await expect.poll(() => field.inputValue()).not.toBe(words)
}

test('whoever comes to a form by a link finds no reason in it that nobody gave', async () => {
  await page.goto(at('/records/custody'))
  await page.getByRole('link', { name: /^New: / }).click()
  const why = page.getByRole('textbox', { name: /^Why it is recorded/ })
  expect(await why.inputValue()).toBe('')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByRole('alert').waitFor()
  expect(await why.inputValue()).toBe('')
})

test('a refusal of custody is recorded by keyboard, with what is missing said where it is missing', async () => {
  await page.goto(at('/records/custody/new'))
  await page.getByLabel('Event').selectOption('refused')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByRole('alert').waitFor()
  expect(await faultsOf('refused-form')).toEqual([])
  expect(await page.getByLabel('Event').inputValue()).toBe('refused')
  await pick('Exhibit', 'a')
  await pick('Statements 1', 'the')
  await page.getByRole('textbox', { name: 'Reason', exact: true }).fill('It was not theirs to show')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByText('Recorded:').waitFor()
  await page.locator('.came a').click()
  await page.getByText('It was not theirs to show').first().waitFor()
})

test('a place is a circle where somebody clicks', async () => {
  await page.goto(at('/records/place/new'))
  await page.getByRole('textbox', { name: 'Name' }).fill('Off the wharf')
  const before = await page.locator('[name="map.km"]').inputValue()
  await page.getByRole('button', { name: 'Nearer' }).click()
  await expect.poll(() => page.locator('[name="map.km"]').inputValue()).not.toBe(before)
  await page.getByRole('button', { name: 'The map' }).click({ position: { x: 200, y: 150 } })
  await page.getByRole('heading', { name: 'On the map' }).waitFor()
  await expect.poll(() => page.getByLabel('Latitude').inputValue()).toMatch(/^-?\d/)
  expect(await page.getByLabel('Precision').inputValue()).toMatch(/km|town|district/)
  await page.locator('circle.place').waitFor()
  expect(await faultsOf('place')).toEqual([])
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByText('Recorded:').waitFor()
})

test('who changes what somebody else has just changed sees both, and loses nothing', async () => {
  await page.goto(at('/records/claim'))
  await page.locator('main .rows a').first().click()
  await page.getByRole('link', { name: 'Change' }).click()
  await page.waitForURL(/\/change$/)
  const other = await page.context().newPage()
  await other.goto(page.url())
  for (const [tab, text] of [
    [other, 'Theirs stands.'],
    [page, 'Ours is written.'],
  ] as const) {
    await tab.getByRole('textbox', { name: 'Text' }).fill(text)
    await tab.getByRole('textbox', { name: 'Why it is changed' }).fill('It read badly.')
    await tab.getByRole('button', { name: 'Record the change' }).click()
    await tab.getByText(text === 'Theirs stands.' ? 'Recorded:' : 'Somebody changed this').waitFor()
  }
  expect(await page.getByRole('cell', { name: 'Theirs stands.' }).count()).toBe(1)
  expect(await page.getByRole('textbox', { name: 'Text' }).inputValue()).toBe('Ours is written.')
  expect(await faultsOf('moved')).toEqual([])
  await page.getByRole('button', { name: 'Record the change' }).click()
  await page.getByText('Recorded:').waitFor()
  await page.locator('.came a').click()
  await page.getByText('Theirs stands.').first().waitFor()
  await page.getByRole('button', { name: 'Undo my last record' }).click()
  await page.getByRole('heading', { level: 1, name: 'Theirs stands.' }).waitFor()
  await other.close()
})

test('an assessment is written with reasons that cite, and signed by somebody else', async () => {
  await page.goto(at('/records/assessment/new'))
  expect(await page.getByRole('combobox', { name: 'About' }).inputValue()).toBe('The loss of USS Maine')
  await page.getByLabel('Standing').selectOption('not-established')
  await page.getByRole('combobox', { name: /^Confidence/ }).selectOption('low')
  await page.getByRole('textbox', { name: 'Sentence', exact: false }).first().fill('Nobody can tell yet.')
  await page.getByRole('textbox', { name: 'Sentence on confidence' }).fill('The wreck is gone.')
  await page.getByRole('textbox', { name: 'Text' }).first().fill('It was sunk at sea.')
  await pick('Cites 1', 'wreck')
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await page.getByText('Recorded:').waitFor()
  await page.locator('.came a').click()
  await page.getByText('You wrote it: somebody else has to sign it.').waitFor()
  const path = page.url()
  const editor = await invited(desk, steward, 'editor', 'Oleg Trent')
  const second = await opened(browser, desk, editor, problems)
  await second.page.goto(path)
  await second.page.getByRole('link', { name: 'Sign', exact: true }).click()
  await second.page.getByRole('button', { name: 'Sign it as a second person' }).click()
  await second.page.getByText('Signed by a second person.').waitFor()
  await second.context.close()
})

test('what something rests on stays, and says so; what nothing rests on is taken out', async () => {
  await page.goto(at('/records/exhibit'))
  await page.locator('main .rows a').first().click()
  await page.getByRole('link', { name: 'Take out' }).click()
  await page.getByText('It cannot be taken out while').waitFor()
  await page.goto(at('/records/place?q=off+the+wharf'))
  await page.locator('main .rows a').first().click()
  await page.getByRole('link', { name: 'Take out' }).click()
  await page.getByLabel('Why it is taken out').fill('It was there by mistake.')
  expect(await faultsOf('retract')).toEqual([])
  await page.getByRole('button', { name: 'Take it out' }).click()
  await page.getByText('This was taken out').waitFor()
  await page.getByRole('link', { name: 'Record it again' }).click()
  expect(await page.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Off the wharf')
})

test('without a script, a form is filled in by titles and ids, and sent once', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
  })
  const plain = await context.newPage()
  await plain.goto(at('/records/party'))
  const names = await plain.locator('main .rows a').allInnerTexts()
  await plain.goto(at('/records/independence/new'))
  for (const [index, name] of names.slice(0, 2).entries())
    await plain.locator(`[name="members.${index}"]`).fill(name.trim())
  await plain.locator('[name="sentences.0.text"]').fill('They never met.')
  await plain.locator('[name="sentences.0.cites.0"]').fill(names[0]?.trim() ?? '')
  await plain.getByRole('button', { name: 'Record', exact: true }).click()
  await plain.getByText('Recorded:').waitFor()
  await plain.reload()
  await plain.goto(at('/records/independence'))
  expect(await plain.getByRole('status').innerText()).toBe('3 records')
  await context.close()
})

test('what is written is there after a reload, in as many places as it had', async () => {
  await page.goto(at('/records/narrative/new'))
  await page.getByRole('textbox', { name: 'Title' }).fill('It was a plot')
  await page.getByRole('button', { name: 'One more: Text' }).first().click()
  await page.locator('[name="sentences.1.text"]').fill('A second sentence.')
  await page.reload()
  await page.getByText('was kept in this browser').waitFor()
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('It was a plot')
  expect(await page.locator('[name="sentences.1.text"]').inputValue()).toBe('A second sentence.')
  await page.getByRole('button', { name: 'Discard' }).click()
  expect(await page.getByRole('textbox', { name: 'Title' }).inputValue()).toBe('')
})

test.each([
  ['a new record', '/records/tie/new', 'detail', 'From'],
  ['a record that is changed', '/record/charles-sigsbee/change', 'short', 'Part of'],
])('what is written into %s before scripts have taken over stays', async (_, path, name, picker) => {
  const scripts = /\/_app\/.*\.js/
  const { promise: held, resolve: release } = Promise.withResolvers<void>()
  await page.route(scripts, async (route) => {
    await held
    await route.continue()
  })
  await page.goto(at(path), { waitUntil: 'commit' })
  await page.locator(`[name="${name}"]`).fill('In the spring.')
  const [chosen] = await page.locator('.field select').first().selectOption({ index: 3 })
  await page.getByRole('textbox', { name: picker }).fill('sigsbee')
  release()
  await page.getByRole('combobox', { name: picker }).waitFor()
  expect(await page.locator(`[name="${name}"]`).inputValue()).toBe('In the spring.')
  expect(await page.locator('.field select').first().inputValue()).toBe(chosen)
  expect(await page.getByRole('combobox', { name: picker }).inputValue()).toBe('sigsbee')
  await page.unroute(scripts)
})
