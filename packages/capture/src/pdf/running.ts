import type { LineAt } from './pages.ts'

/** Lines at the top and at the bottom of a page that may run through all of them. */
const EDGE = 2
const NUMBER = /^(?:[-–—\s]*(?:page|p\.|صفحة)?\s*\d{1,4}(?:\s*(?:of|\/|من)\s*\d{1,4})?[-–—\s]*)$/i

/** Lines that stand at the edge of page after page, and page numbers. */
export function runningLines(lines: readonly LineAt[], text: string): ReadonlySet<LineAt> {
  const pages = new Set(lines.map(({ page }) => page)).size
  const edges = lines.filter(({ at, of }) => at < EDGE || at >= of - EDGE)
  const seen = new Map<string, Set<number>>()
  const key = ({ start, end }: LineAt) => text.slice(start, end).replace(/\d+/g, '0')
  for (const line of edges) seen.set(key(line), (seen.get(key(line)) ?? new Set()).add(line.page))
  const often = Math.max(2, pages / 2)
  return new Set(
    edges.filter(
      (line) => NUMBER.test(text.slice(line.start, line.end)) || (seen.get(key(line))?.size ?? 0) >= often,
    ),
  )
}
