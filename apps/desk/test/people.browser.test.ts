import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { LOOKS, launch } from './chromium.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import { totp } from './totp.ts'

/* People join, set up what they sign in with, and come in again: by the keyboard alone. */

const WORDS = 'correct horse battery'

/** Each page is looked at four times. */
const SLOW = { timeout: 240_000 }

const DEVICE = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const

let desk: ServedDesk
let browser: Browser

beforeAll(async () => {
  ;[desk, browser] = await Promise.all([serveDesk(), launch()])
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

/** Goes on with Tab until what has the focus is called so. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let n = 0; n < 80; n++) {
    await page.keyboard.press('Tab')
    const called = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null
      return at?.getAttribute('aria-label') ?? at?.labels?.[0]?.innerText ?? at?.textContent ?? ''
    })
    if (typeof name === 'string' ? called.trim().startsWith(name) : name.test(called.trim())) return
  }
  throw new Error(`expected ${name} by Tab on ${page.url()}`)
}

async function type(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, label)
  await page.keyboard.type(text)
}

/** Sends the form that has the focus, and waits for what comes of it. */
async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function press(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name)
  await enter(page)
}

/** Follows a link, which loads no page anew. */
async function follow(page: Page, name: string, path: string): Promise<void> {
  await tabTo(page, name)
  await Promise.all([page.waitForURL(`${desk.origin}${path}`), page.keyboard.press('Enter')])
}

type Look = (page: Page) => Promise<void>
const glance: Look = async () => undefined

async function join(page: Page, link: string, name: string, seen: Look = glance): Promise<void> {
  await page.goto(link)
  await seen(page)
  await type(page, 'Your name', name)
  await type(page, 'E-mail', `${name.toLowerCase()}@desk.example`)
  await type(page, /^A password/, WORDS)
  await enter(page)
}

/** @returns the secret of the app */
async function setUpApp(page: Page, seen: Look = glance): Promise<string> {
  await type(page, 'Your password now', WORDS)
  await enter(page)
  await seen(page)
  const secret = await page.locator('code').innerText()
  await type(page, 'The code', totp(secret))
  await enter(page)
  return secret
}

async function signIn(page: Page, name: string): Promise<void> {
  await page.goto(`${desk.origin}/sign-in`)
  await type(page, 'E-mail', `${name.toLowerCase()}@desk.example`)
  await type(page, 'Password', WORDS)
  await enter(page)
}

async function giveCode(page: Page, code: string): Promise<void> {
  await type(page, 'Code', code)
  await enter(page)
}

/** Whether a page is fit to be seen: at two widths, by day and by night. */
async function look(page: Page): Promise<void> {
  for (const { colorScheme, viewport } of LOOKS) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    await show(page, `${colorScheme}-${viewport.width}`)
    expect(await violationsOf(page, colorScheme === 'dark' ? COLOURS : undefined)).toEqual([])
    const [scroll, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(scroll).toBeLessThanOrEqual(width ?? 0)
  }
}

/** Keeps a picture where DESK_PICTURES names a folder for them. */
async function show(page: Page, name: string): Promise<void> {
  const folder = process.env.DESK_PICTURES
  const path = `${folder}/${new URL(page.url()).pathname.replaceAll('/', '_')}-${await page.title()}-${name}`
  if (folder) await page.screenshot({ path: `${path}-${Date.now() % 100_000}.png`, fullPage: true })
}

async function someone(): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  page.on('console', (message) => problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  return page
}

let steward: Page
let reporter: Page
const secrets = { steward: '', reporter: '' }
const problems: string[] = []

test('a first steward joins by the link, and sets up codes before anything else', SLOW, async () => {
  steward = await someone()
  await join(steward, desk.firstSteward, 'Amal', look)
  expect(new URL(steward.url()).pathname).toBe('/me')
  await look(steward)
  secrets.steward = await setUpApp(steward, look)
  expect(await steward.getByRole('status').innerText()).toContain('Set up.')
  expect(await steward.locator('ol code').count()).toBe(10)
  await look(steward)
})

test('whoever is invited joins, and comes in again by a code', SLOW, async () => {
  await follow(steward, 'People', '/people')
  await press(steward, 'Make a link')
  const link = await steward.getByText('/welcome?invitation=').innerText()
  await look(steward)

  reporter = await someone()
  await join(reporter, link, 'Basim')
  secrets.reporter = await setUpApp(reporter)
  await follow(reporter, 'Cases', '/')
  expect(await reporter.getByRole('link', { name: 'People' }).count()).toBe(0)
  await press(reporter, 'Sign out')
  await look(reporter)

  await signIn(reporter, 'Basim')
  expect(new URL(reporter.url()).pathname).toBe('/sign-in/code')
  await giveCode(reporter, '000000')
  expect(await reporter.getByRole('alert').innerText()).toContain('not the code')
  await look(reporter)
  await giveCode(reporter, totp(secrets.reporter))
  expect(new URL(reporter.url()).pathname).toBe('/')
})

test('a code for when the app is lost works once', SLOW, async () => {
  await follow(steward, 'Amal', '/me')
  await tabTo(steward, 'Make new codes')
  await steward.keyboard.press('Enter')
  await type(steward, 'Your password now', WORDS)
  await enter(steward)
  const spare = await steward.locator('ol code').first().innerText()
  for (const comesIn of [true, false]) {
    await press(steward, 'Sign out')
    await signIn(steward, 'Amal')
    await giveCode(steward, spare)
    expect(new URL(steward.url()).pathname).toBe(comesIn ? '/' : '/sign-in/code')
  }
  await giveCode(steward, totp(secrets.steward))
})

test('a steward lets somebody in again, and what worked before works no more', SLOW, async () => {
  await follow(steward, 'People', '/people')
  await tabTo(steward, 'Change: Basim')
  await steward.keyboard.press('Enter')
  await look(steward)
  await press(steward, 'Make a link to come in again')
  const link = await steward.getByText('/recover?link=').innerText()
  const again = await someone()
  await again.goto(link)
  await look(again)
  await type(again, 'A new password', 'another horse altogether')
  await enter(again)
  expect(new URL(again.url()).pathname).toBe('/me')
  await reporter.reload()
  expect(new URL(reporter.url()).pathname).toBe('/sign-in')
  await again.goto(link)
  expect(await again.getByRole('heading').innerText()).toContain('used already')
})

test('a passkey opens the desk without a password, where the device asks who holds it', SLOW, async () => {
  const device = await steward.context().newCDPSession(steward)
  await device.send('WebAuthn.enable')
  const { authenticatorId } = await device.send('WebAuthn.addVirtualAuthenticator', { options: DEVICE })
  await follow(steward, 'Amal', '/me')
  await type(steward, 'What you call the device', 'Blue key')
  await steward.keyboard.press('Enter')
  await steward.getByRole('button', { name: 'Remove Blue key' }).waitFor()
  await look(steward)

  await press(steward, 'Sign out')
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await tabTo(steward, 'Sign in with a passkey')
  await steward.keyboard.press('Enter')
  await steward.getByRole('alert').waitFor()
  await look(steward)
  await device.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true })
  await tabTo(steward, 'Sign in with a passkey')
  await steward.keyboard.press('Enter')
  await steward.waitForURL(`${desk.origin}/`)

  await follow(steward, 'Amal', '/me')
  await press(steward, 'Remove Blue key')
  expect(await steward.getByRole('button', { name: 'Remove Blue key' }).count()).toBe(0)
})

test('nothing went wrong in any browser but what was meant to', () => {
  expect(problems.filter((problem) => !/status of (400|401|410)/.test(problem))).toEqual([])
})
