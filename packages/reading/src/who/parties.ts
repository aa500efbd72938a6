/**
 * Phrases → parties: whoever a phrase names; for a pronoun, a surname, an acronym or a description ("the
 * group"), whoever it refers back to. What refers to nobody in the text stays as it is written and says so.
 */
import { INCLUDING } from '../data/joined.ts'
import { PERSON_NOUNS } from '../data/nouns.ts'
import { SUBORDINATING } from '../data/phrases.ts'
import { SELF, YOU } from '../data/pronouns.ts'
import type { Party } from '../statement.ts'
import { capital, isGenitive } from '../text/name-words.ts'
import { firstOf } from '../text/search.ts'
import { type FromTo, lowerAt, lowerWords, phrase, type Tokens, textSpan, wordAt } from '../text/tokens.ts'
import { addressed } from './addressed.ts'
import { antecedent, isPronoun } from './antecedents.ts'
import type { Around, Resolved } from './around.ts'
import { described } from './descriptions.ts'
import { fuller } from './fuller.ts'
import { isPost } from './holders.ts'
import { PERSONS, phraseKind } from './kinds.ts'
import type { Cast, Mention } from './mention.ts'
import { asksWho, isImpersonal, isIndefinite, isTime } from './nobodies.ts'

/**
 * The party that tokens `[from, to)` refer to, or null when they stand for no party ("nobody", the "it" of
 * "it seems"). "I" and "we" are the speaker of the statement that holds this one.
 */
export function resolve(
  tokens: Tokens,
  everyone: Cast,
  [from, end]: FromTo,
  around: Around,
): Resolved | null {
  const to = end - from > 1 && isGenitive(wordAt(tokens, end - 1)) ? end - 1 : end
  const first = lowerAt(tokens, from)
  if (
    isIndefinite(tokens, from, to) ||
    isImpersonal(tokens, from, to) ||
    isTime(first, to - from) ||
    asksWho(tokens, from)
  )
    return null
  const written = asWritten(tokens, everyone, from, to)
  const as = (found: Mention, by: Party['by']): Resolved => ({
    party: { name: found.text, mention: textSpan(tokens, found), by },
    mention: found,
  })
  const { holder } = around
  if (to - from === 1 && first === 'i' && holder === undefined && !around.quoted[from])
    return { ...as(written, 'self'), party: { ...as(written, 'self').party, name: WRITER } }
  if (isSelf(tokens, from, to))
    return holder ? { ...holder, party: { ...holder.party, by: 'self' } } : as(written, 'unresolved')
  if (to - from === 1 && YOU.has(first)) {
    const called = addressed(tokens, everyone, from, around)
    return called ? as(named(tokens, everyone, called), 'pronoun') : as(written, 'unresolved')
  }
  const pronoun = pronounAt(tokens, from, to)
  if (pronoun !== undefined) {
    const found = antecedent(tokens, everyone, pronoun, lowerAt(tokens, pronoun), around)
    return found ? as(named(tokens, everyone, found), 'pronoun') : as(written, 'unresolved')
  }
  const own = headName(tokens, everyone, from, to)
  if (own) {
    const full = fuller(everyone, own)
    if (full === own) return as(own, 'name')
    return as(
      { ...full, kind: own.kind === 'unknown' ? full.kind : own.kind },
      /^[\p{Lu}.]+$/u.test(own.text) ? 'acronym' : 'surname',
    )
  }
  if (speaksForBody(tokens, from, to)) {
    const body = antecedent(tokens, everyone, from, 'its', around)
    return body ? as(named(tokens, everyone, body), 'description') : as(written, 'unresolved')
  }
  const known = described(tokens, everyone, [from, to], around.speakers)
  return known ? as(named(tokens, everyone, known), 'description') : as(written, 'name')
}

/** "I", "we ourselves", "my own"; "my lawyer" and "our engineers" are people of their own. */
const isSelf = (tokens: Tokens, from: number, to: number): boolean =>
  SELF.has(lowerAt(tokens, from)) &&
  (to - from === 1 ||
    (to - from === 2 && (SELF.has(lowerAt(tokens, from + 1)) || lowerAt(tokens, from + 1) === 'own')))

/** Whose "I" a page's own is. */
const WRITER = 'the writer'

/** The phrase itself, of the kind that the text shows where it describes somebody. */
function asWritten(tokens: Tokens, { commons }: Cast, from: number, end: number): Mention {
  const to = withoutClause(tokens, from, end)
  const common = commons[firstOf(commons, (each) => each.from >= from)]
  const kind = common?.from === from && common.to <= to ? common.kind : phraseKind(tokens, from, to)
  return { text: phrase(tokens, from, to), from, to, kind }
}

/**
 * Without a last comma, and without what is told of somebody after one: "a clerk, who would not be named,".
 */
function withoutClause(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (wordAt(tokens, i) === ',' && (i === to - 1 || RELATIVE.test(lowerAt(tokens, i + 1)))) return i
  return to
}

