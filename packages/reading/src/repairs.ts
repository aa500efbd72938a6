/** What the span model gets wrong in ways that the words themselves show. */
import { addressee } from './addressee.ts'
import { base } from './cues.ts'
import { SAID_OF } from './data/passives.ts'
import type { Linked } from './links.ts'
import type { Tokens } from './segment.ts'
import type { Span } from './spans.ts'

/** Of an agent, and of a clause, in words. */
const LONGEST = 12
const LONGEST_CLAUSE = 60

export function repair(tokens: Tokens, linked: Linked): Linked {
  const active = turnTold(tokens, leaveOutSubject(tokens, turnPassive(tokens, linked)))
  return takeInClause(tokens, leaveOutAddressee(tokens, active))
}

/** "told him the bridge was shut": whoever is told is no part of what is told. */
function leaveOutAddressee(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  if (base(tokens.words[cue.to - 1] ?? '') !== 'tell' || !TOLD.test(tokens.words[cue.to] ?? '')) return linked
  const trimmed = contents.map((c) =>
    c.from === cue.to && c.to - c.from > 2 ? { ...c, from: c.from + 1 } : c,
  )
  return { ...linked, contents: trimmed }
}

const TOLD = /^(?:him|her|them|me|us|you|reporters)$/

/**
 * "He was told by a leader that …": the one who did it is the source, wherever the model put them, and what goes on after
 * them is content.
 */
function turnPassive(tokens: Tokens, linked: Linked): Linked {
  const { cue, source, contents } = linked
  const from = agentAfter(tokens, cue)
  if (from === undefined || !isSaidOf(tokens, cue)) return linked
  const next = contents.find((span) => span.from > from)?.from ?? tokens.words.length
  const to = agentEnd(tokens, from, next)
  if (to === from) return linked
  const held: Span[] = source ? [...contents, { ...source, role: 'content' }] : [...contents]
  const rest = held
    .map((span) => (span.from >= from && span.from < to ? { ...span, from: to } : span))
    .filter((span) => span.to > span.from)
    .sort((x, y) => x.from - y.from)
  if (OPENS_CLAUSE.test(tokens.words[to] ?? '') && (rest.at(-1)?.from ?? 0) < to)
    rest.push({ role: 'content', from: to, to: sentenceEnd(tokens, to), sure: cue.sure })
  if (rest.length === 0) return linked
  return { ...linked, source: { role: 'source', from, to, sure: source?.sure ?? cue.sure }, contents: rest }
}

const OPENS_CLAUSE = /^(?:that|not|to)$/

/** Where the sentence ends, its stop left out; no farther than the longest clause, so that reading stays linear. */
function sentenceEnd({ words, sentence }: Tokens, from: number): number {
  let to = from + 1
  while (to < Math.min(words.length, from + LONGEST_CLAUSE) && sentence[to] === sentence[from]) to++
  return /^[.!?]$/.test(words[to - 1] ?? '') ? to - 1 : to
}

/** Where the agent of a passive begins, right after its "by". */
function agentAfter({ words }: Tokens, cue: Span): number | undefined {
  if (words[cue.to] === 'by') return cue.to + 1
  return words[cue.to - 1] === 'by' ? cue.to : undefined
}

/**
 * Where the agent ends, or `from` when that cannot be told: "by prosecutors of stealing", "by the opposition as a fraud".
 * @param next where the next content begins.
 */
function agentEnd({ words }: Tokens, from: number, next: number): number {
  for (let to = from; to < from + LONGEST; to++) {
    const word = words[to] ?? '.'
    if (to === next || GOES_ON.test(word)) return /^(?:of|with)$/.test(words[to - 1] ?? '') ? to - 1 : to
    if (word === 'of' && /^\p{Ll}+ing$/u.test(words[to + 1] ?? '')) return to
  }
  return from
}

const GOES_ON = /^(?:as|that|to|not|for|when|[.,;:])$/

