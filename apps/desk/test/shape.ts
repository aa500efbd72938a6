import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What a browser makes of a page: its elements with their attributes, where it leads, and its words. */
export interface Shape {
  /** As `a[href]`, each once. */
  readonly parts: ReadonlySet<string>
  /** Elements of each name. */
  readonly counts: ReadonlyMap<string, number>
  /** What attributes that are addresses say. */
  readonly addresses: readonly string[]
  readonly words: string
}

const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'data', 'srcset'])

/** Reads a page as a browser does (HTML, 13.2). */
export function shapeOf(html: string): Shape {
  const parts = new Set<string>()
  const counts = new Map<string, number>()
  const addresses: string[] = []
  const words: string[] = []
  const walk = (node: Tree.Node): void => {
    if ('value' in node) words.push(node.value)
    if ('attrs' in node) {
      counts.set(node.tagName, (counts.get(node.tagName) ?? 0) + 1)
      parts.add(node.tagName)
      for (const { name, value } of node.attrs) {
        parts.add(`${node.tagName}[${name}]`)
        if (ADDRESSES.has(name)) addresses.push(value)
        if (name === 'value') words.push(value)
      }
    }
    if ('childNodes' in node && !('tagName' in node && node.tagName === 'script'))
      node.childNodes.forEach(walk)
  }
  walk(parse(html))
  return { parts, counts, addresses, words: words.join(' ') }
}
