/** Words around a verb of saying that show whether anything is said at all. Lower case. */
import { words } from './words.ts'

/** What opens a condition or a supposition. */
export const CONDITIONS = words(
  'if unless suppose supposing assuming assume imagine provided providing whether lest',
)

/** "It is not true that", "there is no evidence that", right before who is said to have said it. */
export const DENIALS =
  /(?:\b(?:not|never|n['’]t) (?:true|the case|so|correct|right|accurate|a fact)|\b(?:false|untrue|incorrect|inaccurate|nonsense|a lie|a myth|wrong)|\bno (?:evidence|proof|sign|indication|suggestion|truth|record|question|claim)(?: \S+){0,3}) (?:that|to say(?: that)?)$/

/** Verbs that open a question which "yes" or "no" answers. */
export const ASKING_AUXILIARIES = words(
  'do does did has have had is are was were will would can could may might shall should must ' +
    "don't doesn't didn't hasn't haven't won't wouldn't can't couldn't",
)

/** With these the saying may be or not be. */
export const OPEN_MODALS = words('might may could would can should must ought')

/** With these it is to come. */
export const COMING = words("will shall 'll wo")

/** What makes "would say" a habit or a report, and not a supposition. */
export const HABITS = words('later often always sometimes only still frequently usually repeatedly then even')

/** "Expected to announce", "due to testify". */
export const EXPECTED_TO =
  /\b(?:expected|set|due|scheduled|poised|about|ready|going|planning|plans?|planned|preparing|prepares?|prepared|hop(?:es?|ing)|intend(?:s|ing)?|likely|bound|sure|unlikely) to(?: \S+ly)? (?!have\b|be\b)\S+/

export const NEVERS = words("not n't never neither nor hardly")
