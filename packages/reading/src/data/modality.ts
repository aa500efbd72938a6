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

/** Negations that do not turn the sentence: "not only", "no doubt", "no more than". After the negation, the next word. */
export const HARMLESS_AFTER = set(
  'only just doubt question more fewer less least matter later sooner wonder necessarily',
)

/** Finite forms of auxiliaries and modals. */
export const AUXILIARIES = set(
  "is are was were am 's 're 've 'd 'll has have had does do did will would can could may might must shall should wo ca cannot ought",
)

/** Finite forms that no ending shows, save those that are also participles after their noun. */
export const IRREGULAR_VERBS = set(
  'came went fell took gave saw knew ran sat stood began broke chose drove ate flew forgot grew lay rose shook spoke stole ' +
    'swam threw woke wore wrote became drank sang sank rang bore swore tore arose froze hid rode withdrew underwent overcame ' +
    'got kept left felt meant met paid sent spent slept lost led held heard found made said told thought brought bought built ' +
    'caught dealt fed fought hung laid lit read sold shot shut stuck struck swept taught understood won hit put cut let set ' +
    'says thinks knows wants needs likes hates makes takes gives goes comes keeps leads means lies stands runs has owns opposes ' +
    'believe think know want need',
)

/** Words that open a clause below the main one. */
export const SUBORDINATORS = set(
  'if when while although though because since after before unless until once whereas whenever wherever whether why how where as',
)
export const RELATIVES = set('who whom whose which that where')
