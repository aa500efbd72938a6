/** Words by which a main clause is told from what hangs on it. Lower case. */
import { words } from './words.ts'

/** Finite forms of auxiliaries and modals. */
export const AUXILIARIES = words(
  "is are was were am 's 're 've 'd 'll has have had does do did will would can could may might must " +
    'shall should wo ca cannot ought',
)

/** Finite forms that no ending shows, save those that are also participles after their noun. */
export const IRREGULAR_VERBS = words(
  'came went fell took gave drew saw knew ran sat stood began broke chose drove ate flew forgot grew lay rose ' +
    'shook spoke stole swam threw woke wore wrote became drank sang sank rang bore swore tore arose froze ' +
    'hid rode withdrew underwent overcame got kept left felt meant met paid sent spent slept lost led ' +
    'held heard found made said told thought brought bought built caught dealt fed fought hung laid lit ' +
    'read sold shot shut stuck struck swept taught understood won hit put cut let set says thinks knows ' +
    'wants needs likes hates makes takes gives goes comes keeps leads means lies stands runs has owns ' +
    'opposes believe think know want need',
)

/** Of them, the past forms that are no participles. */
export const PRETERITES = words(
  'went fell took gave drew saw knew ran began broke chose drove ate flew forgot grew lay rose shook spoke ' +
    'stole swam threw woke wore wrote became drank sang sank rang bore swore tore arose froze rode withdrew ' +
    'underwent overcame think know want need',
)

/** Words that open a clause below the main one. */
export const SUBORDINATORS = words(
  'if when while although though because since after before unless until once whereas whenever wherever ' +
    'whether why how where as',
)

export const RELATIVES = words('who whom whose which that where')

/** Words that may stand before a verb; the others end in -ly. */
export const ADVERBS = words('also still now then just even always often soon already again once later')

/** Words after which no finite verb stands. */
export const BEFORE_NOUNS = words(
  'the a an this these those its his her their our my your any some no each every',
)

/** Forms in -s that are as often nouns as verbs. */
export const NOUNS_TOO = words(
  'claims reports comments remarks plans demands threats offers hopes fears doubts polls surveys studies ' +
    'answers charges posts tweets calls details documents accounts stories rumors rumours news releases ' +
    'questions disputes challenges protests promises pledges guarantees aims attacks faults orders ' +
    'appeals requests letters statements views beliefs opinions quotes notes debates complaints concerns ' +
    'estimates forecasts rumours suggestions warnings arguments talks decisions proposals',
)
