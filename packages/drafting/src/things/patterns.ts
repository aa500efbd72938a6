/** What is said to happen to a thing, by the verb beside it. THING stands for its words. */
import type { StepEvent } from './thing.ts'

export interface Pattern {
  readonly event: StepEvent
  readonly pattern: RegExp
  /** The end that the subject of the verb is: who sends is `from`, who finds is `to`. */
  readonly subject: 'from' | 'to'
  /** The end that the words of the group `other` are. */
  readonly other: 'from' | 'to' | null
  readonly chance: number
}

/**
 * What stands for a thing in the words that patterns are tried on: one for the thing, one for what means it.
 */
export const THING = '\u0001'
const BIT = String.raw`(?:\s+[\p{L}'’-]+){0,2}`
const WORD = String.raw`[\p{L}\p{N}.'’&-]+`
/** Each word once, with its white space before it: nothing to go back over. */
const PARTY = String.raw`(?<other>(?:(?:the|a|an|our|its|your|his|her|any)\s+)?${WORD}(?:\s+${WORD}){0,4}?)`
const END = String.raw`(?=\s*(?:[,.;:“”"‘()\u0001]|$)|\s+(?:for|on|in|at|and|but|so|who|that|which|since|tonight|yesterday|today|this|last|by|with|to|from|when|after|they)\b)`
const WOULD_NOT = `(?:would not|wouldn['’]t|will not|won['’]t|refus(?:es|ed) to|declin(?:es|ed) to|does not (?:plan|intend) to|do not (?:plan|intend) to|did not want to|cannot|is not going to|are not going to)`
const GIVE = `(?:show|supply|hand over|hand|release|give|provide|publish|share|transfer|produce|disclose|surrender|turn over)`
const BE = `(?:was|were|is|are|be|been|being|has been|have been|had been)`

function step(
  event: StepEvent,
  words: string,
  subject: 'from' | 'to',
  other: Pattern['other'] = null,
  chance = 0.8,
): Pattern {
  return { event, pattern: new RegExp(words.replaceAll('THING', THING), 'iu'), subject, other, chance }
}

