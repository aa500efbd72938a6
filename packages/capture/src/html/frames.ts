import type { Span } from '@hearsay/text'
import type { Run } from '../captured.ts'
import type { Node } from './parse.ts'
import { attribute, type Document, type Element, elementsIn, parseHtml, rawText } from './parse.ts'
import { type PageText, textOf } from './text.ts'

/** Pages within a page that are read, at most; what they themselves hold in frames is not. */
const MOST_INNER = 50

/** The text of a page and of those inside of it, each with its own tree. */
export interface FramedText extends PageText {
  readonly inner: readonly { readonly document: Document; readonly spans: ReadonlyMap<Node, Span> }[]
}

/** A page that stands whole inside of another. */
interface Inner {
  readonly page: string
  readonly at: Span
  /** It stands there character by character, not in an attribute. */
  readonly exact: boolean
}

/**
 * The text of a page with that of the pages inside of it below: `srcdoc` of frames, and `noframes` of a page
 * that is nothing but frames. Nothing is loaded.
 */
export function withInner(shown: PageText, document: Document): FramedText {
  const inner = [...shown.frames.flatMap(srcdoc), ...(shown.text === '' ? noframes(document) : [])]
  return inner.slice(0, MOST_INNER).reduce<FramedText>(appended, { ...shown, inner: [] })
}

/** A frame with its page in it; it is not one that would have to be loaded. */
export function isInner(frame: Element): boolean {
  return attribute(frame, 'srcdoc') !== null
}

function srcdoc(frame: Element): Inner[] {
  const page = attribute(frame, 'srcdoc')
  const place = frame.sourceCodeLocation
  if (page === null || !place) return []
  const { startOffset: start, endOffset: end } = place.attrs?.srcdoc ?? place
  return [{ page, at: { start, end }, exact: false }]
}

function noframes(document: Document): Inner[] {
  return [...elementsIn(document)].flatMap((element) => {
    const place = element.tagName === 'noframes' ? element.sourceCodeLocation : null
    if (!place?.startTag || !place.endTag) return []
    const at = { start: place.startTag.endOffset, end: place.endTag.startOffset }
    return [{ page: rawText(element), at, exact: rawText(element).length === at.end - at.start }]
  })
}

function appended(shown: FramedText, { page, at, exact }: Inner): FramedText {
  const document = parseHtml(page)
  const { text, map, spans } = textOf(document, page)
  if (text === '') return shown
  const before = shown.text === '' ? '' : `${shown.text}\n\n`
  const by = before.length
  const moved = ({ text: run, span }: Run): Run => ({
    text: { start: run.start + by, end: run.end + by },
    span: exact ? { start: span.start + at.start, end: span.end + at.start } : at,
  })
  const runs = exact ? map.map(moved) : [moved({ text: { start: 0, end: text.length }, span: at })]
  const inner = new Map(
    [...spans].map(([node, { start, end }]) => [node, { start: start + by, end: end + by }]),
  )
  return {
    ...shown,
    text: before + text,
    map: [...shown.map, ...runs],
    inner: [...shown.inner, { document, spans: inner }],
  }
}
