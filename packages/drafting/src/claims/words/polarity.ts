import { stem } from '../../terms/stem.ts'
import { wordsOf } from '../../terms/terms.ts'
import { NEGATION, NO_NEGATION, OPPOSED } from './denial.ts'

const SIDES = OPPOSED.map((row) => row.split('|').map((side) => new Set(side.trim().split(' ').map(stem))))

/** Whether a stretch says that something is not so. */
export function isNegated(text: string): boolean {
  return NEGATION.test(text.replace(NO_NEGATION, ' '))
}

/** Whether one stretch has a word that another has the opposite of: "shut" and "open". */
export function isOpposed(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((text) => new Set(wordsOf(text).map(stem)))
  if (!mine || !theirs) return false
  return SIDES.some(([left, right]) => {
    const sides = [mine, theirs].map((words) => sideOf(words, left ?? new Set(), right ?? new Set()))
    return (sides[0] ?? 0) * (sides[1] ?? 0) < 0
  })
}

/** 1 for the left side, -1 for the right; 0 for neither and for both. */
function sideOf(words: ReadonlySet<string>, left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const has = (side: ReadonlySet<string>) => Number([...words].some((word) => side.has(word)))
  return has(left) - has(right)
}

/** The parts of a statement that say one thing each: sentences, and what commas, dashes and "but" part. */
export function clausesOf(text: string): string[] {
  return text
    .split(
      /[.;:!?…]+(?:\s+|$)|[—–]+\s*|,\s+|\s+-\s+|\s+(?:but|and|while|although|though|because|so|when|after|before)\s+/i,
    )
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '')
}
