/**
 * Pronouns → who they mean. Candidates must agree in kind; of those, whoever speaks in the statement around
 * wins, then earlier speakers, subjects and near mentions (Hobbs 1978's recency and subject preference,
 * without a parse). "He" and "she" are never a body, "it" never a person, and "it" and "they" mean nobody
 * rather than a mention that did nothing.
 */
import { EMBEDDING } from '../data/phrases.ts'
import { EVIDENCING, HE, IT, SHE, THEY, WHO } from '../data/pronouns.ts'
import { lowerAt, sentencesBetween, type Tokens, wordAt } from '../text/tokens.ts'
import type { Around } from './around.ts'
import { type Cast, firstAfter, type Kind, lastBefore, type Mention } from './mention.ts'
import { isSubject } from './subjects.ts'

export function isPronoun(word: string): boolean {
  return HE.has(word) || SHE.has(word) || THEY.has(word) || IT.has(word) || WHO.has(word)
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
  if (WHO.has(word)) return lastBefore(everyone.names, at, (name) => name.to >= at - 4)
  if (HE.has(word) || SHE.has(word)) return someone(tokens, everyone, at, word, around)
  const speaking = around.holder?.mention
  if (speaking && !around.quoted[at] && agrees(word, speaking.kind)) return speaking
  return best(tokens, candidates(tokens, everyone, at, word, around), at, word, around.quoted)
}

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
  const himself = (m: Mention): boolean => quoted[at] === 1 && holder?.mention.text === m.text
  const fits = (m: Mention): boolean => agrees(word, m.kind) && !himself(m)
  const person = lastBefore(everyone.names, at, (m) => fits(m) && m.kind !== 'unknown')
  const recent = person && at - person.to <= SPEAKING ? person : lastBefore(everyone.names, at, fits)
  const speaker = speakers.findLast(({ who, to }) => to <= at && fits(who))
  const role = lastBefore(everyone.commons, at, (m) => fits(m) && isSubject(tokens, m))
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
  const near = role && (!found || role.from >= found.to) && sentencesBetween(tokens, role.from, at) === 1
  return near ? role : found?.who
}

/** A mention that "it" or "they" could mean. */
interface Candidate {
  readonly who: Mention
  readonly from: number
  /** It is the source of a statement, or else the subject of a verb. */
  readonly spoke: boolean
}

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
    .map(({ who, from }) => ({ who, from, spoke: true }))
  for (const all of [everyone.names, everyone.commons]) {
    const end = firstAfter(all, at)
    for (const mention of all.slice(Math.max(0, end - REACH), end))
      if (
        possible(mention) &&
        isSubject(tokens, mention) &&
        !(all === everyone.names && mention.kind === 'thing') &&
        (mention.kind !== 'place' || !isEmbedded(tokens, mention.from))
      )
        found.push({ who: mention, from: mention.from, spoke: false })
  }
  return found
}

/** "The belief that the country …": what hangs on another word is not what the sentence is about. */
function isEmbedded(tokens: Tokens, from: number): boolean {
  const before = lowerAt(tokens, from - 1) === 'the' ? from - 2 : from - 1
  return EMBEDDING.has(wordAt(tokens, before))
}

/** How many mentions of either sort are looked at in front of a pronoun. */
const REACH = 16
/**
 * What a candidate must weigh at least to be meant: one that spoke reaches two sentences, another reaches
 * one.
 */
const ENOUGH = 2

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
    const weight = (candidate.spoke ? 7 : 4) - 2 * apart + (THEY.has(word) && kind === 'people' ? 1 : 0)
    if (weight < top || (weight === top && candidate.from < (found?.from ?? 0))) continue
    top = weight
    found = candidate
  }
  return found?.who.kind === 'thing' ? undefined : found?.who
}
