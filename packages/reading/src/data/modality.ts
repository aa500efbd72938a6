const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that say that the content may not be so. */
export const HEDGES = set(
  'may might could possibly perhaps probably likely unlikely apparently allegedly reportedly supposedly purportedly maybe ' +
    'seem seems seemed seemingly appear appears appeared suggest suggests potentially presumably alleged purported',
)
/** Words that put the content in the future or in somebody's intention. */
export const PLANNERS = set(
  "will 'll won't shall plan plans planned planning intend intends going gonna would soon",
)
export const NEGATIONS = set("not n't no never nothing nobody none neither nor cannot without")
