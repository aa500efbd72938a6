import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { ServedDesk } from './served.ts'
import { totp } from './totp.ts'
import { Visitor } from './visitor.ts'

export const WIDE = { width: 1440, height: 900 } as const

const PASSWORD = 'a long enough password'

/** Somebody who takes up a link, gives a name, and sets up codes; without a browser. */
export async function joined(desk: ServedDesk, link: string, name: string): Promise<Visitor> {
  const visitor = new Visitor(desk.origin)
  const email = `${name.split(' ')[0]?.toLowerCase()}@desk.example`
  await visitor.ask(link, { form: { name, email, password: PASSWORD } })
  const { text } = await visitor.ask('/me?/begin', { form: { password: PASSWORD } })
  const secret = /secret=([A-Z2-7]+)/.exec(text)?.[1] ?? ''
  await visitor.ask('/me?/verify', { form: { code: totp(secret) } })
  return visitor
}

/** Somebody whom a steward invites. */
export async function invited(
  desk: ServedDesk,
  steward: Visitor,
  role: string,
  name: string,
): Promise<Visitor> {
  const { text } = await steward.ask('/people?/invite', { form: { role } })
  return await joined(desk, /http:[^<\s]+invitation=[\w-]+/.exec(text)?.[0] ?? '', name)
}

/** Their browser, and a page in it that keeps what goes wrong. */
export async function opened(
  browser: Browser,
  { origin }: ServedDesk,
  { cookies }: Visitor,
  problems: string[] = [],
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ viewport: WIDE, locale: 'en-GB' })
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url: origin })))
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  return { context, page }
}

/** Opens a case. @returns its id */
export async function openedCase(visitor: Visitor, title: string): Promise<string> {
  const form = { title, question: 'Who did it?', kicker: 'Sable Lock, 2026', language: 'en' }
  const { headers } = await visitor.ask('/new', { form })
  return String(headers.location).replace(/^.*\/case\//, '')
}
