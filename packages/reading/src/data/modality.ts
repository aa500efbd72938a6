/** Words that give a clause its mood. Lower case. */
import { words } from './words.ts'

/** Words that say that the content may not be so. */
export const HEDGES = words(
  'may might could possibly perhaps probably likely unlikely apparently allegedly reportedly supposedly ' +
    'purportedly maybe seem seems seemed seemingly appear appears appeared suggest suggests potentially ' +
    'presumably alleged purported',
)

/** Words that put the content in the future or in somebody's intention. */
export const PLANNERS = words(
  "will 'll won't shall plan plans planned planning intend intends going gonna would soon",
)

/** Words in front of "May" that show the month. */
export const BEFORE_MONTH = words('in of by since until last next this late early mid before after from')

export const NEGATIONS = words("not n't no never nothing nobody none neither nor cannot without")

/**
 * Negations that do not turn the sentence: "not only", "no doubt", "no more than". After the negation, the
 * next word.
 */
export const HARMLESS_AFTER = words(
  'only just doubt question more fewer less least matter later sooner wonder necessarily',
)
