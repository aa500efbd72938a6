/** What a source does with its words: rules over cue and content. */
import { INSULTS, OPINIONS, SPEECHES } from '../data/acts.ts'
import { ASKING_AUXILIARIES } from '../data/saying.ts'
import type { Act } from '../statement.ts'
import { actOfPhrase, base } from '../text/cues.ts'
import { isWordOrNumber } from '../text/name-words.ts'

/** @param cue the cue's words, @param content the content's words in order. */
export function act(cue: readonly string[], content: readonly string[]): Act {
  const forms = cue.map(base)
  const found = actOfPhrase(forms) ?? (forms.length === 1 ? ALONE.get(forms[0] ?? '') : undefined)
  const opening = openingOf(content)
  if (forms.includes('neither') && forms.includes('nor')) return 'refuse'
  if (forms.includes('not') && found) return negated(cue, forms, found)
  // A label says only who speaks; that it is a question its own mark shows.
  if (!found && forms.length === 1 && !/\p{L}{2}/u.test(forms[0] ?? '') && content.at(-1) === '?')
    return 'ask'
  if ((found === 'plan' || found === 'promise') && THREATS.test(content.join(' '))) return 'threaten'
  const byVerb = VERBS.find(([verb]) => forms.includes(verb))?.[1]({ cue, opening })
  if (byVerb) return byVerb
  if (found === 'ask') return asksFor([...cue.slice(1), ...content].find((word) => !ADVERBS.test(word)))
  if (found === undefined || found === 'assert') return bySense(forms, content, opening)
  return found
}

/** How many words of a content, marks aside, show what is done with it. */
const OPENING = 12

function openingOf(content: readonly string[]): string[] {
  const words: string[] = []
  for (const word of content) {
    if (words.length === OPENING) break
    if (isWordOrNumber(word)) words.push(word.toLowerCase())
  }
  return words
}

/** "In a new poll, …", "to the miners, …": small words that are a whole cue. */
const ALONE = new Map<string, Act>([
  ['in', 'report'],
  ['to', 'believe'],
  ['for', 'believe'],
])
const ADVERBS = /^(?:also|again|been)$/i
const THREATS =
  /\b(?:revenge|vengeance|retaliat|reprisal|punish|destroy|attack\b|strike back|pay the price|kill\b)/i

/**
 * A denied act: thinking not is doubting, saying not is refusing; a feeling that is not had is one still, and
 * what was never said was not refused.
 */
function negated(cue: readonly string[], forms: readonly string[], found: Act): Act {
  if (found === 'believe') return forms.some((form) => OPINIONS.has(form)) ? 'doubt' : found
  const unsaid = cue.some((word) => /^never$/i.test(word)) && actOfPhrase(forms.filter((f) => f !== 'not'))
  return unsaid && SPOKEN.has(unsaid) ? unsaid : (NEGATED[found] ?? found)
}

const SPOKEN: ReadonlySet<Act> = new Set(['assert', 'report'])
const NEGATED: Partial<Record<Act, Act>> = { assert: 'refuse', report: 'refuse', demand: 'reject' }

/** "asked whether" asks; "asked to see", "asked for" and "asked that" demand. */
function asksFor(next: string | undefined): Act {
  return next !== undefined && /^(?:to|for|that)$/i.test(next) ? 'demand' : 'ask'
}

interface Said {
  readonly cue: readonly string[]
  /** The content's first words in lower case, without marks. */
  readonly opening: readonly string[]
}

/** Verbs that do one thing or another by what follows them. */
const VERBS: readonly (readonly [string, (said: Said) => Act | undefined])[] = [
  ['plead', ({ opening }) => pleads(opening)],
  ['offer', ({ cue, opening }) => offers(cue, opening)],
  ['tell', ({ cue, opening }) => (opening[0] === 'to' ? 'demand' : isTold(cue) ? 'report' : undefined)],
  ['want', (said) => wants(said)],
  ['hope', (said) => (opensAct(said) ? 'plan' : 'believe')],
  ['consider', ({ opening }) => (opening[0]?.endsWith('ing') ? 'plan' : 'believe')],
  ['press', ({ cue, opening }) => (isPressed(cue, opening) ? 'ask' : undefined)],
  ['question', ({ opening }) => (WH.test(opening[0] ?? '') ? 'ask' : undefined)],
  ['see', ({ cue, opening }) => (isSight(cue, opening) ? 'report' : undefined)],
]

