/**
 * Pronouns → who they mean. Candidates must agree in kind; of those, whoever speaks in the statement around
 * wins, then earlier speakers, subjects and near mentions (Hobbs 1978's recency and subject preference,
 * without a parse). "He" and "she" are never a body, "it" never a person, and "it" and "they" mean nobody
 * rather than a mention that did nothing.
 */
import { DETERMINERS, EMBEDDING } from '../data/phrases.ts'
import { EVIDENCING, HE, HER, HIM, IT, SHE, THEY, WHO } from '../data/pronouns.ts'
import { lastWord } from '../text/name-words.ts'
import { lowerAt, sentencesBetween, type Tokens, wordAt } from '../text/tokens.ts'
import type { Around, Speaker } from './around.ts'
import { isModifier, isSubject } from './doing.ts'
import { evidenceBefore } from './evidence.ts'
import { type Cast, firstAfter, type Kind, lastBefore, type Mention } from './mention.ts'
import { relativeOf } from './relatives.ts'

export function isPronoun(word: string): boolean {
  return HIM.has(word) || HER.has(word) || THEY.has(word) || IT.has(word) || WHO.has(word)
}

const KINDS = {
  he: new Set<Kind>(['he', 'person', 'unknown']),
  she: new Set<Kind>(['she', 'person', 'unknown']),
  it: new Set<Kind>(['body', 'document', 'place']),
  they: new Set<Kind>(['people', 'body']),
}

/** Whether a pronoun can mean something of a kind. */
export function agrees(word: string, kind: Kind): boolean {
  if (HE.has(word)) return KINDS.he.has(kind)
  if (SHE.has(word)) return KINDS.she.has(kind)
  return (IT.has(word) ? KINDS.it : KINDS.they).has(kind)
}

export function antecedent(
  tokens: Tokens,
  everyone: Cast,
  at: number,
  word: string,
  around: Around,
): Mention | undefined {
  if (WHO.has(word)) return relativeOf(tokens, everyone, at, word)
  if (HE.has(word) || SHE.has(word)) return someone(tokens, everyone, at, word, around)
  const speaking = around.holder?.mention
  if (speaking && !around.quoted[at] && agrees(word, speaking.kind))
    return (
      (speaking.kind === 'body' && THEY.has(word) && peopleBetween(tokens, everyone, speaking, at)) ||
      speaking
    )
  const things = THEY.has(word) ? evidenceBefore(tokens, at) : undefined
  if (things) return things
  const found = best(tokens, candidates(tokens, everyone, at, word, around), at, word, around.quoted)
  return (found?.kind === 'body' && THEY.has(word) && peopleBetween(tokens, everyone, found, at)) || found
}

/** People named in a body's sentence before a "they": those sooner than the body. */
const peopleBetween = (tokens: Tokens, { commons }: Cast, body: Mention, at: number): Mention | undefined =>
  lastBefore(
    commons,
    at,
    ({ kind, from }) => kind === 'people' && from >= body.to && tokens.sentence[from] === tokens.sentence[at],
  )

/** How long, in tokens, an earlier speaker comes before whoever was named since. */
const SPEAKING = 60

/**
 * "He", "she": the latest speaker that agrees, or else the latest name. Nobody calls himself "he" in his own
 * quotation.
 */
function someone(
  tokens: Tokens,
  everyone: Cast,
  at: number,
  word: string,
  around: Around,
): Mention | undefined {
  const { speakers, holder, quoted } = around
  const himself = (m: Mention): boolean =>
    quoted[at] === 1 && lastWord(holder?.mention.text ?? '') === lastWord(m.text)
  const fits = (m: Mention): boolean => agrees(word, m.kind) && !himself(m) && isSomebody(tokens, m)
  const person = lastBefore(everyone.names, at, (m) => fits(m) && m.kind !== 'unknown')
  const recent = person && at - person.to <= SPEAKING ? person : lastBefore(everyone.names, at, fits)
  const speaker = lastSpeaker(
    speakers,
    at,
    (m) => agrees(word, m.kind) && !himself(m) && !isDetermined(tokens, m),
  )
  const role = lastBefore(
    everyone.commons,
    at,
    (m) => fits(m) && isSubject(tokens, m) && !EMBEDDING.has(lowerAt(tokens, m.from - 1)),
  )
  const paragraph = (i: number): number | undefined => tokens.paragraph[i]
  // A paragraph that brings in somebody new is about them.
  const newcomer =
    recent &&
    speaker &&
    paragraph(speaker.from) !== paragraph(at) &&
    paragraph(recent.from) === paragraph(at) &&
    isSubject(tokens, recent)
  const early = !recent || (speaker && !newcomer && at - speaker.to <= SPEAKING)
  const found = speaker && early ? speaker : recent && { who: recent, to: recent.to }
  // A role that shows its sex comes before a name that may be nobody's.
  const surer = role?.kind !== 'person' && found?.who.kind === 'unknown'
  const later = role && (!found || role.from >= found.to)
  const near = later && (surer || sentencesBetween(tokens, role.from, at) === 1)
  return near ? role : found?.who
}

