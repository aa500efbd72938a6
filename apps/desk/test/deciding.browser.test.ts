import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { joined, opened, openedCase, WIDE } from './arrive.ts'
import { launch } from './chromium.ts'
import { DREDGER, manySaid } from './deciding-pages.ts'
import { faultsOn } from './looked-at.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import { Visitor } from './visitor.ts'

/* Somebody decides on pages for an hour: mostly by keys, and every key and click is counted. */

let desk: ServedDesk
let browser: Browser
let page: Page
let id: string
const problems: string[] = []
beforeAll(async () => {
  desk = await serveDesk()
  browser = await launch()
  const steward = await joined(desk, desk.firstSteward, 'Mara Voss')
  id = await openedCase(steward, 'The dredger')
  page = (await opened(browser, desk, steward, problems)).page
})

afterAll(async () => {
  // What is wrong in a form is answered with a status that says so.
  expect(problems.filter((each) => !each.includes('status of 400'))).toEqual([])
  await browser?.close()
  await desk?.close()
})

async function capture({ title, text }: { title: string; text: string }): Promise<void> {
  await page.goto(`${desk.origin}/case/${id}/capture`)
  await page.getByText('A text that is pasted').click()
  await page.getByLabel('Its text').fill(text)
  await page.getByLabel('Its headline').fill(title)
  await page.getByLabel('Who published it').fill('Basin Post')
  await page.getByLabel('Published on').fill('2026-02-03')
  await page.getByRole('button', { name: 'Capture' }).click()
  await page.getByRole('status').getByRole('link', { name: title }).click()
  await page.locator('.proposals article').first().waitFor({ timeout: 60_000 })
  await page.waitForLoadState('networkidle')
}

const faultsOf = (name: string) => faultsOn(page, name)

let actions = 0

/** A key that sends something, until it is done. */
async function send(key: string): Promise<void> {
  const answered = page.waitForResponse(
    (response) => response.url().includes('/page/') && response.request().method() === 'POST',
  )
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
    const walker = document.createTreeWalker(
      document.querySelector('.text') ?? document,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(looked) ?? -1
      if (at === -1) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + looked.length)
      node.parentElement?.scrollIntoView({ block: 'center' })
      const rects = [...range.getClientRects()]
      const [first, last] = [rects[0], rects.at(-1)]
      return (
        first &&
        last && {
          x: first.left,
          y: first.top + first.height / 2,
          toX: last.right,
          toY: last.top + last.height / 2,
        }
      )
    }
    return undefined
  }, words)
  if (!box) throw new Error(`no such words on the page: ${words}`)
  await page.mouse.move(box.x + 0.5, box.y)
  await page.mouse.down()
  await page.mouse.move(box.toX - 0.5, box.toY, { steps: 4 })
  await page.mouse.up()
}

test('statements that the draft has right are accepted with one key each', async () => {
  await capture(DREDGER)
  expect(await faultsOf('deciding')).toEqual([])
  actions = 0
  while ((await recorded()) < 21) await send('a')
  const each = actions / (await recorded())
  console.log(
    `${actions} keys for ${await recorded()} statements that the draft had right: ${each.toFixed(2)} each`,
  )
  expect(each).toBeLessThanOrEqual(2.5)
  expect(await page.locator('mark.recorded').count()).toBeGreaterThanOrEqual(21)
})

test('statements are made by hand from words that are selected, with a mouse or by keys alone', async () => {
  const before = await recorded()
  actions = 0
  for (const words of DREDGER.byHand.slice(0, 6)) {
    await drag(words)
    await press('s')
    await send('Enter')
  }
  for (let times = 0; times < 3; times += 1) {
    await press('v')
    for (let down = 0; down <= times; down += 1) await press('ArrowDown')
    await press('s')
    await send('Enter')
  }
  const made = (await recorded()) - before
  console.log(
    `${actions} keys and clicks for ${made} statements by hand: ${(actions / made).toFixed(2)} each`,
  )
  expect(made).toBe(9)
  expect(actions / made).toBeLessThanOrEqual(6)
})

