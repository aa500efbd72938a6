import type { Span } from './spans.ts'

/*
 * Between the words that somebody selects and where they stand in the text that is held. Each part of the
 * page carries its own offsets, so nothing is ever searched for.
 */

const PARTS = '[data-start]'

/** Where the selected words of a page stand; null where none are selected in it. */
export function selectedIn(root: HTMLElement): Span | null {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const parts = [...root.querySelectorAll<HTMLElement>(PARTS)].filter((part) => range.intersectsNode(part))
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last) return null
  const start = offsetIn(first, range.startContainer, range.startOffset) ?? spanOf(first).start
  const end = offsetIn(last, range.endContainer, range.endOffset) ?? spanOf(last).end
  return start < end ? { start, end } : null
}

/** Selects the words of a stretch of the page, and shows them. */
export function selectIn(root: HTMLElement, { start, end }: Span): void {
  const parts = [...root.querySelectorAll<HTMLElement>(PARTS)]
  const first = parts.find((part) => spanOf(part).end > start)
  const last = parts.findLast((part) => spanOf(part).start < end)
  if (!first || !last) return
  const range = document.createRange()
  range.setStart(...pointIn(first, start - spanOf(first).start))
  range.setEnd(...pointIn(last, end - spanOf(last).start))
  const selection = getSelection()
  selection?.removeAllRanges()
  selection?.addRange(range)
  first.scrollIntoView({ block: 'nearest' })
}

function spanOf({ dataset }: HTMLElement): Span {
  return { start: Number(dataset.start), end: Number(dataset.end) }
}

/** Where a point is in the text; undefined where it is not in this part. */
function offsetIn(part: HTMLElement, node: Node, offset: number): number | undefined {
  if (!part.contains(node)) return undefined
  const before = document.createRange()
  before.setStart(part, 0)
  before.setEnd(node, offset)
  const { start, end } = spanOf(part)
  // Shown otherwise than it is held: all of it, or nothing.
  if (part.textContent.length !== end - start) return undefined
  return start + before.toString().length
}

/** The point before a character of a part; its edges where it is shown otherwise than it is held. */
function pointIn(part: HTMLElement, offset: number): [Node, number] {
  const { start, end } = spanOf(part)
  const text = document.createTreeWalker(part, NodeFilter.SHOW_TEXT).nextNode()
  if (!text || text.textContent?.length !== end - start)
    return [part, offset <= 0 ? 0 : part.childNodes.length]
  return [text, Math.max(0, Math.min(offset, end - start))]
}

/** Whether what is selected, or where the cursor stands, runs from right to left. */
export function isRightToLeft(): boolean {
  const node = getSelection()?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  return element !== null && element !== undefined && getComputedStyle(element).direction === 'rtl'
}
