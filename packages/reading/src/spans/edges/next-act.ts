/**
 * "She promised the town a bridge | and apologised for the delay": what somebody promises or answers is a
 * thing, and a verb of saying in the past behind an "and" is the next that the same source does.
 */
import { CLAUSE_OPENERS } from '../../data/frames.ts'
import { finiteAt, isAdverb } from '../../text/clauses.ts'
import { mayCue } from '../../text/cues.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { framesOf } from '../grammar/complements.ts'
import type { Linked } from '../links/links.ts'

export function partNextAct(tokens: Tokens, linked: Linked): Linked[] {
  const { source, cue, contents } = linked
  const last = contents.at(-1)
  if (!source || source.from > cue.from || last?.from !== cue.to || !isPast(tokens, cue.to - 1))
    return [linked]
  const and = nextAct(tokens, last.from, last.to)
  if (and < 0) return [linked]
  const cut = { ...linked, contents: [...contents.slice(0, -1), { ...last, to: and }] }
  return [cut, ...secondAct(tokens, cut, and + 1, last.to)]
}

/** The act behind the "and", the same source's. */
function secondAct(tokens: Tokens, { source, ...first }: Linked, from: number, limit: number): Linked[] {
  const verb = isAdverb(lowerAt(tokens, from)) ? from + 1 : from
  for (const { frame } of framesOf(wordAt(tokens, verb))) {
    const after = frame(tokens, verb, verb + 1)
    if (!after || after.from >= limit) continue
    const content = { ...first.cue, role: 'content' as const, from: after.from, to: limit }
    return [{ ...first, source, cue: { ...first.cue, from, to: after.cue }, contents: [content] }]
  }
  return []
}

/** The "and" before the first finite verb, where that is one of saying in the past; -1 where it is not. */
function nextAct(tokens: Tokens, from: number, to: number): number {
  if (CLAUSE_OPENERS.has(lowerAt(tokens, from))) return -1
  for (let i = from + 1; i < to - 1; i++) {
    if (NOT.test(wordAt(tokens, i))) return -1
    if (/^(?:and|but)$/.test(lowerAt(tokens, i))) {
      const verb = isAdverb(lowerAt(tokens, i + 1)) ? i + 2 : i + 1
      if (isPast(tokens, verb) && isSaying(wordAt(tokens, verb))) return i
    }
    if (finiteAt(tokens, i)) return -1
  }
  return -1
}

const isSaying = (word: string): boolean => mayCue(word) || framesOf(word).length > 0

/** Marks of quotation, and clauses within. */
const NOT = /^(?:["“”‘«:;]|that|who|which|what|how|why|if|whether)$/

const isPast = (tokens: Tokens, i: number): boolean =>
  finiteAt(tokens, i) && !/s$/.test(lowerAt(tokens, i)) && /(?:ed|aid|old|rote)$/.test(lowerAt(tokens, i))