test('what was recorded is linked, put inside another and set at other words, and all of it is taken back', async () => {
  const before = await recorded()
  const last = page.locator('[data-said]').last()
  await last.focus()
  await press('l')
  await page.keyboard.type('The crew was sent home')
  await send('Enter')
  expect(await page.getByRole('status').innerText()).toBe('Recorded.')
  await last.focus()
  const words = await last.locator('p').last().innerText()
  await press('e')
  await press('ArrowLeft')
  await press('Shift+ArrowRight')
  await send('Enter')
  const fewer = words.replace(/^\S+ /, '').replace(/\.$/, '')
  // Another may have been made at the same words.
  await last.locator('p', { hasText: new RegExp(`^${fewer}$`) }).waitFor()
  await last.focus()
  await press('w')
  await page.getByText('Make a statement').click()
  expect(await faultsOf('changing')).toEqual([])
  const outer = await page.locator('#statements option').first().getAttribute('value')
  await page.getByLabel('Which statement reports it').fill(outer ?? '')
  await send('Enter')
  expect(await page.getByRole('status').innerText()).toBe('Recorded.')
  expect(await page.locator('[data-said] [data-said]').count()).toBe(1)
  await send('u')
  expect(await page.locator('[data-said] [data-said]').count()).toBe(0)
  await send('u')
  await last.locator('p', { hasText: new RegExp(`^${words}$`) }).waitFor()
  await send('u')
  expect(await page.locator('#claims option', { hasText: 'The crew was sent home' }).count()).toBe(0)
  expect(await recorded()).toBe(before)
  for (let left = before; left > before - 3; left -= 1) {
    await expect.poll(recorded).toBe(left)
    await send('u')
  }
  expect(await page.getByRole('status').innerText()).toBe('Taken back.')
})

test('a proposal is recorded at other words, and what a filter shows is decided at once', async () => {
  await page.getByText('Filter and order').click()
  await page.getByLabel('What it is').selectOption({ label: 'statement' })
  await page.getByRole('button', { name: 'Show these' }).click()
  await page.waitForURL(/subject=statement/)
  const proposed = page.locator('.proposals article')
  const before = { recorded: await recorded(), proposed: await proposed.count() }
  expect(before.proposed).toBeGreaterThan(2)
  for (let up = 1; up < before.proposed; up += 1) await press('k')
  const words = await proposed.first().locator('.what').innerText()
  await press('e')
  await press('ArrowLeft')
  await send('Enter')
  const fewer = words.replace(/ \S+$/, '')
  await page.locator('[data-said] p', { hasText: new RegExp(`^${fewer}$`) }).waitFor()
  expect(await proposed.count()).toBe(before.proposed - 1)
  await page.getByRole('button', { name: /^Accept the \d+ shown/ }).click()
  await page.getByText(new RegExp(`^Of ${before.proposed - 1}: ${before.proposed - 1} recorded`)).waitFor()
  expect(await recorded()).toBe(before.recorded + before.proposed)
  await send('u')
  await expect.poll(recorded).toBe(before.recorded + 1)
  await send('u')
  await expect.poll(recorded).toBe(before.recorded)
})

test('keys are one’s own, and two commands never share one', async () => {
  const address = page.url()
  await page.goto(`${desk.origin}/me`)
  await page.getByLabel('accept', { exact: true }).fill('x')
  await page.getByRole('button', { name: 'Set these keys' }).click()
  await page.getByText('No key was set: x is asked to do two things').waitFor()
  await page.getByLabel('accept', { exact: true }).fill('q')
  await page.getByRole('button', { name: 'Set these keys' }).click()
  await page.getByText('From now on these are your keys').waitFor()
  await page.goto(address, { waitUntil: 'networkidle' })
  const before = await recorded()
  await page.keyboard.press('a')
  await send('q')
  expect(await recorded()).toBe(before + 1)
  await page.goto(`${desk.origin}/me`)
  await page.getByRole('button', { name: 'Take the usual keys' }).click()
  await expect.poll(() => page.getByLabel('accept', { exact: true }).inputValue()).toBe('a')
  await page.goto(address, { waitUntil: 'networkidle' })
  await send('u')
  expect(await recorded()).toBe(before)
})

