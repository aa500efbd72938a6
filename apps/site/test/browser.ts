import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

export { launch } from '@hearsay/dossier/testing/chromium.ts'

export const NARROW = { width: 360, height: 780 } as const
export const MIDDLING = { width: 768, height: 1024 } as const
export const WIDE = { width: 1440, height: 900 } as const

/** A page that keeps what went wrong on it and what it asked for. */
export interface Watched {
  readonly page: Page
  readonly problems: string[]
  readonly requests: string[]
}

export async function watch(browser: Browser, options: BrowserContextOptions): Promise<Watched> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('request', (request) => requests.push(request.url()))
  return { page, problems, requests }
}

/**
 * Opens an address, and waits for what a page of the site comes to: its script runs before it counts as
 * loaded, and its fonts change how wide words are.
 */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  // As text: programs without a page import this file too.
  await page.evaluate('document.fonts.ready.then(() => undefined)')
}
