import { testChromium } from '@hearsay/capture/testing'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export async function launch(): Promise<Browser> {
  const { executablePath, args } = await testChromium()
  return chromium.launch({ executablePath, args: [...args] })
}

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