test('without a script, forms do the same, and say what is wrong without losing what was written', async () => {
  const plain = new Visitor(desk.origin)
  for (const { name, value } of await page.context().cookies()) plain.cookies.set(name, value)
  const path = new URL(page.url()).pathname
  const posted = async (action: string, form: Record<string, string>) =>
    await plain.ask(`${path}?/${action}`, { form })
  const said = {
    who: 'Nils Aas',
    type: 'person',
    act: 'assert',
    basis: 'unstated',
    gist: '',
    exact: 'said that',
  }
  const twice = await posted('say', said)
  expect(twice.status).toBe(400)
  expect(twice.text).toMatch(/these words are there \d+ times/)
  expect(twice.text).toContain('value="Nils Aas"')
  const exact = 'Two ropes were on the quay'
  expect((await posted('say', { ...said, exact })).text).toContain('Recorded.')
  const page1 = (await plain.ask(path)).text
  const [, statement = ''] = /data-said="([^"]*nils-aas[^"]*)"/.exec(page1) ?? []
  expect((await plain.ask(`${path}?about=${statement}`)).text).toContain('Link to the claim')
  expect((await posted('link', { statement, claim: 'Ropes', how: 'denies' })).text).toContain('Recorded.')
  expect((await posted('link', { statement, claim: 'Ropes', how: 'denies' })).text).toContain(
    'linked to this claim so already',
  )
  expect((await posted('words', { statement, exact: 'Two ropes' })).text).toContain('Recorded.')
  expect((await posted('within', { statement, within: statement })).text).toContain('The case says of')
})

/** Milliseconds from a key until what it does is painted. */
async function paintedAfter(key: string): Promise<number> {
  await page.evaluate(() => {
    const measured = new Promise<number>((resolve) => {
      const begin = () => {
        const begun = performance.now()
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begun)))
      }
      addEventListener('keydown', begin, { once: true, capture: true })
    })
    Object.assign(window, { measured })
  })
  await page.keyboard.press(key)
  return await page.evaluate(() => (window as unknown as { measured: Promise<number> }).measured)
}

/** What it takes where nothing else asks for the machine. */
const best = (all: readonly number[]): number => Math.min(...all)

test('on a telephone, whoever decides stays at the buttons', async () => {
  await capture({ title: 'By telephone', text: manySaid(40).text.replaceAll('crate', 'barrel') })
  await page.setViewportSize({ width: 360, height: 780 })
  await page.getByRole('link', { name: /proposals to decide$/ }).click()
  await send('a')
  const isSeen = await page.evaluate(() => {
    const { top, bottom } = document.querySelector('article.current')?.getBoundingClientRect() ?? {}
    return top !== undefined && bottom !== undefined && top >= 0 && bottom <= innerHeight
  })
  expect(isSeen).toBe(true)
  await page.setViewportSize(WIDE)
})

test('a page of hundreds of statements answers each key at once', { timeout: 240_000 }, async () => {
  await capture(manySaid(500))
  expect(await page.locator('mark.proposed').count()).toBeGreaterThan(490)
  const bulk: number[] = []
  for (let times = 0; times < 15; times += 1) {
    const begun = performance.now()
    await page.getByRole('button', { name: /^Accept the \d+ shown/ }).click()
    await page.getByText(/^Of \d+: /).waitFor()
    await page.locator('.panel[aria-busy="false"]').waitFor()
    bulk.push(performance.now() - begun)
    if ((await recorded()) > 250) break
  }
  const took: Record<string, number> = { bulk: best(bulk) }
  for (const key of ['j', 'k', 'v', 'ArrowRight', 'ArrowDown', 'Escape', 'e', 'Escape', 'w', 'Escape']) {
    const times: number[] = []
    for (let time = 0; time < 5; time += 1) times.push(await paintedAfter(key))
    took[key] = best(times)
  }
  const decided: number[] = []
  for (let time = 0; time < 5; time += 1) {
    const begun = performance.now()
    await send('a')
    decided.push(performance.now() - begun)
  }
  took.recorded = best(decided)
  took.a = await paintedAfter('a')
  console.log(`milliseconds until painted: ${JSON.stringify(took)}`)
  const { bulk: _, recorded: __, ...keys } = took
  for (const [key, time] of Object.entries(keys)) expect(time, key).toBeLessThan(100)
})
