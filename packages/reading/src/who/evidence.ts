/**
 * "He released his returns, though they showed nothing": things of which it is said that they show something.
 */
import { THING_VERBS } from '../data/pronouns.ts'
import { isAdverb } from '../text/clauses.ts'
import { base } from '../text/cues.ts'
import { lowerAt, type Tokens } from '../text/tokens.ts'
import { nounKind } from './kinds.ts'
import type { Mention } from './mention.ts'
import { mentionBefore } from './mention-before.ts'

/** The nearest plural of things in front of a "they" that shows something, in its sentence. */
export function evidenceBefore(tokens: Tokens, at: number): Mention | undefined {
  let verb = at + 1
  while (verb < at + 4 && (isAdverb(lowerAt(tokens, verb)) || MODAL.test(lowerAt(tokens, verb)))) verb++
  if (!THING_VERBS.has(base(lowerAt(tokens, verb))) && !THING_VERBS.has(lowerAt(tokens, verb)))
    return undefined
  for (let end = at; end > 0 && tokens.sentence[end - 1] === tokens.sentence[at]; end--) {
    if (!PLURAL.test(lowerAt(tokens, end - 1))) continue
    const found = mentionBefore(tokens, end)
    if (found && found.to - found.from > 1 && DETERMINER.test(lowerAt(tokens, found.from)))
      return nounKind(lowerAt(tokens, end - 1)) === 'people' ? undefined : { ...found, kind: 'thing' }
  }
  return undefined
}

const MODAL = /^(?:will|would|may|might|could|can|should|have|had|also|do|did)$/
const PLURAL = /\p{L}{3}[^su]s$/u
const DETERMINER = /^(?:the|his|her|its|their|these|those|some|several|many|two|three|four|five|six)$/