const WH = /^(?:how|why|what|who|whom|when|where|which)$/

/** "Pressed on the fund", "pressed whether it was empty"; "pressed them to pay" is a demand. */
const isPressed = (cue: readonly string[], [first = '']: readonly string[]): boolean =>
  WH.test(first) || /^(?:whether|if)$/.test(first) || /^(?:on|about)$/i.test(cue.at(-1) ?? '')

function pleads([first, second]: readonly string[]): Act | undefined {
  if (first === 'guilty') return 'assert'
  return first === 'not' && second === 'guilty' ? 'deny' : undefined
}

/** "Offered to help" promises, "offered some advice" says it, "offered no proof" withholds it. */
function offers(cue: readonly string[], opening: readonly string[]): Act {
  if (opening[0] === 'no') return 'refuse'
  const near = [...cue, ...opening.slice(0, 4)]
  return near.some((word) => SPEECHES.has(word.toLowerCase())) ? 'assert' : 'promise'
}

/** "Has been told": what it is told, it has by report. */
const isTold = (cue: readonly string[]): boolean => /\b(?:am|is|are|was|were|been) told$/i.test(cue.join(' '))

/** "Wants to leave" is a plan, "wants him to leave" and "wants lower taxes" are demands. */
function wants({ cue, opening }: Said): Act {
  const next = [...cue.slice(cue.findIndex((word) => base(word) === 'want') + 1), ...opening]
  if (next[0] !== 'to') return 'demand'
  if (next[1] === 'ask' || next[1] === 'know') return 'ask'
  return next[1] === 'believe' || next[1] === 'think' ? 'believe' : 'plan'
}

/** "Hopes to return", "hopes of returning". */
const opensAct = ({ cue, opening }: Said): boolean =>
  [cue.at(-1)?.toLowerCase(), opening[0]].includes('to') || opening.slice(0, 2).some((w) => w.endsWith('ing'))

/** "Saw the van", "had seen him"; "saw it as a threat" is how it was judged. */
const isSight = (cue: readonly string[], opening: readonly string[]): boolean =>
  /\b(?:saw|(?:has|have|had) seen)\b/i.test(cue.join(' ')) && !opening.includes('as')

/** Where the cue has no force of its own, what is said has: a question, a slur. */
function bySense(forms: readonly string[], content: readonly string[], opening: readonly string[]): Act {
  if (isQuestion(content, opening)) return 'ask'
  if (opening.length === 1 && opening[0] === 'nothing') return 'refuse'
  if (forms.some((form) => NAMING.test(form)) && content.some((word) => INSULTS.has(word.toLowerCase())))
    return 'accuse'
  return refusesToAct(opening) ? 'refuse' : 'assert'
}

/** Whether what is said is a question: its last mark shows it, unless that is the mark of who reports it. */
function isQuestion(content: readonly string[], [first = '']: readonly string[]): boolean {
  const last = content.findLast((word) => !/^["”’'»]|''$/.test(word)) ?? ''
  return last === '?' && (QUOTE.test(content[0] ?? '') || WH.test(first) || ASKING_AUXILIARIES.has(first))
}

const QUOTE = /^(?:["“‘«]|''|``)$/

const NAMING =
  /^(?:call|label|brand|dub|term|describe|characterize|characterise|name|nickname|compare|liken)$/

/** "He would never vote for it", "I am not going to resign". */
function refusesToAct(opening: readonly string[]): boolean {
  return REFUSES.test(opening.slice(opening[0] === 'that' ? 1 : 0, 8).join(' '))
}

const REFUSES =
  /^(?:i|we|he|she|it|they) (?:(?:would|will|shall) (?:not|never|n['’]?t)|wo n['’]t|(?:am|are|is|was|were) (?:not|never|n['’]t) going to) (?!be\b|have\b)/
