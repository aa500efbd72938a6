import type { Span } from '@hearsay/text'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { attribute, type Document, type Element, isElement, isText, type Node } from '../parse.ts'

/** Elements of a page that Readability is given, at most: its time grows faster than the page. */
const MOST_ELEMENTS = 15_000
/** Elements within one another that are written out; what is deeper is flat, since its authors recurse. */
const DEEPEST = 200
/** Characters below which Readability tries again with fewer of its rules. */
const ENOUGH = 250

/** Characters of an attribute that are passed on: it takes longer ones apart by recursion. */
const LONGEST = 500

const KEPT = ['class', 'id', 'role', 'itemprop', 'href', 'rel']
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr'])

/**
 * The texts of a page that Readability thinks are its article. It is given the page without what is no
 * article, each text wrapped in an element with its number, so that what comes back is known again whatever
 * was moved, renamed or parsed anew. Empty where it finds nothing.
 */
export function readable(
  document: Document,
  spans: ReadonlyMap<Node, Span>,
  asides: ReadonlySet<Node>,
  text: string,
): Node[] {
  const { html, texts, elements } = numbered(document, spans, asides, text)
  if (elements > MOST_ELEMENTS || texts.length === 0) return []
  const { document: page } = parseHTML(html)
  const read = new Readability<Found>(page, {
    charThreshold: ENOUGH,
    disableJSONLD: true,
    serializer: (node) => node as unknown as Found,
  }).parse()
  const found = read?.content ? [...read.content.querySelectorAll('data[value]')] : []
  return found.flatMap((each) => texts[Number(each.getAttribute('value'))] ?? [])
}

/** What is used of the nodes that Readability gives back. */
interface Found {
  querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }>
}

interface Numbered {
  readonly html: string
  readonly texts: readonly Node[]
  readonly elements: number
}

function numbered(
  document: Document,
  spans: ReadonlyMap<Node, Span>,
  asides: ReadonlySet<Node>,
  text: string,
): Numbered {
  const parts: string[] = []
  const texts: Node[] = []
  let elements = 0
  const due: (Node | string)[] = [...document.childNodes].reverse()
  let depth = 0
  for (let next = due.pop(); next !== undefined; next = due.pop()) {
    if (typeof next === 'string') {
      depth -= 1
      parts.push(next)
    } else if (isText(next)) {
      const span = spans.get(next)
      if (span) parts.push(wrapped(text.slice(span.start, span.end), texts.push(next) - 1))
      else parts.push(' ')
    } else if (isElement(next) && (next.tagName === 'br' || spans.has(next)) && !asides.has(next)) {
      elements += 1
      depth += 1
      const flat = depth > DEEPEST
      if (!flat) parts.push(startTag(next))
      due.push(flat || VOID.has(next.tagName) ? '' : `</${next.tagName}>`, ...[...next.childNodes].reverse())
    }
  }
  return { html: `<!doctype html>${parts.join('')}`, texts, elements }
}

function wrapped(characters: string, number: number): string {
  return `<data value="${number}">${escaped(characters)}</data>`
}

function startTag(element: Element): string {
  const attributes = KEPT.map((name) => {
    const value = attribute(element, name)
    return value === null ? '' : ` ${name}="${escaped(value.slice(0, LONGEST))}"`
  })
  return `<${element.tagName}${attributes.join('')}>`
}

function escaped(characters: string): string {
  return characters
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
