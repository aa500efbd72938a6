import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import { RefusedError } from '../captured.ts'

export type Document = DefaultTreeAdapterTypes.Document
export type Element = DefaultTreeAdapterTypes.Element
export type TextNode = DefaultTreeAdapterTypes.TextNode
export type Node = DefaultTreeAdapterTypes.Node

/** Elements and texts of a page, at most: a long page has thousands, and each costs a few hundred bytes. */
const MOST_NODES = 2_000_000

/**
 * The tree of a page (HTML, as browsers parse it, scripts off), with its places in the source. Each stretch
 * of characters stays a node of its own, so that its place is exact even where markup was dropped between
 * two. Throws RefusedError `too-large`.
 */
export function parseHtml(page: string): Document {
  return parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: counting() })
}

function counting(): typeof defaultTreeAdapter {
  let nodes = 0
  const count = <N>(node: N): N => {
    nodes += 1
    if (nodes > MOST_NODES)
      throw new RefusedError('too-large', `the page has more than ${MOST_NODES} elements and texts`)
    return node
  }
  const { createElement, createTextNode, appendChild, insertBefore } = defaultTreeAdapter
  return {
    ...defaultTreeAdapter,
    createElement: (...args: Parameters<typeof createElement>) => count(createElement(...args)),
    insertText: (parent: DefaultTreeAdapterMap['parentNode'], text: string) => {
      if (mergedLast(parent.childNodes)) nodes -= 1
      appendChild(parent, count(createTextNode(text)))
    },
    insertTextBefore: (parent: DefaultTreeAdapterMap['parentNode'], text: string, next: Element) =>
      insertBefore(parent, count(createTextNode(text)), next),
  }
}

/**
 * The parser hands over words and white space one by one: the last two are made one where they follow one
 * another in the source. True where they were.
 */
function mergedLast(nodes: DefaultTreeAdapterTypes.ChildNode[]): boolean {
  const [before, last] = [nodes.at(-2), nodes.at(-1)]
  if (!before || !last || !isText(before) || !isText(last)) return false
  const [one, other] = [before.sourceCodeLocation, last.sourceCodeLocation]
  if (!one || !other || one.endOffset !== other.startOffset) return false
  before.value += last.value
  one.endOffset = other.endOffset
  nodes.pop()
  return true
}

export function isElement(node: Node): node is Element {
  return 'tagName' in node
}

export function isText(node: Node): node is TextNode {
  return node.nodeName === '#text'
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null
}

export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : []
}

/** Every element below a node, in the order of the page; not into templates. Deep pages do not overflow. */
export function* elementsIn(node: Node): Generator<Element> {
  const due = [...childrenOf(node)].reverse()
  for (let next = due.pop(); next; next = due.pop()) {
    if (!isElement(next)) continue
    yield next
    for (let at = next.childNodes.length - 1; at >= 0; at -= 1) due.push(next.childNodes[at] as Node)
  }
}

/** The characters of a node, as they are written, whether shown or not. */
export function rawText(node: Node): string {
  if (isText(node)) return node.value
  let text = ''
  const due: Node[] = [...childrenOf(node)].reverse()
  for (let next = due.pop(); next; next = due.pop()) {
    if (isText(next)) text += next.value
    else for (const child of [...childrenOf(next)].reverse()) due.push(child)
  }
  return text
}
