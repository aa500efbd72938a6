/**
 * How long the reader takes to be ready in a browser: weights and script fetched over loopback, kernel made,
 * words looked up.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launch } from '../../apps/site/test/browser.ts'
import { serve } from '../../apps/site/test/served.ts'

const BUILT = fileURLToPath(new URL('../../apps/site/build', import.meta.url))
const VISITS = 11

export async function browserSection(): Promise<string> {
  const title = '## In a browser\n'
  if (!existsSync(BUILT)) return `${title}\nThe site was not built: not measured.`
  const site = await serve()
  const browser = await launch()
  try {
    const taken: number[] = []
    for (let visit = 0; visit < VISITS; visit++) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${site.origin}/read`)
      await page.waitForFunction(() => performance.getEntriesByName('reader-loaded').length > 0)
      taken.push(
        await page.evaluate(() => performance.getEntriesByName('reader-loaded')[0]?.duration ?? Number.NaN),
      )
      await context.close()
    }
    const [first = Number.NaN] = taken
    taken.sort((a, b) => a - b)
    const ms = (value: number | undefined): string => `${Math.round(value ?? Number.NaN)} ms`
    return [
      title,
      `Chromium ${browser.version()}, \`/read\` of the built site over loopback, nothing cached, ${VISITS} visits:`,
      'from asking for the weights to a reader that answers,',
      `median ${ms(taken[VISITS >> 1])}, fastest ${ms(taken[0])}, slowest ${ms(taken.at(-1))}, the first ${ms(first)}.`,
    ].join('\n')
  } finally {
    await browser.close()
    await site.close()
  }
}
