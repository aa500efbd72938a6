import type { Span } from '@hearsay/text'
import type { Run } from '../captured.ts'
import { TextWriter } from '../writing/writer.ts'
import {
  attribute,
  childrenOf,
  type Document,
  type Element,
  isElement,
  isText,
  type Node,
  rawText,
  type TextNode,
} from './parse.ts'
import { type Hidden, hiddenBySheets, isHiddenBySheet } from './sheets.ts'
import { breaksAround, isHidden, isSilent, keepsSpace, marksOf } from './shown.ts'
import { written } from './source.ts'

/** The text of a page, and where on it everything stands. */
export interface PageText {
  readonly text: string
  readonly map: readonly Run[]
  /** The stretch of `text` that an element or a text of the page became, where it became any. */
  readonly spans: ReadonlyMap<Node, Span>
  /** What was not written, in characters without white space. */
  readonly left: { readonly hidden: number; readonly code: number; readonly unseen: number }
  /** Frames, in order: what they would show is not part of this text. */
  readonly frames: readonly Element[]
  readonly images: number
}

interface Place {
  readonly startOffset: number
  readonly endOffset: number
}

/** An element that was begun, and where the text stood then; or one that is to begin. */
interface Step {
  readonly node: Node
  readonly begun: number | null
  readonly kept: boolean
}

/**
 * Reads what a person would see of a page, in one pass, without recursion: pages are as deep as they like.
 */
export function textOf(document: Document, page: string): PageText {
  return new Walk(page, document).run(document)
}

class Walk {
  readonly #page: string
  readonly #writer = new TextWriter()
  readonly #spans = new Map<Node, Span>()
  readonly #left = { hidden: 0, code: 0, unseen: 0 }
  readonly #frames: Element[] = []
  #images = 0
  #due: Step[] = []

  readonly #sheets: Hidden
  /**
   * Characters of a part that a style sheet may hide: a page that hides nearly all means to show it by
   * script.
   */
  readonly #most: number

  constructor(page: string, document: Document) {
    this.#page = page
    this.#sheets = hiddenBySheets(document)
    this.#most = lengthOf(document) * MOST_HIDDEN
  }

  run(document: Document): PageText {
    this.#push(document.childNodes, false)
    for (let step = this.#due.pop(); step; step = this.#due.pop()) this.#take(step)
    this.#left.unseen = this.#writer.unseen
    const { text, map } = this.#writer
    return {
      text,
      map,
      spans: trimmed(this.#spans, text),
      left: this.#left,
      frames: this.#frames,
      images: this.#images,
    }
  }

  #push(nodes: readonly Node[], kept: boolean): void {
    for (let at = nodes.length - 1; at >= 0; at -= 1)
      this.#due.push({ node: nodes[at] as Node, begun: null, kept })
  }

  #take({ node, begun, kept }: Step): void {
    if (isText(node)) this.#write(node, kept)
    else if (!isElement(node)) return
    else if (begun !== null) this.#end(node, begun)
    else this.#begin(node, kept)
  }

  #begin(element: Element, kept: boolean): void {
    if (this.#isLeftOut(element)) return
    if (element.tagName === 'br') this.#writer.addBreak()
    else if (element.tagName === 'img') this.#image(element)
    else this.#open(element, kept)
  }

  #open(element: Element, kept: boolean): void {
    this.#writer.breakLine(breaksAround(element))
    this.#due.push({ node: element, begun: this.#writer.length, kept })
    this.#push(element.childNodes, kept || keepsSpace(element))
    this.#mark(element, 0, element.sourceCodeLocation?.startTag)
  }

  /** A browser sets the marks of a quotation that an element says it is. */
  #mark(element: Element, which: 0 | 1, tag: Place | null | undefined): void {
    const marks = marksOf(element)
    if (marks && tag) this.#writer.whole(marks[which], { start: tag.startOffset, end: tag.endOffset })
  }

  #end(element: Element, begun: number): void {
    this.#mark(element, 1, element.sourceCodeLocation?.endTag)
    this.#writer.breakLine(breaksAround(element))
    this.#span(element, begun)
  }

  #span(node: Node, begun: number): void {
    const end = this.#writer.length
    if (end > begun) this.#spans.set(node, { start: begun, end })
  }

  #isLeftOut(element: Element): boolean {
    if (element.tagName === 'iframe' || element.tagName === 'frame') this.#frames.push(element)
    if (isSilent(element)) {
      this.#left.code += 1
      return true
    }
    const bySheet = isHiddenBySheet(element, this.#sheets)
    if (!bySheet && !isHidden(element)) return false
    const hidden = lengthOf(element)
    if (bySheet && hidden > this.#most) return false
    this.#left.hidden += hidden
    return true
  }

  #image(element: Element): void {
    const alt = attribute(element, 'alt') ?? ''
    const at = element.sourceCodeLocation
    const said = PICTOGRAM.test(alt) || isPicturedHeading(element)
    if (alt !== '' && !said) this.#images += 1
    if (alt === '' || !said || !at) return
    const begun = this.#writer.length
    this.#writer.whole(alt, { start: at.startOffset, end: at.endOffset })
    this.#span(element, begun)
  }

  #write(node: TextNode, kept: boolean): void {
    const at = node.sourceCodeLocation
    if (!at) return
    const begun = this.#writer.length
    const from = { start: at.startOffset, end: at.endOffset }
    for (const { text, from: place, exact } of written(this.#page, from, node.value)) {
      if (!exact) this.#writer.whole(text, place)
      else if (kept) this.#writer.keep(text, place.start)
      else this.#writer.flow(text, place.start)
    }
    this.#span(node, begun)
  }
}

/** An image that stands for a character, as pages show emoji: its description is that character. */
const PICTOGRAM = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component})+$/u

/** It is all that a heading shows: its description is the heading's words. */
function isPicturedHeading(image: Element): boolean {
  let depth = 0
  for (let next = image.parentNode; next && isElement(next) && depth < 4; next = next.parentNode) {
    if (/^h[1-3]$/.test(next.tagName)) return rawText(next).trim() === ''
    depth += 1
  }
  return false
}

/** Of a page, how much its style sheet may hide in one part. */
const MOST_HIDDEN = 0.3

/** Characters without white space, of what is no code. */
function lengthOf(node: Node): number {
  let sum = 0
  const due: Node[] = [node]
  for (let next = due.pop(); next; next = due.pop()) {
    if (isText(next)) sum += next.value.replace(/\s+/g, '').length
    else if (!isElement(next) || !isSilent(next) || next === node) due.push(...childrenOf(next))
  }
  return sum
}

/** Spans without the line breaks and the space that were due when they began. */
function trimmed(spans: ReadonlyMap<Node, Span>, text: string): Map<Node, Span> {
  const kept = new Map<Node, Span>()
  for (const [node, { start, end }] of spans) {
    let from = start
    while (from < end && isSpace(text.charCodeAt(from))) from += 1
    if (from < end) kept.set(node, { start: from, end })
  }
  return kept
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9
}
