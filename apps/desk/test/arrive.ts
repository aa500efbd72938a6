import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { ServedDesk } from './served.ts'
import { totp } from './totp.ts'

export const WIDE = { width: 1440, height: 900 } as const

/** A browser of one's own, and a page in it that keeps what went wrong. */
export async function newPage(
  browser: Browser,
  problems: string[],
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  return { context, page }
}

const PASSWORD = 'a long enough password'

/** Opens a link that lets somebody in, gives a name, and sets up a second factor. */
export async function arrive(page: Page, link: string, name: string, email: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel(/password/i).fill(PASSWORD)
  await enter(page)
  await page.getByLabel('Your password now').first().fill(PASSWORD)
  await enter(page)
  await page.getByLabel('The code').fill(totp(await page.locator('code').innerText()))
  await enter(page)
}

/** The first steward of a desk, in a browser of their own. */
export async function firstSteward(browser: Browser, desk: ServedDesk, problems: string[]) {
  const opened = await newPage(browser, problems)
  await arrive(opened.page, desk.firstSteward, 'Mara Voss', 'mara@desk.example')
  return opened
}

/** A link to join, made by a steward. */
export async function invite(page: Page, origin: string, role: string): Promise<string> {
  await page.goto(`${origin}/people`)
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Make a link' }) })
  await form.getByLabel('Role').selectOption(role)
  await form.getByRole('button').click()
  return await page.getByText('/welcome?invitation=').innerText()
}

/** Sends the form that has the focus, and waits for what comes of it. */
export async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}
