import axe from 'axe-core'
import type { Frame, Page } from 'playwright-core'

/** The rules of WCAG 2.2 at levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const

/** Those that look at colours: all that another scheme can break on a page that is sound in one. */
export const COLOURS = ['color-contrast', 'link-in-text-block'] as const

/**
 * What axe finds wrong on a page, or within an element of it, as it is shown now: each rule that is broken,
 * with what breaks it. The rules are those of the tags or names that are given, or every one with `all`.
 * Frames of other origins are not looked into, and of what is right no account is kept: the same rules take
 * a third of the time.
 */
export async function violationsOf(
  page: Page,
  rules: readonly string[] | 'all' = WCAG,
  within = 'html',
): Promise<[rule: string, html: string[]][]> {
  await Promise.all(page.frames().map(addAxe))
  const options = { resultTypes: ['violations'], ...(rules !== 'all' && { runOnly: [...rules] }) }
  const violations = await page.evaluate(
    async ([where, how]) => (await (window as unknown as Axe).axe.run(where, how)).violations,
    [within, options] as const,
  )
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))])
}

type Found = { violations: { id: string; nodes: { html: string }[] }[] }
type Axe = { axe: { run: (within: string, options: object) => Promise<Found> } }

/** It is half a megabyte, and stays as long as the document. */
async function addAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate("'axe' in window"))) await frame.evaluate(axe.source)
}
