import { type Element, elementsIn, isElement, type Node } from '../parse.ts'
import type { Measured } from './measure.ts'

/** Of the page, how much the cell holds that the page is laid out around. */
const MAIN = 0.4
/** Of that cell, how much another may hold and still stand beside it. */
const BESIDE = 0.3

const LINES = /^(?:p|br|div|h[1-6]|ul|ol|table|blockquote|center|article|section)$/
const LEAST_LINES = 2

/** The cell of a table that holds most of the page, as old pages are laid out; null where no table is. */
export function mainCell({ elements, length, linked }: Measured): Element | null {
  const whole = elements[0] ? length(elements[0]) : 0
  const cells = elements.filter(
    (element) =>
      element.tagName === 'td' &&
      length(element) >= whole * MAIN &&
      linked(element) < length(element) * 0.5 &&
      isLaidOut(element),
  )
  return cells.at(-1) ?? null
}

/**
 * It holds lines and paragraphs of its own, and no cell of its row is marked as a heading: it is no datum.
 */
function isLaidOut(cell: Element): boolean {
  let lines = 0
  for (const { tagName } of elementsIn(cell)) if (LINES.test(tagName)) lines += 1
  const row = cell.parentNode
  const headed = row?.childNodes.some(({ nodeName }) => nodeName === 'th') ?? false
  return lines >= LEAST_LINES && !headed
}

/** The cells beside it, above and below, in each of the tables that it stands in. */
export function besideCell(main: Element, measured: Measured, keep: (cell: Element) => boolean): Element[] {
  const within = new Set<Node>()
  for (let next: Node | null = main; next; next = parentOf(next)) within.add(next)
  const tables = [...within].filter(
    (node) => isElement(node) && (node.tagName === 'tr' || node.tagName === 'tbody'),
  )
  return tables
    .flatMap((node) => (isElement(node) ? node.childNodes.filter(isElement) : []))
    .filter(
      (part) => !within.has(part) && measured.length(part) < measured.length(main) * BESIDE && !keep(part),
    )
}

function parentOf(node: Node): Node | null {
  return 'parentNode' in node ? node.parentNode : null
}
