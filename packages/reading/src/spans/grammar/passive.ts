/** A cue → the passive that it is. */
import { SAID_OF } from '../../data/passives.ts'
import { base, baseAt, mayCue } from '../../text/cues.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import type { Span } from '../links/spans.ts'

export interface Passive {
  /** Where its form of "be" stands. */
  readonly be: number
  /** Its participle's base form, or the participle where no list of cues has it. */
  readonly verb: string
}

/**
 * The passive that a cue is, when it tells what others say of its subject: not "was heard saying", which the
 * subject said.
 */
export function passiveOf(tokens: Tokens, cue: Span): Passive | undefined {
  const word = (i: number): string => lowerAt(tokens, i)
  let be = cue.from
  while (be < cue.to && baseAt(tokens, be) !== 'be') be++
  if (be === cue.to) {
    be = cue.from - 1
    while (be > cue.from - 4 && ADVERB.test(word(be))) be--
    if (baseAt(tokens, be) !== 'be') return undefined
  }
  let at = be + 1
  while (at < cue.to && (ADVERB.test(word(at)) || baseAt(tokens, at) === 'be')) at++
  if (at >= cue.to || /(?:ing|s)$/.test(word(at))) return undefined
  const reach = /^(?:expected|scheduled|supposed|projected)$/.test(word(at)) ? cue.to - 1 : cue.to
  for (let i = at + 1; i <= reach; i++) if (speaks(word(i), word(i + 1))) return undefined
  if (word(at) === 'determined' && word(at + 1) === 'to' && word(at + 2) === 'have')
    return { be, verb: word(at) }
  const form = base(word(at))
  const verb = form !== word(at) && SAID_OF.has(form) ? form : word(at)
  return SAID_OF.has(verb) ? { be, verb } : undefined
}

/** What may stand between "was" and its participle. */
export const ADVERB =
  /ly$|^(?:not|n['’]t|once|also|often|sometimes|long|now|then|ever|never|already|still|even|later|again|first)$/

/** "Saying", "to say". */
export const speaks = (word: string, next: string): boolean =>
  (word.endsWith('ing') && mayCue(word)) || (word === 'to' && mayCue(next))

/** Whether nothing but what belongs to the verb stands between a phrase and the passive's "be". */
export function isSubjectOf({ words }: Tokens, { to }: Span, { be }: Passive): boolean {
  if (to > be) return false
  for (let i = to; i < be; i++)
    if (![AUXILIARY, ADVERB, JOINED].some((some) => some.test(words[i] ?? ''))) return false
  return true
}

/** What else may stand in front of its "be". */
export const AUXILIARY =
  /^(?:has|have|had|will|would|can|could|may|might|must|should|been|['’](?:s|ve|d|ll))$/i
const JOINED = /^(?:,|who|which|that)$/i

/** "To leave", not "to the president" or "to Israel". */
export const opensInfinitive = (words: readonly string[], i: number): boolean =>
  /^\p{Ll}/u.test(words[i + 1] ?? '') &&
  !/^(?:an?|the|this|that|these|those|his|her|its|their|our|my|all|any|each|every|both|many|most|some)$/.test(
    words[i + 1] ?? '',
  )
