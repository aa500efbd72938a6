/** Words by which somebody takes back what he said. Lower case, parts of regular expressions. */
import { words } from './words.ts'

const any = (list: string): string => list.trim().split(/\s+/).join('|')

/** Verbs that do so whatever follows. */
const ALONE = [
  '(?:recant|retract|backtrack|backpedal|back-pedal)(?:s|ed|ing|led|ling)?',
  'unsa(?:y|ys|id|ying)',
  '(?:walk|row)(?:s|ed|ing)? back',
  'no longer (?:stands? (?:by|behind)|believes?|thinks?|maintains?|claims?|says?|insists?|holds?|alleges?)',
  "(?:does|do|did) (?:not|n['’]t) stand (?:by|behind)",
]

/** Verbs that do so of something said. */
const OF_SAYING = any(`
  withdraws? withdrew withdrawn withdrawing disowns? disowned disowning disavows? disavowed disavowing renounces?
  renounced renouncing repudiates? repudiated repudiating rescinds? rescinded rescinding revokes? revoked revoking
  abandons? abandoned abandoning drops? dropped dropping kills? killed killing pulls? pulled pulling spikes? spiked
  spiking scraps? scrapped scrapping changes? changed changing revises? revised revising
  reverses? reversed reversing alters? altered altering`)

/** Verbs that do so with "back". */
const TAKE = any('takes? took taken taking')

/** What was said, as a noun. */
const SAID = any(`
  allegations? accusations? claims? statements? story stories accounts? assertions? testimony testimonies confessions?
  thesis theses theory theories hypothesis hypotheses findings? conclusions? reports? alerts? articles? dispatch
  dispatches bulletins? remarks? comments? complaints? denials? versions? words? warnings? verdicts? assessments?
  estimates? predictions? identification evidence suggestions? tweets? posts? said`)

/** What may stand between whoever takes back and the verb. */
const BESIDE =
  "(?:has|have|had|['’]s|['’]ve|,|who|and|since|later|now|then|also|again|soon|already|once|yesterday|today|was|were|been|is|are|forced to|on \\S+day|\\S+ly)"

/** From the words right after the source on. */
export const TAKES_BACK = new RegExp(
  `^(?:${BESIDE} )*?(?:${ALONE.join('|')}|(?:(?:${OF_SAYING})(?: back)?|(?:${TAKE}) back)(?: (?!that |of |from |,)\\S+){0,4}? (?:${SAID}))(?= |$)`,
)

/** A verb that may open such words. */
export const TAKING = new RegExp(
  `^(?:no|${OF_SAYING}|${TAKE}|recants?|recanted|retracts?|retracted|walks?|walked|rows?|rowed)$`,
)

/** Words of which no claim is known again. */
export const CLAIM_WORDS = words(
  'claim claims allegation allegations accusation accusations statement statements story stories account accounts ' +
    'assertion testimony confession thesis theory hypothesis report reports alert article remark remarks comment ' +
    'comments earlier original initial first previous said saying that this with from have been were which what ' +
    'their there would could will about into over',
)
