import { attribute, type Document, type Element, elementsIn, rawText } from './parse.ts'

/** Characters of a page's style sheets that are read. */
const MOST = 500_000
const HIDES = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i
/** One class, one id, an element with one of them: what a page hides by name. */
const SIMPLE = /^(?:[a-z][a-z0-9]*)?([.#])(-?[_a-zA-Z][\w-]*)$/

/**
 * Names that a page's own style sheet hides, whatever the screen; rules for media and of several parts are
 * not read.
 */
export interface Hidden {
  readonly classes: ReadonlySet<string>
  readonly ids: ReadonlySet<string>
}

export function hiddenBySheets(document: Document): Hidden {
  const [classes, ids, shown] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const [selectors, body] of rulesOf(document)) {
    for (const selector of selectors.split(',')) {
      const [, sign, name] = SIMPLE.exec(selector.trim()) ?? []
      if (!sign || !name) continue
      if (HIDES.test(body)) (sign === '.' ? classes : ids).add(name)
      else if (/(?:^|[;{\s])(?:display|visibility)\s*:/i.test(body)) shown.add(name)
    }
  }
  for (const name of shown) for (const set of [classes, ids]) set.delete(name)
  return { classes, ids }
}

function* rulesOf(document: Document): Generator<readonly [string, string]> {
  let left = MOST
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'style' || /print|max-|min-/.test(attribute(element, 'media') ?? '')) continue
    const sheet = rawText(element)
      .slice(0, left)
      .replace(/\/\*.*?\*\/|<!--|-->/gs, '')
    left -= sheet.length
    for (const match of withoutMedia(sheet).matchAll(/([^{}]{1,2000})\{([^{}]*)\}/g))
      yield [match[1] ?? '', match[2] ?? '']
  }
}

/** Without what stands in blocks of rules: `@media`, `@supports`, `@keyframes`. */
function withoutMedia(sheet: string): string {
  let [out, depth, from] = ['', 0, 0]
  for (const { 0: sign, index } of sheet.matchAll(/@[a-z-]+[^{};]*\{|[{}]/g)) {
    if (sign.startsWith('@') || depth > 0) {
      if (depth === 0) out += sheet.slice(from, index)
      depth += sign === '}' ? -1 : 1
      from = index + sign.length
    }
  }
  return depth === 0 ? out + sheet.slice(from) : out
}

export function isHiddenBySheet(element: Element, { classes, ids }: Hidden): boolean {
  if (element.tagName === 'html' || element.tagName === 'body') return false
  if (ids.size > 0 && ids.has(attribute(element, 'id') ?? '')) return true
  return (
    classes.size > 0 && (attribute(element, 'class') ?? '').split(/\s+/).some((name) => classes.has(name))
  )
}
