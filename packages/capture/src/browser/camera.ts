import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { type Captured, RefusedError } from '../captured.ts'
import type { Pictures } from '../evidence/pictures.ts'
import { chromiumFlags, guardProxy } from '../fetch/guard-proxy.ts'
import { type Policy, strictPolicy } from '../fetch/policy.ts'
import type { Chromium } from './find.ts'

/**
 * Milliseconds for a browser to start, for a page with its pictures to be there, and for each of the two
 * shots.
 */
const START_MS = 30_000
const LOAD_MS = 20_000
const SHOT_MS = 20_000

/**
 * Pixels: what a page is laid out for, and how far down it is shown. Longer ones would not fit into memory.
 */
const WIDTH = 1280
const HEIGHT = 1024
const MOST_HEIGHT = 16_384

/** What a page may ask for beside itself to be shown. */
const SHOWN: ReadonlySet<string> = new Set(['stylesheet', 'image', 'font'])

/**
 * Takes pictures of pages: the bytes that were captured, shown by a Chromium, with the style sheets, pictures
 * and fonts that they ask for, through the guard. No script runs, no frame is loaded, nothing is kept between
 * two pages.
 */
export function cameraOf(browser: Chromium, policy: Policy = strictPolicy) {
  return async (captured: Captured, signal?: AbortSignal): Promise<Pictures> => {
    const proxy = await guardProxy({ policy })
    try {
      signal?.throwIfAborted()
      const started = await start(browser, chromiumFlags(proxy))
      const stop = () => void started.close()
      signal?.addEventListener('abort', stop)
      try {
        return await shoot(started, captured)
      } finally {
        signal?.removeEventListener('abort', stop)
        await started.close()
      }
    } catch (error) {
      signal?.throwIfAborted()
      throw refused(error)
    } finally {
      await proxy.close()
    }
  }
}

async function start({ executablePath, args }: Chromium, flags: readonly string[]): Promise<Browser> {
  // Without a sandbox only where whoever starts it says so: what it shows is hostile.
  const { chromium } = await import('playwright-core')
  const chromiumSandbox = !args.includes('--no-sandbox')
  // Whoever runs this stops the browser when it is stopped itself; Playwright would end the whole process.
  const handled = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }
  return await chromium.launch({
    ...handled,
    executablePath,
    chromiumSandbox,
    args: [...args, ...flags],
    timeout: START_MS,
  })
}

async function shoot(browser: Browser, captured: Captured): Promise<Pictures> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    acceptDownloads: false,
    viewport: { width: WIDTH, height: HEIGHT },
  })
  const page = await open(context, captured)
  const devtools = await context.newCDPSession(page)
  const { height } = (await devtools.send('Page.getLayoutMetrics')).cssContentSize
  await page.setViewportSize({
    width: WIDTH,
    height: Math.max(HEIGHT, Math.min(Math.ceil(height), MOST_HEIGHT)),
  })
  const view = await page.screenshot({ timeout: SHOT_MS, animations: 'disabled' })
  const print = await within(page.pdf({ format: 'A4', printBackground: true }), SHOT_MS)
  return { view, print }
}

async function open(context: BrowserContext, captured: Captured): Promise<Page> {
  const url = captured.incoming.url ?? 'about:blank'
  const page = await context.newPage()
  let isFirst = true
  await context.route('**', async (route) => {
    const isPage = isFirst && route.request().resourceType() === 'document'
    isFirst &&= !isPage
    await (isPage ? fulfil(route, captured) : pass(route))
  })
  await page.goto(url, { timeout: LOAD_MS, waitUntil: 'domcontentloaded' })
  // What has not come by then is not in the picture; a page that never ends loading is shown as far as it is.
  await page.waitForLoadState('load', { timeout: LOAD_MS }).catch(ignoreTimeout)
  return page
}

async function fulfil(route: Route, { incoming }: Captured): Promise<void> {
  await route.fulfill({
    status: 200,
    contentType: incoming.mediaType ?? 'text/html',
    body: Buffer.from(incoming.bytes),
  })
}

async function pass(route: Route): Promise<void> {
  const request = route.request()
  const isPart = request.method() === 'GET' && SHOWN.has(request.resourceType())
  // `aborted`, so that a page that would lead on (`<meta http-equiv=refresh>`) stays where it is.
  await (isPart ? route.continue() : route.abort('aborted'))
}

function ignoreTimeout(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'TimeoutError') throw error
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  const slow = Promise.withResolvers<never>()
  const timer = setTimeout(() => slow.reject(new Error(`nothing within ${ms} ms`)), ms)
  try {
    return await Promise.race([work, slow.promise])
  } finally {
    clearTimeout(timer)
  }
}

function refused(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof RefusedError) return error
  const [line = ''] = error.message.split('\n')
  return new RefusedError('no-picture', `Chromium takes no picture of it: ${line}`, { cause: error })
}
