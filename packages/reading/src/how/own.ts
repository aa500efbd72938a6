/**
 * Whether a source speaks of itself: its views, feelings, wants, plans and acts, which it need not have
 * learned.
 */
import { BETWEEN, DATA, EXHIBITS, WORKED_OUT } from '../data/basis.ts'
import { DOCUMENT_NOUNS } from '../data/nouns.ts'
import {
  ASKING,
  CHARGERS,
  CHARGES,
  FIELD,
  FOUND_OUT,
  JUDGING,
  LEARNED,
  MODAL,
  OWN_ACTS,
  RULINGS,
  TELLING_CUES,
  VIEWLESS,
  VIEWS,
} from '../data/own.ts'
import { BE, EVIDENCING, IMPERSONAL, TOLD } from '../data/pronouns.ts'
import { isAdverb, mainClause } from '../text/clauses.ts'
import { type FromTo, lowerAt } from '../text/tokens.ts'
import { nounKind, PERSONS } from '../who/kinds.ts'
import { isCued, isSelf, type Spoken, sourceHead } from './spoken.ts'

/** The tokens that say so, `'cue'` where the cue does; null where nothing does. */
export function own(given: Spoken): FromTo | 'cue' | null {
  const head = sourceHead(given)
  if (RULINGS.has(head)) return 'cue'
  if (isPaper(given, head) || inField(given)) return null
  if (isOwnCue(given, head)) return 'cue'
  return isCued(given, FOUND_OUT) ? null : ownContent(given)
}

/** What is written, shown or measured has no views. */
function isPaper({ speaker }: Spoken, head: string): boolean {
  if (speaker?.mention.kind === 'document') return true
  const one = head.replace(/(?:ies)$/, 'y').replace(/s$/, '')
  return [DOCUMENT_NOUNS, EXHIBITS, WORKED_OUT, DATA, VIEWLESS].some(
    (list) => list.has(head) || list.has(one),
  )
}

function isOwnCue(given: Spoken, head: string): boolean {
  if (isCued(given, CHARGES)) return given.cue.includes('charge') && CHARGERS.has(head)
  if (given.doing === 'doubt' || (OWN_ACTS.has(given.doing) && !isCued(given, FOUND_OUT))) return true
  if (given.cue.includes('see') && given.own.text.includes(' as ')) return true
  return isCued(given, VIEWS) || !isCued(given, TELLING_CUES)
}

/** What a group's people did or did not do in the field, the group has from them. */
function inField({ speaker, own }: Spoken): boolean {
  if (!speaker || PERSONS.has(speaker.mention.kind)) return false
  return (
    /^(?:body|place|people)$/.test(speaker.mention.kind) &&
    own.text
      .split(' ')
      .slice(0, 20)
      .some((w) => FIELD.has(w))
  )
}

/** How many sentences of a content are looked at. */
const SENTENCES = 3

function ownContent(given: Spoken): FromTo | null {
  for (const at of sentencesOf(given).slice(0, SENTENCES)) {
    const found = ownSentence(given, at)
    if (found) return found
  }
  return null
}

function sentencesOf({ own, tokens }: Spoken): number[][] {
  const out: number[][] = []
  for (const at of own.tokens) {
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
  const self = places.findIndex((at, i) => i < 12 && isSubject(words, i) && isSelf(given, at))
  if (self >= 0) return hasLearned(words, self) ? null : spanAt(places, self)
  if (IF.test(words.slice(0, 2).join(' '))) return [first, first + 1]
  const calls = places.find(
    (at, i) => i < 4 && isCalling(words, i) && given.depth(at) > given.depth(given.statement.cue.from),
  )
  if (calls !== undefined) return [calls, calls + 2]
  const { subject, predicate } = mainClause(words)
  const says = [...subject, ...predicate.slice(0, 14)].findIndex(
    (word) => MODAL.has(word) || JUDGING.has(word),
  )
  if (says < 0) return null
  const word = [...subject, ...predicate][says] ?? ''
  const at = places[words.indexOf(word)] ?? first
  return [at, at + 1]
}

const IF = /^(?:that )?if\b/

/** "It's an outrage", "that is wrong", "our aim is": in the source's own words. */
const isCalling = (words: readonly string[], i: number): boolean =>
  (/^(?:my|our)$/.test(words[i] ?? '') && !isSomebody(words[i + 1] ?? '')) ||
  (/^(?:it|that|this|these|those)$/.test(words[i] ?? '') && /^(?:'s|’s|is|are|was)$/.test(words[i + 1] ?? ''))

/** "My son": somebody else. */
function isSomebody(noun: string): boolean {
  const kind = nounKind(noun)
  return PERSONS.has(kind) || kind === 'people' || kind === 'body'
}

const spanAt = (places: readonly number[], i: number): FromTo => [places[i] ?? 0, (places[i] ?? 0) + 1]

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

/** "We left", "she has", not "for her": a pronoun in the case of a subject. */
const isSubject = (words: readonly string[], i: number): boolean =>
  /^(?:i|we|he|she|they|it)$/.test(words[i] ?? '') &&
  !/^(?:for|to|of|with|by)$/.test(words[i - 1] ?? '') &&
  !(words[i] === 'it' && isNobodys(words, i))

/** "It is a bomb", "it seems": not the body. */
function isNobodys(words: readonly string[], i: number): boolean {
  const [next = '', second = ''] = [words[i + 1], words[i + 2]]
  if (!BE.has(next) && next !== '’s') return IMPERSONAL.has(next) || EVIDENCING.has(next)
  return !second.endsWith('ing') && !TOLD.has(second) && second !== 'not'
}
