/**
 * Statements that are plain though neither the model nor other rules are sure of them: a sentence that opens
 * with somebody, a verb of saying, and a clause. "Officials here tell us she was handed over."
 */
import { isDoers, isNameLike, isSomebody } from '../../layout/somebody.ts'
import { finiteAt } from '../../text/clauses.ts'
import { baseAt } from '../../text/cues.ts'
import { isWord } from '../../text/name-words.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/** @param found what was found in the text: no sentence with a cue of it is looked at. */
export function openers(tokens: Tokens, found: readonly Linked[]): Linked[] {
  const known = new Set<number>()
  for (const { cue, contents } of found)
    for (const { from, to } of [cue, ...contents])
      for (let at = tokens.sentence[from] ?? 0; at <= (tokens.sentence[to - 1] ?? 0); at++) known.add(at)
  const added: Linked[] = []
  for (let from = 0, to = 0; from < tokens.words.length; from = to) {
    while (to < tokens.words.length && tokens.sentence[to] === tokens.sentence[from]) to++
    const plain = known.has(tokens.sentence[from] ?? 0) ? undefined : statementIn(tokens, from, to)
    if (plain) added.push(plain)
  }
  return added
}

const SAYING = new Set([
  'say',
  'tell',
  'report',
  'claim',
  'insist',
  'maintain',
  'deny',
  'add',
  'admit',
  'warn',
  'allege',
  'note',
  'confirm',
  'complain',
  'think',
  'believe',
  'fear',
])
const TOLD = /^(?:me|us|him|her|them|you|reporters|journalists|police|investigators|readers)$/
const SUBJECTS =
  /^(?:he|she|it|they|we|i|you|there|this|that|these|those|the|a|an|his|her|its|their|our|no|nobody|all|some|half|most|\d.*)$/
const PLACES = /^(?:here|there|nearby|locally|now|also|today|still|often)$/
const LONGEST = 7
const SURE = 0.85

function statementIn(tokens: Tokens, from: number, end: number): Linked | undefined {
  const to = /^[.!]$/.test(tokens.words[end - 1] ?? '') ? end - 1 : end
  const verb = verbAfter(tokens, from, to)
  if (verb < 0) return undefined
  const after =
    verb + 1 + (TOLD.test(lowerAt(tokens, verb + 1)) && SUBJECTS.test(lowerAt(tokens, verb + 2)) ? 1 : 0)
  if (baseAt(tokens, verb) === 'tell' && after === verb + 1) return undefined
  if (!SUBJECTS.test(lowerAt(tokens, after)) || !hasVerb(tokens, after + 1, to)) return undefined
  const span = (role: Span['role'], first: number, last: number): Span => ({
    role,
    from: first,
    to: last,
    sure: SURE,
  })
  return {
    source: span('source', from, verb),
    cue: span('cue', verb, after),
    contents: [span('content', after, to)],
    sourceChance: SURE,
    contentChance: SURE,
  }
}

/** Where a verb of saying stands right behind a subject that opens the sentence; -1 where none does. */
function verbAfter(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < Math.min(to - 2, from + LONGEST); i++) {
    const word = tokens.words[i] ?? ''
    if (!isWord(word)) return -1
    if (!SAYING.has(baseAt(tokens, i)) || !/^\p{Ll}/u.test(word) || word.endsWith('ing')) continue
    const subject = tokens.words.slice(from, PLACES.test(lowerAt(tokens, i - 1)) ? i - 1 : i)
    return isSomebody(subject) ||
      (subject.length > 1 && isNameLike(subject)) ||
      isDoers(subject.at(-1) ?? '') ||
      isDoers(subject[0] ?? '')
      ? i
      : -1
  }
  return -1
}

function hasVerb(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 10); i++) if (finiteAt(tokens, i)) return true
  return false
}