export const PATTERNS: readonly Pattern[] = [
  // Refused and withheld first: "would not show it" shows nothing.
  step('refused', String.raw`\b${WOULD_NOT}\s+${GIVE}\s+${PARTY}\s+THING`, 'from', 'to', 0.85),
  step(
    'refused',
    String.raw`\b${WOULD_NOT}\s+${GIVE}\s+THING(?:\s+to\s+${PARTY}${END})?`,
    'from',
    'to',
    0.85,
  ),
  step(
    'refused',
    String.raw`\brequests?\b[^.]*\bto\s+(?:inspect|see|view|examine|have|get)\s+THING[^.]*\b(?:refused|denied|rejected|declined|turned down)`,
    'from',
    null,
    0.85,
  ),
  step(
    'refused',
    String.raw`\b(?:asked|requested)\s+${PARTY}\s+for\s+THING[^.]*\.[\s\d[\]]*(?:It|They|He|She|\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\p{L}+)?)(?:\s+(?:has|have|had))?\s+(?:declined|refused)`,
    'to',
    'from',
    0.85,
  ),
  step(
    'withheld',
    String.raw`\b(?:not|never|n['’]t)\s+(?:going to\s+)?(?:publish|release|post|put|share|print|show)(?:ing|ting)?\s+THING`,
    'from',
    null,
    0.8,
  ),
  // Promised.
  step(
    'promised',
    String.raw`THING\s+(?:will|would|shall)\s+be\s+(?:\w+ly\s+)?(?:handed|shown|released|published|given|made public|turned over|supplied)(?:\s+over)?(?:\s+to\s+${PARTY}${END})?`,
    'from',
    'to',
    0.8,
  ),
  step(
    'promised',
    String.raw`\b(?:will|would|shall)\s+be\s+(?:shown|given|handed)\s+THING`,
    'from',
    null,
    0.75,
  ),
  step(
    'promised',
    String.raw`\b(?:will|would|shall|promise[sd]? to|pledge[sd]? to|vow(?:s|ed) to)\s+(?:hand over|release|publish|show|put|give|turn over|bring|submit)\s+(?:the public\s+)?THING(?:\s+(?:to|before)\s+${PARTY}${END})?`,
    'from',
    null,
    0.75,
  ),
  // Lost.
  step(
    'lost',
    String.raw`THING[”"’']?\s+[“"‘']?(?:${BE}\s+)?(?:\w+ly\s+)?(?:disposed of|destroyed|lost|deleted|erased|overwritten|thrown (?:away|out)|shredded|wiped|burn(?:ed|t)|missing|gone|stolen)`,
    'from',
    null,
    0.8,
  ),
  step(
    'lost',
    String.raw`\b(?:destroyed|lost|deleted|erased|overwrote|threw (?:away|out)|shredded|wiped|disposed of|burn(?:ed|t))\s+THING`,
    'from',
    null,
    0.75,
  ),
  // Passed on.
  step(
    'transferred',
    String.raw`THING\s+${BE}\s+(?:\w+ly\s+)?(?:turned over|handed over|handed|passed on|passed|sent|given|delivered|forwarded|submitted|surrendered)\b(?:\s+(?:on|over)\b)?(?:\s+[\p{L}\d]+){0,4}?\s+to\s+${PARTY}${END}`,
    'from',
    'to',
    0.85,
  ),
  step(
    'transferred',
    String.raw`\b(?:sent|handed over|handed|gave|passed(?: on)?|turned over|forwarded|delivered|submitted|surrendered|emailed|mailed|brought)\s+THING(?:${BIT})?\s+to\s+${PARTY}${END}`,
    'from',
    'to',
    0.85,
  ),
  step(
    'transferred',
    String.raw`\b(?:received|obtained|was given|were given|was sent|were sent|got)\s+THING\s+from\s+${PARTY}${END}`,
    'to',
    'from',
    0.85,
  ),
  step('transferred', String.raw`\basked for\s+THING\s+by\s+${PARTY},\s+sent\s`, 'from', 'to', 0.7),
  // Held.
  step('held', String.raw`\b(?:holds|keeps|retains|hold|is holding|are holding)\s+THING`, 'to', null, 0.8),
  step(
    'held',
    String.raw`THING\s+(?:is|are|remains?|stays?)\s+(?:with|in)\s+(?:the\s+)?(?:our|his|her|its|their)\s`,
    'to',
    null,
    0.6,
  ),
  // Found, looked at, published.
  step(
    'collected',
    String.raw`\b(?:recovered|collected|seized|gathered|retrieved|picked up|bagged|salvaged|found|filled|confiscated|secured)\s+THING`,
    'to',
    null,
    0.8,
  ),
  step(
    'collected',
    String.raw`THING\s+(?:was|were|has been|have been|had been)\s+(?:recovered|collected|seized|gathered|retrieved|picked up|salvaged|confiscated|secured)(?:[^.,]*?\bby\s+${PARTY}${END})?`,
    'from',
    'to',
    0.75,
  ),
  step(
    'inspected',
    String.raw`\b(?:examined|inspected|analy[sz]ed|tested|studied|reviewed)\s+THING`,
    'to',
    null,
    0.7,
  ),
  step(
    'published',
    String.raw`\b(?:published|posted|released|uploaded|aired|broadcast|put out)\s+THING`,
    'from',
    null,
    0.75,
  ),
  step('published', String.raw`\btook\s+THING[^.\n]*\[(?:image|photo|picture|video)\]`, 'from', null, 0.75),
  step(
    'sought',
    String.raw`\b(?:looked|searched)\s+for\s+THING[^.]*\b(?:not|never|nothing|in vain|without)\b`,
    'from',
    null,
    0.75,
  ),
]

/** Why it was refused or withheld, behind or before the step. */
export const REASON =
  /(?:\bciting\s+|\bbecause\s+(?:of\s+)?|\bsince\s+it\s+|\bcites?\s+|\bfor reasons of\s+|\bat the request of\s+|\bpending\s+|\buntil\s+)([^.;\n]{3,80})|["“]((?:pending|for|because|until|since|out of)[^"”]{3,60})["”]/i