/** "Their Lordships", "the Larks": no one person, where nothing else is known of them. */
const isDetermined = (tokens: Tokens, { kind, from, text }: Mention): boolean =>
  kind === 'unknown' && !text.includes(' ') && DETERMINERS.has(lowerAt(tokens, from - 1))

/**
 * A name of one word that shows nothing is somebody where it does something; a name before a noun is nobody.
 */
function isSomebody(tokens: Tokens, mention: Mention): boolean {
  if (isModifier(tokens, mention)) return false
  return mention.kind !== 'unknown' || mention.text.includes(' ') || isSubject(tokens, mention)
}

/**
 * The latest that fits; whoever only speaks inside another's words comes after whoever spoke a little before.
 */
function lastSpeaker(
  speakers: readonly Speaker[],
  at: number,
  fits: (m: Mention) => boolean,
): Speaker | undefined {
  const outer = speakers.findLast(({ who, to, inner }) => !inner && to <= at && fits(who))
  if (outer && at - outer.to <= SPEAKING) return outer
  return speakers.findLast(({ who, to }) => to <= at && fits(who))
}

/** A mention that "it" or "they" could mean. */
interface Candidate {
  readonly who: Mention
  readonly from: number
  /** How much what it does there counts. */
  readonly weight: number
}

/** The source of a statement, the subject of a verb, people who are only named. */
const SPOKEN = 7
const ACTING = 4
const NAMED = 3

/**
 * Everything that did something in front of the pronoun, and for "it" every thing that did: it may be meant
 * for all we know.
 */
function candidates(
  tokens: Tokens,
  everyone: Cast,
  at: number,
  word: string,
  { speakers }: Around,
): Candidate[] {
  const possible = (m: Mention): boolean => agrees(word, m.kind) || (IT.has(word) && m.kind === 'thing')
  const found: Candidate[] = speakers
    .filter(({ who, to }) => to <= at && possible(who))
    .map(({ who, from, inner }) => ({ who, from, weight: inner || isOwner(tokens, from) ? ACTING : SPOKEN }))
  for (const all of [everyone.names, everyone.commons]) {
    const end = firstAfter(all, at)
    for (const mention of all.slice(Math.max(0, end - REACH), end)) {
      if (!possible(mention) || (all === everyone.names && mention.kind === 'thing')) continue
      if (mention.kind === 'place' && isEmbedded(tokens, mention.from)) continue
      const acts = isSubject(tokens, mention)
      if (acts || (THEY.has(word) && mention.kind === 'people'))
        found.push({ who: mention, from: mention.from, weight: acts ? ACTING : NAMED })
    }
  }
  return found
}

/** "The belief that the country …": what hangs on another word is not what the sentence is about. */
function isEmbedded(tokens: Tokens, from: number): boolean {
  const before = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  return EMBEDDING.has(wordAt(tokens, before))
}

/** "Its threats" are named of a body that need not be what the sentence is about. */
const isOwner = (tokens: Tokens, from: number): boolean => /^(?:its|their)$/.test(lowerAt(tokens, from))

/** How many mentions of either sort are looked at in front of a pronoun. */
const REACH = 16
/**
 * What a candidate must weigh at least to be meant: one that spoke reaches two sentences, another reaches
 * one.
 */
const ENOUGH = 2

/** "They" are people sooner than one body. */
const PLURAL: Partial<Record<Kind, number>> = { people: 1.5 }

function best(
  tokens: Tokens,
  all: readonly Candidate[],
  at: number,
  word: string,
  quoted: Uint8Array,
): Mention | undefined {
  const evidence = IT.has(word) && EVIDENCING.has(lowerAt(tokens, at + 1))
  let found: Candidate | undefined
  let top = ENOUGH
  for (const candidate of all) {
    const { kind } = candidate.who
    if (quoted[at] && !quoted[candidate.from]) continue
    if (evidence && kind !== 'document' && kind !== 'thing') continue
    const apart = sentencesBetween(tokens, candidate.from, at)
    const weight = candidate.weight - 2 * apart + (THEY.has(word) ? (PLURAL[kind] ?? 0) : 0)
    if (weight < top || (weight === top && candidate.from < (found?.from ?? 0))) continue
    top = weight
    found = candidate
  }
  return found?.who.kind === 'thing' ? undefined : found?.who
}
