/**
 * Whether anything is said at all. "If she says", "will she confirm?", "he may claim" leave it open; "she
 * will announce" puts it in the future; "nobody said", "it is not true that he said" deny it. What is not
 * said is asserted by no one, whatever the mood of its content.
 */

import { HEDGES } from '../data/modality.ts'
import {
  ASKING_AUXILIARIES,
  COMING,
  CONDITIONS,
  DENIALS,
  EXPECTED_TO,
  HABITS,
  NEVERS,
  OPEN_MODALS,
} from '../data/saying.ts'
import type { Linked } from '../spans/links/links.ts'
import type { Act, Modality } from '../statement.ts'
import { lowerAt, lowerWords, sentenceStart, type Tokens, wordAt } from '../text/tokens.ts'
import { isNoOne } from '../who/nobodies.ts'

/** The mood of a saying that did not, or may not, take place; undefined where it did. */
export function unsaid(tokens: Tokens, linked: Linked, doing: Act): Modality | undefined {
  const before = wordsBefore(tokens, Math.min(linked.cue.from, linked.source?.from ?? linked.cue.from))
  if (DENIALS.test(before.join(' '))) return 'negated'
  if (linked.source && isNoOne(tokens, linked.source.from)) return 'negated'
  if (isSupposed(before) || isAsked(tokens, linked, before)) return 'hedged'
  return SAYING.has(doing) ? verbMood(tokens, linked) : undefined
}

/** Acts of the mouth or the pen: of others, "would like" and "may think" are what they are. */
const SAYING: ReadonlySet<Act> = new Set([
  'assert', 'report', 'accuse', 'deny', 'promise', 'threaten', 'demand', 'ask', 'recant',
]) // biome-ignore format: a list

/** How far back, and how far between a source and its verb, words may show it. */
const REACH = 8

/** The words of a statement's sentence right before it. */
const wordsBefore = (tokens: Tokens, at: number): string[] =>
  lowerWords(tokens, sentenceStart(tokens, at, at - REACH), at)

/** "If", "suppose that", "even if", "in case"; "should", "had" and "were" that open a sentence. */
function isSupposed(before: readonly string[]): boolean {
  const last = before.at(-1) === 'that' ? before.at(-2) : before.at(-1)
  if (last !== undefined && CONDITIONS.has(last)) return true
  return last === 'case' ? before.at(-2) === 'in' : INVERTED.test(before.join(' '))
}

const INVERTED = /^(?:should|had|were)$/

/** "Did the mayor say so?", "Who said so?"; not "why did he say so?", which knows that he did. */
function isAsked(tokens: Tokens, { source, contents }: Linked, before: readonly string[]): boolean {
  if (!source || !endsAsQuestion(tokens, source.from, contents.at(-1)?.to ?? source.to)) return false
  if (/^who(?:ever)?$/.test(lowerAt(tokens, source.from)) && before.length === 0) return true
  const last = before.at(-1)?.replace('’', "'") ?? ''
  const negated = last === "n't" || last === 'not'
  const auxiliary = negated ? before.at(-2) : last
  const opens = before.at(negated ? -3 : -2)
  return ASKING_AUXILIARIES.has(auxiliary ?? '') && (opens === undefined || OPENS.test(opens))
}

const OPENS = /^(?:[,:;—–"“‘-]|and|but|so|or|then)$/

/**
 * Whether a question mark ends the sentence, and no closing quotation mark before it makes it the content's.
 */
function endsAsQuestion(tokens: Tokens, at: number, end: number): boolean {
  for (let i = Math.max(at, end - 1); i < end + REACH && tokens.sentence[i] === tokens.sentence[at]; i++)
    if (wordAt(tokens, i) === '?') return !/^["”’»]$/.test(wordAt(tokens, i + 1))
  return false
}

/** What stands before the verb: "never claimed", "may claim", "reportedly said", "is due to announce". */
function verbMood(tokens: Tokens, { source, cue, contents }: Linked): Modality | undefined {
  const apart = contents.some(({ from, to }) => source && source.to < to && from < cue.from)
  const near = source && source.to <= cue.from && cue.from - source.to <= REACH && !apart
  const group = lowerWords(tokens, near ? source.to : cue.from, cue.to).map((word) => word.replace('’', "'"))
  if (group.includes('never') || group.includes('neither')) return 'negated'
  if (group.some((word) => HEDGES.has(word) && !OPEN_MODALS.has(word))) return 'hedged'
  if (source && /^(?:i|we|you)$/.test(lowerAt(tokens, source.from))) return undefined
  if (group.some((word) => HABITS.has(word)) || isHeard(group)) return undefined
  if (group.some((word) => COMING.has(word)) || EXPECTED_TO.test(group.join(' '))) return 'planned'
  const modal = group.findIndex((word) => OPEN_MODALS.has(word))
  return modal >= 0 && !NEVERS.has(group[modal + 1] ?? '') ? 'hedged' : undefined
}

/** "Can be heard saying": it was said. */
const isHeard = (group: readonly string[]): boolean =>
  group.includes('be') && group.some((word) => /^(?:heard|seen|read|found)$/.test(word))
