/** "They are sure that it rained", "most seem worried about the bridge": what somebody is in mind. */
import { ADJECTIVES } from '../../data/frames.ts'
import { isAdverb } from '../../text/clauses.ts'
import type { Form } from '../../text/forms.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import { contentEnd, opensClause } from '../grammar/ends.ts'
import { opensInfinitive } from '../grammar/passive.ts'
import { subjectOf } from '../grammar/subjects.ts'
import type { Linked } from '../links/links.ts'
import { ruled } from '../links/ruled.ts'

export function adjectiveAt(tokens: Tokens, at: number): Linked | undefined {
  if (!ADJECTIVES.has(wordAt(tokens, at)) || isFoundOut(tokens, at)) return undefined
  const from = lowerAt(tokens, at + 1) === 'at' && lowerAt(tokens, at + 2) === 'all' ? at + 3 : at + 1
  const subject = opensContent(tokens, from) && subjectBefore(tokens, at)
  const to = contentEnd(tokens, from, lowerAt(tokens, from) !== 'that')
  if (!subject || to <= from || /^(?:it|one)$/.test(lowerAt(tokens, subject.from))) return undefined
  return ruled({ source: [subject.from, subject.to], cue: [subject.group, from], contents: [[from, to]] })
}

/** "Was determined to have left": by others. */
const isFoundOut = (tokens: Tokens, at: number): boolean =>
  lowerAt(tokens, at) === 'determined' && lowerAt(tokens, at + 2) === 'have'

const opensContent = (tokens: Tokens, from: number): boolean =>
  /^(?:that|about|of|by|with|over|at|for|how|whether|if|in)$/.test(lowerAt(tokens, from)) ||
  (lowerAt(tokens, from) === 'to' && opensInfinitive(tokens.words, from)) ||
  opensClause(tokens, from)

function subjectBefore(tokens: Tokens, adjective: number): ReturnType<typeof subjectOf> {
  let verb = adjective - 1
  while (adjective - verb < LONGEST && isDegree(lowerAt(tokens, verb))) verb--
  const word = lowerAt(tokens, verb)
  if (BE.test(word)) return subjectOf(tokens, verb + 1, ['ing'])
  return SEEM.test(word) ? subjectOf(tokens, verb, FORMS) : undefined
}

/** Of the words from the verb on. */
const LONGEST = 5
const isDegree = (word: string): boolean =>
  isAdverb(word) || /^(?:not|n['’]t|very|so|too|quite|all)$/.test(word)
const BE = /^(?:am|is|are|was|were|been|be|['’](?:m|re|s))$/
const SEEM = /^(?:seems?|seemed|feels?|felt|remains?|remained|became)$/
const FORMS: readonly Form[] = ['base', 's', 'past', 'participle']
