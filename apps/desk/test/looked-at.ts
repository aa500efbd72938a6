import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import type { Page } from 'playwright-core'
import { WIDE } from './arrive.ts'
import { LOOKS } from './chromium.ts'

/** A folder for pictures of each screen, to be looked at. */
const SHOTS = process.env.DESK_PICTURES

/** What axe finds on a page at both widths, in both schemes, and whether it scrolls sideways. */
export async function faultsOn(page: Page, name: string, within?: string): Promise<string[]> {
  const faults: string[] = []
  for (const { colorScheme, viewport } of LOOKS) {
    await page.setViewportSize(viewport)
    await page.emulateMedia({ colorScheme })
    const look = `${name} ${viewport.width} ${colorScheme}`
    const violations = await violationsOf(page, colorScheme === 'dark' ? COLOURS : 'all', within)
    faults.push(...violations.map(([rule, [html]]) => `${look}: ${rule} ${html}`))
    const isWider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    if (isWider) faults.push(`${look}: wider than the screen`)
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${look.replaceAll(' ', '-')}.png`, fullPage: true })
  }
  await page.setViewportSize(WIDE)
  await page.emulateMedia({ colorScheme: 'light' })
  return faults
}
