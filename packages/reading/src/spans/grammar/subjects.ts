/** A verb → who does it: the subject in front of it, and where its own group of words begins. */
import { AUXILIARIES, RELATIVES, SUBORDINATORS } from '../../data/clauses.ts'
import { BEFORE_VERBS, PLURAL_PRONOUNS, SUBJECT_PRONOUNS } from '../../data/frames.ts'
import { PEOPLE_NOUNS } from '../../data/nouns.ts'
import { DETERMINERS, PREPOSITIONS } from '../../data/phrases.ts'
import { finiteAt, isAdverb } from '../../text/clauses.ts'
import type { Form } from '../../text/forms.ts'
import { isWord } from '../../text/name-words.ts'
import { phraseStart } from '../../text/phrases.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'

export interface Subject {
  readonly from: number
  readonly to: number
  /** Where the verb's group begins: its auxiliaries and adverbs. */
  readonly group: number
}

const MODAL = /^(?:to|will|would|can|could|may|might|must|should|do|does|did|ca|wo|['’](?:ll|d))$/
const HAVE = /^(?:has|have|had|['’](?:ve|s|d))$/
const BE = /^(?:am|is|are|was|were|be|been|being|['’](?:m|re|s))$/
/** What stands before a "to" and adds no sense of its own: "has to say", "came to believe". */
const CHAINS =
  /^(?:has|have|had|having|needs?|needed|going|got|come|came|comes|tends?|tended|used|able|trying|tried|tries|try|likes?|seems?|seemed|appears?|appeared|continues?|continued|begins?|began|starts?|started|learned|ought|supposed)$/
/** Of a subject, in words. */
const LONGEST = 10

/**
 * The subject of the verb at `verb`, if the verb in one of these forms can have one. What there is "little
 * point for Ana to" do, nobody does.
 */
export function subjectOf(tokens: Tokens, verb: number, forms: readonly Form[]): Subject | undefined {
  const { group, auxiliary } = groupOf(tokens, verb)
  const end = group
  const from = subjectStart(tokens, end)
  if (from === undefined || from >= end) return undefined
  const asked = /^(?:do|does|did|will|would|can|could|should)$/.test(lowerAt(tokens, from - 1))
  if (/^(?:what|which)$/.test(lowerAt(tokens, from - 1)) || isPredicate(tokens, from)) return undefined
  if (auxiliary === 'to' && tokens.words.slice(from, end).includes('for')) return undefined
  const fits = forms.some((form) => agrees(tokens, from, end, form, auxiliary ?? (asked ? 'did' : undefined)))
  return fits ? { from: bothStart(tokens, from, end), to: end, group } : undefined
}

/** "The nurse and | the porter both swore": where the first of both begins. */
function bothStart(tokens: Tokens, from: number, end: number): number {
  if (lowerAt(tokens, end) !== 'both' || lowerAt(tokens, from - 1) !== 'and') return from
  return phraseStart(tokens, from - 2) ?? from
}

/** "It is | hard to say". */
const isPredicate = (tokens: Tokens, from: number): boolean =>
  BE.test(lowerAt(tokens, from - 1)) && IS.test(lowerAt(tokens, from - 2))

/** The adverbs and auxiliaries before a verb, and the nearest of the auxiliaries. */
function groupOf(tokens: Tokens, verb: number): { group: number; auxiliary: string | undefined } {
  let group = verb
  let auxiliary: string | undefined
  for (let i = verb - 1; i >= 0 && verb - i < LONGEST; i--) {
    const word = lowerAt(tokens, i)
    if (word === 'to' && CHAINS.test(lowerAt(tokens, i - 1))) {
      auxiliary ??= 'to'
      group = --i
      continue
    }
    const helps = isAuxiliary(word)
    if (!helps && !mayStandBetween(tokens, i)) break
    if (helps) auxiliary ??= word
    group = i
  }
  return { group, auxiliary }
}

const isAuxiliary = (word: string): boolean => MODAL.test(word) || HAVE.test(word) || BE.test(word)

/** An adverb, or the comma of "really, really". */
function mayStandBetween(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  if (word === ',') return BEFORE_VERBS.has(lowerAt(tokens, i - 1))
  return BEFORE_VERBS.has(word) || (isAdverb(word) && isWord(word))
}

function agrees(
  tokens: Tokens,
  from: number,
  to: number,
  form: Form,
  auxiliary: string | undefined,
): boolean {
  if (auxiliary === undefined) {
    if (form === 'past') return true
    return form === 'base' ? isPlural(tokens, from, to) : form === 's' && !isPlural(tokens, from, to)
  }
  if (HAVE.test(auxiliary) && form === 'participle') return true
  if (BE.test(auxiliary) && form === 'ing') return true
  return MODAL.test(auxiliary) && form === 'base'
}

function isPlural(tokens: Tokens, from: number, to: number): boolean {
  const first = lowerAt(tokens, from)
  if (to - from === 1 && SUBJECT_PRONOUNS.has(first)) return PLURAL_PRONOUNS.has(first)
  let head = from
  while (head + 1 < to && !PREPOSITIONS.has(lowerAt(tokens, head + 1))) head++
  for (let i = from + 1; i < to; i++) if (lowerAt(tokens, i) === 'and') return true
  const word = lowerAt(tokens, head)
  return PEOPLE_NOUNS.has(word) || /[^su]s$/.test(word) || /^(?:most|many|some|few|several|all)$/.test(first)
}

/** Where the phrase that ends before `end` begins, if it may be a subject. */
function subjectStart(tokens: Tokens, end: number): number | undefined {
  const head = lowerAt(tokens, end - 1)
  if (SUBJECT_PRONOUNS.has(head)) return end - 1
  if (!mayHead(tokens, end - 1)) return undefined
  let from = end - 1
  while (from > 0 && !endsBefore(tokens, from - 1, end)) {
    from--
    if (end - from > LONGEST) return undefined
  }
  while (from < end && (isAdverb(lowerAt(tokens, from)) || BEFORE_VERBS.has(lowerAt(tokens, from)))) from++
  return PREPOSITIONS.has(lowerAt(tokens, from)) ? undefined : from
}

/** A noun or a name, as far as its neighbours show. */
function mayHead(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i)
  if (!isWord(word) || NO_HEADS.test(word)) return false
  return !DETERMINERS.has(word) && !PREPOSITIONS.has(word) && !SUBORDINATORS.has(word) && !RELATIVES.has(word)
}

const NO_HEADS =
  /^(?:to|not|me|him|us|them|her|itself|himself|there|here|this|that|these|those|but|so|yet|if|because|be|more|most|very|too|no|yes|well|please|let|what|how|\p{L}+ly)$/u

/** Whether the word before a phrase is no part of it. */
export function endsBefore(tokens: Tokens, i: number, end: number): boolean {
  const word = lowerAt(tokens, i)
  if (tokens.sentence[i] !== tokens.sentence[end]) return true
  if (!/^[\p{L}\p{N}'’]/u.test(word) || wordAt(tokens, i) === "'") return true
  if (/^(?:and|or|but|so|yet|to|than|not|if)$/.test(word)) return word !== 'and' || !joins(tokens, i)
  if (SUBORDINATORS.has(word) || RELATIVES.has(word) || AUXILIARIES.has(word))
    return !/^['’]s$/.test(word) || IS.test(lowerAt(tokens, i - 1))
  return SUBJECT_PRONOUNS.has(word) || finiteAt(tokens, i)
}

/** After which "'s" is "is": "it's hard". */
const IS = /^(?:it|that|there|he|she|what|who|here|where)$/

/** "Ana and Ben", "the mayor and the council". */
function joins(tokens: Tokens, and: number): boolean {
  const [before, after] = [wordAt(tokens, and - 1), wordAt(tokens, and + 1)]
  return /^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)
}