/** "He was accused of …", "she faced questions": the subject says nothing, and whoever does is not named before the verb. */
function leaveOutSubject(tokens: Tokens, linked: Linked): Linked {
  const { cue, source } = linked
  if (!source || source.to > cue.from) return linked
  const words = tokens.words.slice(cue.from, cue.to).join(' ')
  if (!isSaidOf(tokens, cue) && !SUFFERS.test(words) && !SEEMS.test(words)) return linked
  return { ...linked, source: undefined, contents: [{ ...source, role: 'content' }, ...linked.contents] }
}

const SUFFERS =
  /\b(?:fac(?:e[sd]?|ing)|dr(?:aws?|ew|awn|awing)|(?:comes?|came|coming|is|are|was|were|been) under|receiv(?:e[sd]?|ing)|attract(?:s|ed|ing)?|endur(?:e[sd]?|ing)|met with) (?:\S+ ){0,3}(?:accusations?|allegations?|backlash|calls|charges|complaints?|condemnation|criticisms?|doubts|praise|pushback|questions?|rebukes?|ridicule|scrutiny)\b/i
/** What seems so seems so to the writer. */
const SEEMS = /^(?:(?:may|might|would|does|do|did|not|also|still|now) )*seem(?:s|ed)?$/i

/** "The men were warned not to speak": whoever is told is no part of what is told. */
function turnTold(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const [subject, ...rest] = contents
  if (!subject || rest.length === 0 || subject.to > cue.from || cue.from - subject.to > 2) return linked
  const verb = passiveVerb(tokens, cue)
  return verb && (TELLING.has(base(verb)) || TELLING.has(verb))
    ? { ...linked, told: subject, contents: rest }
    : linked
}

const TELLING = new Set(['tell', 'warn', 'advise', 'informed', 'assured', 'notified', 'reminded'])

/** Whether a cue is a passive that tells what others say of its subject. */
function isSaidOf(tokens: Tokens, cue: Span): boolean {
  const verb = passiveVerb(tokens, cue)
  return verb !== undefined && (SAID_OF.has(base(verb)) || SAID_OF.has(verb))
}

/** The participle of a cue in the passive, lower-cased: "accused" of "was once accused of". */
function passiveVerb(tokens: Tokens, cue: Span): string | undefined {
  const word = (i: number): string => (tokens.words[i] ?? '').toLowerCase()
  let at = cue.from
  while (at < cue.to && base(word(at)) !== 'be') at++
  if (at === cue.to) {
    at = cue.from - 1
    while (at > cue.from - 4 && BETWEEN.test(word(at))) at--
    if (base(word(at)) !== 'be') return undefined
  }
  do at++
  while (at < cue.to && (BETWEEN.test(word(at)) || base(word(at)) === 'be'))
  return at < cue.to && !word(at).endsWith('ing') ? word(at) : undefined
}

/** What may stand between "was" and its participle. */
const BETWEEN =
  /ly$|^(?:not|n['’]t|once|also|often|sometimes|long|now|then|ever|never|already|still|even|later|again|first)$/

/** "told Ana Roy the group was looking for proof that …": what is told begins right after who was told. */
function takeInClause(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const [first, ...rest] = contents
  if (!first || first.from <= cue.to || base(tokens.words[cue.to - 1] ?? '') !== 'tell') return linked
  const told = addressee(tokens, [cue.from, cue.to], first.from)
  const from = told?.[1] ?? first.from
  const between = tokens.words.slice(from, first.from)
  if (!CLAUSE.test(between.join(' ')) || tokens.words[first.from] !== 'that') return linked
  return { ...linked, contents: [{ ...first, from }, ...rest] }
}

/** A subject and a verb, with no comma between. */
const CLAUSE =
  /^(?:the|a|an|he|she|it|they|his|her|its|their|there|this)\b[^,;:]* (?:is|are|was|were|has|have|had|will|would|could|may)\b[^,;:]*$/
