/** The clauses of a content by which a source speaks of itself: its questions, views, wants and acts. */
import { BETWEEN } from '../data/basis.ts'
import { ASKING, HAVING, JUDGING, LEARNED, MODAL } from '../data/own.ts'
import { BE, EVIDENCING, IMPERSONAL, TOLD } from '../data/pronouns.ts'
import { isAdverb, mainClause } from '../text/clauses.ts'
import { type FromTo, lowerAt } from '../text/tokens.ts'
import { nounKind, PERSONS } from '../who/kinds.ts'
import { isSelf, type Spoken } from './spoken.ts'

/** How many sentences of a content are looked at. */
const SENTENCES = 6

/** The first tokens of a content that say so. */
export function ownContent(given: Spoken): FromTo | null {
  for (const at of sentencesOf(given).slice(0, SENTENCES)) {
    const found = ownSentence(given, at)
    if (found) return found
  }
  return null
}

/** The pronoun by which a content opens with the source itself: "has shown that it can". */
export function ownSubject(given: Spoken): FromTo | null {
  const [at = -1] = given.further.filter((at) => lowerAt(given.tokens, at) !== 'that')
  return /^(?:i|we|he|she|it|they)$/.test(lowerAt(given.tokens, at)) && isSelf(given, at)
    ? [at, at + 1]
    : null
}

function sentencesOf({ further, tokens }: Spoken): number[][] {
  const out: number[][] = []
  for (const at of further) {
    const last = out.at(-1)
    if (last && tokens.sentence[last[0] ?? 0] === tokens.sentence[at]) last.push(at)
    else out.push([at])
  }
  return out
}

function ownSentence(given: Spoken, places: readonly number[]): FromTo | null {
  const { tokens } = given
  const words = places.map((at) => lowerAt(tokens, at))
  const first = places[0] ?? 0
  const span: FromTo = [first, (places.at(-1) ?? first) + 1]
  if (words.at(-1) === '?' || (words.includes('?') && ASKING.has(words[0]))) return span
  if (words[0] === 'to') return span
  const self = places.findIndex((at, i) => isSubject(words, i) && isSelf(given, at))
  if (self >= 0) return hasLearned(words, self) ? null : spanAt(places, self)
  if (IF.test(words.slice(0, 2).join(' '))) return [first, first + 1]
  const calls = places.find((at, i) => i < 4 && isCalling(words, i) && isVerbatim(given, at))
  if (calls !== undefined) return [calls, calls + 2]
  for (const [from, to] of clausesOf(words)) {
    const says = viewIn(words.slice(from, to))
    if (says >= 0) return spanAt(places, from + says)
  }
  return null
}

const IF = /^(?:that )?if\b/

const spanAt = (places: readonly number[], i: number): FromTo => [places[i] ?? 0, (places[i] ?? 0) + 1]

/** The clauses that stand side by side in a sentence, as ranges. */
function clausesOf(words: readonly string[]): FromTo[] {
  const starts = words.flatMap((_, i) => (i > 0 && opensClause(words, i) ? [i] : []))
  return [0, ...starts].map((from, n): FromTo => [from, starts[n] ?? words.length])
}

const opensClause = (words: readonly string[], i: number): boolean =>
  /^(?:[;:–—]|--)$/.test(words[i] ?? '') ||
  (/^(?:and|but|so|yet)$/.test(words[i] ?? '') && (words[i - 1] === ',' || words[i + 1] === ','))

/** Which word of a clause shows that it is a view, or -1; "are like bombs" is one. */
function viewIn(words: readonly string[]): number {
  const { subject, predicate } = mainClause(words)
  const says = [...subject, ...predicate.slice(0, 14)].find((word) => MODAL.has(word) || JUDGING.has(word))
  if (says) return Math.max(0, words.indexOf(says))
  const alike = words.findIndex((word, i) => word === 'like' && BEING.test(words[i - 1] ?? ''))
  if (alike >= 0) return alike
  const has = predicate.at(-1) ?? ''
  const must = HAVING.has(has) ? words.findIndex((word, i) => word === has && words[i + 1] === 'to') : -1
  return must >= 0 ? must : wantedIn(words)
}

const BEING = /^(?:is|are|was|were|be|been|['’]s)$/

/** "What needs to be done is", "what is troubling is". */
function wantedIn(words: readonly string[]): number {
  const what = words.indexOf('what')
  if (what < 0 || words.slice(0, what).some((word) => /^\p{L}/u.test(word) && !OPENERS.test(word))) return -1
  return words.findIndex((word, i) => i > what && i < what + 6 && (MODAL.has(word) || JUDGING.has(word)))
}

const OPENERS = /^(?:and|but|so|well|that|now|look)$/

/** "It's an outrage", "that is wrong", "our aim is": in the source's own words. */
const isCalling = (words: readonly string[], i: number): boolean =>
  (/^(?:my|our)$/.test(words[i] ?? '') && !isSomebody(words[i + 1] ?? '')) ||
  (/^(?:it|that|this|these|those)$/.test(words[i] ?? '') && /^(?:'s|’s|is|are|was)$/.test(words[i + 1] ?? ''))

/** Whether a word is set as the source's own: in a quotation, or in a turn. */
const isVerbatim = ({ cue, depth, statement }: Spoken, at: number): boolean =>
  cue[0] === ':' || depth(at) > depth(statement.cue.from)

/** "My son": somebody else. */
function isSomebody(noun: string): boolean {
  const kind = nounKind(noun)
  return PERSONS.has(kind) || kind === 'people' || kind === 'body'
}

/** "I heard that it fell", "we know that"; not "I do not know". */
function hasLearned(words: readonly string[], self: number): boolean {
  const group = words.slice(self + 1, self + 4)
  const verb = group.findIndex((word) => LEARNED.has(word))
  return (
    verb >= 0 &&
    group.slice(0, verb).every((word) => BETWEEN.has(word) || isAdverb(word)) &&
    !/^(?:to|,|\.)$/.test(words[self + verb + 2] ?? '')
  )
}

/** "We left", not "for her": a pronoun in the case of a subject, early or at the head of a clause. */
const isSubject = (words: readonly string[], i: number): boolean =>
  /^(?:i|we|he|she|they|it)$/.test(words[i] ?? '') &&
  (i < EARLY || (/^(?:i|we)$/.test(words[i] ?? '') && isHead(words, i))) &&
  !/^(?:for|to|of|with|by)$/.test(words[i - 1] ?? '') &&
  !(words[i] === 'it' && isNobodys(words, i))

const EARLY = 12

/** "…, I have decided", "and I think". */
const isHead = (words: readonly string[], i: number): boolean =>
  /^(?:[,;:–—]|--|and|but|so)$/.test(words[i - 1] ?? '')

/** "It is a bomb", "it seems": not the body. */
function isNobodys(words: readonly string[], i: number): boolean {
  const [next = '', second = ''] = [words[i + 1], words[i + 2]]
  if (!BE.has(next) && next !== '’s') return IMPERSONAL.has(next) || EVIDENCING.has(next)
  return !second.endsWith('ing') && !TOLD.has(second) && second !== 'not'
}