const RELATIVE = /^(?:who|which|whose|whom|speaking|citing|quoting)$/

/**
 * Where the pronoun stands that a phrase is, or undefined: "he", "many of whom", and "who" with more of its
 * clause behind it.
 */
function pronounAt(tokens: Tokens, from: number, to: number): number | undefined {
  const [first, last] = [lowerAt(tokens, from), lowerAt(tokens, to - 1)]
  if (to - from === 1) return isPronoun(first) ? from : undefined
  if (lowerAt(tokens, to - 2) === 'of' && /^(?:whom|which|them)$/.test(last)) return to - 1
  if (/^(?:whom|which)$/.test(lowerAt(tokens, from + 2)) && lowerAt(tokens, from + 1) === 'of')
    return from + 2
  return first === 'who' || first === 'which' ? from : undefined
}

/**
 * A mention by the fullest name that the text has for it; a person's name never stands for a body, nor a
 * body's for a person.
 */
function named(tokens: Tokens, everyone: Cast, found: Mention): Mention {
  const full = fuller(everyone, found)
  if (full === found) return described(tokens, everyone, [found.from, found.to], []) ?? found
  return PERSONS.has(full.kind) === PERSONS.has(found.kind) ||
    found.kind === 'unknown' ||
    full.kind === 'unknown'
    ? { ...full, kind: found.kind }
    : found
}

/**
 * "Its members", "its officials" speak for the body; "its minister" and "his brother" are people of their
 * own.
 */
function speaksForBody(tokens: Tokens, from: number, to: number): boolean {
  const head = lowerAt(tokens, to - 1)
  return to - from === 2 && lowerAt(tokens, from) === 'its' && !PERSON_NOUNS.has(head)
}

/**
 * The name that a phrase is headed by: "Abu Ahmad, a commander of …", not "a representative of Kataib
 * Hezbollah".
 */
function headName(tokens: Tokens, everyone: Cast, from: number, to: number): Mention | undefined {
  const names = namesIn(everyone, from, examplesIn(tokens, from, to))
  const [first] = names
  for (const name of names) {
    const before = lowerWords(tokens, from, officeStart(tokens, from, name.from))
    const apposed =
      before.at(-1) === ',' &&
      (name === first ||
        names.slice(0, names.indexOf(name)).every((n) => isRole(n) || isGenitive(wordAt(tokens, n.to))))
    if (/^(?:named|called)$/.test(before.at(-1) ?? '')) return name
    if (name !== names.at(-1) && isRole(name)) continue
    if (!apposed && before.some((w) => SUBORDINATING.has(w) || w.endsWith('ing'))) continue
    const after = lowerAt(tokens, name.to)
    if (
      name.to < to &&
      (/^(?:['’]s|\/)$/.test(after) || /^\p{Ll}/u.test(after)) &&
      !SUBORDINATING.has(after) &&
      after !== 'and'
    )
      continue
    return holderAfter(tokens, everyone, name, to) ?? name
  }
  return undefined
}

/** "The Democrat, Ana Roy": what she is, in one capitalised word. */
const isRole = ({ text, kind }: Mention): boolean =>
  !text.includes(' ') && (kind === 'thing' || PERSON_NOUNS.has(text.toLowerCase()))

/** Where the office in front of a name begins: "the | Secretary of State Ana Roy". */
function officeStart(tokens: Tokens, from: number, name: number): number {
  let at = name
  while (at > from && (capital(wordAt(tokens, at - 1)) || (at < name && isJoint(lowerAt(tokens, at - 1)))))
    at--
  return at
}

const isJoint = (word: string): boolean => word === 'of' || word === 'for'

/** "The Bishop of Tesk, [Ana Roth]": whoever holds an office, named right after it. */
function holderAfter(tokens: Tokens, everyone: Cast, office: Mention, limit: number): Mention | undefined {
  if (!isPost(tokens, office.from, office.to) || lowerAt(tokens, office.to) !== ',') return undefined
  const next = namesIn(everyone, office.to + 1, limit)[0]
  return next?.from === office.to + 1 && next.text.includes(' ') && next.kind !== 'body' ? next : undefined
}

/** Where examples of a crowd begin, by whom it is not named: "critics of the plan, like Ana Roe, …". */
function examplesIn(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < to; i++)
    if (
      INCLUDING.has(lowerAt(tokens, i)) ||
      (lowerAt(tokens, i) === 'such' && lowerAt(tokens, i + 1) === 'as')
    )
      return i
  return to
}

function namesIn(everyone: Cast, from: number, to: number): Mention[] {
  const found: Mention[] = []
  for (let i = firstOf(everyone.names, (name) => name.from >= from); i < everyone.names.length; i++) {
    const name = everyone.names[i]
    if (!name || name.to > to) break
    found.push(name)
  }
  return found
}
