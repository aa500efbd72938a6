import { compose, letterFor } from '@hearsay/digest'
import { DEPOT, manyCases, WEIR } from '@hearsay/digest/testing/cases.ts'
import { partsOf } from '@hearsay/digest/testing/mail.ts'
import { violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import { launch } from '@hearsay/dossier/testing/chromium.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedDigest, serveDigest } from './served.ts'

/* Every page, as it looks: what axe finds, and whether it scrolls sideways at any width. */

/** A folder for pictures of each, to be looked at. */
const SHOTS = process.env.DIGEST_PICTURES

let digest: ServedDigest
let browser: Browser

beforeAll(async () => {
  digest = await serveDigest()
  browser = await launch()
})
afterAll(async () => {
  await browser?.close()
  await digest?.close()
})

/** Each width once, and each scheme once for axe: what it looks at differs by little else. */
const LOOKS = [
  { width: 360, colorScheme: 'light', axe: true },
  { width: 768, colorScheme: 'dark', axe: false },
  { width: 1440, colorScheme: 'dark', axe: true },
] as const

/** What is wrong with a page as it stands. */
async function faultsOf(page: Page, name: string): Promise<string[]> {
  const faults: string[] = []
  for (const { width, colorScheme, axe } of LOOKS) {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    const look = `${name} ${width} ${colorScheme}`
    const violations = axe ? await violationsOf(page, 'all') : []
    faults.push(...violations.map(([rule, [html]]) => `${look}: ${rule} ${html}`))
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
      faults.push(`${look}: wider than the screen`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${look.replaceAll(' ', '-')}.png`, fullPage: true })
  }
  if (SHOTS) {
    await page.emulateMedia({ media: 'print', colorScheme: 'light' })
    await page.screenshot({ path: `${SHOTS}/${name}-print.png`, fullPage: true })
    await page.emulateMedia({ media: 'screen' })
  }
  return faults
}

/**
 * Fills in the form as a person does, and follows the mail. @returns the paths of the pages that it leads
 * to
 */
async function followed(page: Page, locale: '' | '/ar', who: string) {
  await page.goto(`${digest.origin}${locale || '/'}`)
  await page.fill('#address', who)
  await page.click('form button')
  expect(new URL(page.url()).pathname).toBe(`${locale}/sent`)
  await expect.poll(() => digest.smtp.received.some(({ to }) => to === who), { timeout: 10_000 }).toBe(true)
  const mail = digest.smtp.received.find(({ to }) => to === who)
  const [text = ''] = mail ? partsOf(mail) : []
  return /http\S+\/c\/[\w-]{24}/.exec(text)?.[0] ?? ''
}

describe.each(['', '/ar'] as const)('in %s/', (locale) => {
  test('every page is sound, from right to left too, and works without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: true })
    const page = await context.newPage()
    const requests: string[] = []
    page.on('request', (request) => requests.push(request.url()))
    const faults: string[] = []
    const look = async (name: string) => faults.push(...(await faultsOf(page, `${name}${locale.slice(1)}`)))
    await page.goto(`${digest.origin}${locale || '/'}`)
    await look('subscribe')
    const confirm = await followed(page, locale, `looker${locale.slice(1)}@mx.example`)
    await look('sent')
    await page.goto(`${digest.origin}${locale}/nothing`)
    await look('nothing')
    await page.goto(confirm)
    await look('confirm')
    const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
    expect(await page.inputValue('input[name=zone]')).toBe(zone)
    await page.click('form button')
    await look('choices')
    expect(await page.inputValue('#zone')).toBe(zone)
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(locale === '/ar' ? 'rtl' : 'ltr')
    await page.check('input[value=evening]')
    await page.click('form[action="?/save"] button')
    expect(await page.isChecked('input[value=evening]')).toBe(true)
    const erase = await page.getAttribute('a[href^="/e/"]', 'href')
    await page.click('a[href^="/u/"]')
    await look('leave')
    await page.click('form button')
    await look('left')
    await page.goto(`${digest.origin}${erase}`)
    await look('erase')
    await page.click('form button')
    await look('erased')
    await page.goto(`${digest.origin}${erase}`)
    await look('gone')
    expect(faults).toEqual([])
    expect(requests.filter((url) => !url.startsWith(digest.origin) && !url.startsWith('data:'))).toEqual([])
    await context.close()
  }, 240_000)
})

test('without script the time zone is chosen from the list', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(await followed(page, '', 'scriptless@mx.example'))
  await page.click('form button')
  expect(await page.locator('#zone option:checked').getAttribute('value')).toBe('UTC')
  await page.selectOption('#zone', 'Asia/Baghdad')
  await page.click('form[action="?/save"] button')
  expect(await page.locator('#zone option:checked').getAttribute('value')).toBe('Asia/Baghdad')
  await context.close()
})

test.each([
  ['one', 'en', [WEIR]],
  ['arabic', 'en', [DEPOT, WEIR]],
  ['right to left', 'ar', [DEPOT, WEIR]],
  ['twenty', 'en', manyCases(20)],
  ['sixty', 'en', manyCases(60)],
] as const)(
  'a mail of %s reads well at every width, in the light and in the dark',
  async (name, locale, cases) => {
    const slot = {
      kind: 'morning',
      from: '2026-11-30T17:00:00.000Z',
      to: '2026-12-01T06:00:00.000Z',
    } as const
    const choice = { cases: null, editions: 'both', zone: 'Europe/Berlin', locale } as const
    const composed = compose(cases, choice, slot, { site: 'https://hearsay.example' })
    const page = await browser.newPage()
    const links = {
      choices: 'https://d.example/r/x',
      leave: 'https://d.example/u/x',
      erase: 'https://d.example/e/x',
    }
    if (composed) await page.setContent(letterFor(composed, links).html)
    const faults = await faultsOf(page, `mail ${name}`)
    // A mail has no landmarks: it stands within a page of somebody else's.
    expect(faults.filter((fault) => !/: (region|landmark-one-main) /.test(fault))).toEqual([])
    await page.close()
  },
)
