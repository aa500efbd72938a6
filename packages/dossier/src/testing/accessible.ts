import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** The rules of WCAG 2.2 at levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const

/**
 * What axe finds wrong on a page as it is shown now: each rule that is broken, with what breaks it. The rules
 * are those of the tags or names that are given, or every one with `all`. Frames of other origins are not
 * looked into, and of what is right no account is kept: the same rules take a third of the time.
 */
export async function violationsOf(
  page: Page,
  rules: readonly string[] | 'all' = WCAG,
): Promise<[rule: string, html: string[]][]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], ...(rules !== 'all' && { runOnly: [...rules] }) })
    .analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}
