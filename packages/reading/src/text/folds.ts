/**
 * The lines of a text → which of their breaks only fold a paragraph to a width. A line that goes on in lower
 * case is surely the one before it going on; such breaks show how far lines reach before they are folded, and
 * with that every other break is judged: where the first word of the next line had still found room, the line
 * was meant to end. A blank line is never a fold.
 */
import { type Break, blocksOf, breaksOf, endsSentence, type WrittenLine, widthOf } from './breaks.ts'
import type { Edit } from './edits.ts'

/** Folds are spaces. */
export function folds(text: string): Edit[] {
  const blocks = blocksOf(text)
  const breaks = blocks.map(breaksOf)
  const everywhere = measure(breaks.flat()) ?? strict(blocks, breaks.flat())
  return breaks.flatMap((inBlock) => {
    const measured = measure(inBlock) ?? everywhere
    return inBlock.filter((each) => isFold(each, measured)).map(({ start, end }) => ({ start, end, as: ' ' }))
  })
}

const isSure = ({ goesOn, ended, own, afterOwn }: Break): boolean =>
  goesOn && !ended && own !== 'surely' && !(own === 'perhaps' && afterOwn)

/** No text is folded wider than this. */
const WIDEST = 160
/** Ragged lines are not shorter than this part of the longest, nor longer by more than the other. */
const RAGGED = { shorter: 0.7, longer: 1.2 }

/**
 * How far a line and the next word reach at least where it is folded, and what no folded line is as wide as.
 */
interface Measure {
  readonly reach: number
  readonly width: number
}

/** Undefined where nothing is sure, or too many breaks that are not would be folds. */
function measure(breaks: readonly Break[]): Measure | undefined {
  const sure = breaks.filter((each) => isSure(each) && each.width <= WIDEST)
  if (sure.length === 0) return undefined
  const widest = sure.reduce((most, { width }) => Math.max(most, width), 0)
  const least = sure.reduce((so, { reach }) => Math.min(so, reach), Number.POSITIVE_INFINITY)
  const reach = Math.max(Math.min(least, widest + 1), RAGGED.shorter * widest)
  const unsure = breaks.filter((each) => !isSure(each) && each.reach >= reach)
  if (unsure.length > 3 * sure.length) return undefined
  return { reach, width: Math.max(least, RAGGED.longer * widest) }
}

function isFold(each: Break, measured: Measure | undefined): boolean {
  if (isSure(each)) return true
  if (each.own === 'surely' || each.indented || each.belowHeadline) return false
  if (each.own === 'perhaps' && (each.ended || each.afterOwn)) return false
  return measured !== undefined && each.reach >= measured.reach && each.width < measured.width
}

/** Texts are folded to widths between these; shorter lines are rather headlines or items. */
const FOLDED = { least: 34, most: 110 }

/**
 * Where nothing is sure, a text may still be folded to the letter: no line is too long, and none ends too
 * early.
 */
function strict(blocks: readonly (readonly WrittenLine[])[], breaks: readonly Break[]): Measure | undefined {
  const widest = blocks.flat().reduce((most, line) => Math.max(most, widthOf(line)), 0)
  const reach = breaks.reduce((least, each) => Math.min(least, each.reach), Number.POSITIVE_INFINITY)
  if (widest >= reach || widest < FOLDED.least || widest > FOLDED.most) return undefined
  const folded = blocks.filter((block) => block.length > 1)
  return folded.every((block) => endsSentence(block.at(-1)?.words ?? ''))
    ? { reach, width: reach }
    : undefined
}
