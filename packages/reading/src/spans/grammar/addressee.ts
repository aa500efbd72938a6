/** Who a statement was told to: the phrase after a telling verb, before the content begins. */
import { ADDRESSING, ENDS, PRONOUNS, TELLING } from '../../data/addressees.ts'
import { baseAt } from '../../text/cues.ts'
import { startsName } from '../../text/name-words.ts'
import type { FromTo, Tokens } from '../../text/tokens.ts'

const LONGEST = 8

/**
 * Tokens `[from, to)` of the addressee, or undefined.
 * @param cue the cue's tokens; @param content where the first content after the cue begins, or -1.
 */
export function addressee(tokens: Tokens, cue: FromTo, content: number): FromTo | undefined {
  const at = verbIn(tokens, cue)
  if (at < 0) return undefined
  const telling = TELLING.has(baseAt(tokens, at))
  let from = at + 1
  if (!telling || tokens.lower[from] === 'to') {
    if (tokens.lower[from] !== 'to' && tokens.lower[from] !== 'with') return undefined
    from++
  }
  const to = phraseEnd(tokens, from, content > at ? Math.min(content, from + LONGEST) : from + LONGEST)
  return to > from && names(tokens, from, to) ? [from, to] : undefined
}

function verbIn(tokens: Tokens, [from, to]: FromTo): number {
  for (let i = from; i < to; i++) {
    const form = baseAt(tokens, i)
    if (TELLING.has(form) || ADDRESSING.has(form)) return i
  }
  return -1
}

function phraseEnd(tokens: Tokens, from: number, limit: number): number {
  const first = tokens.lower[from] ?? ''
  if (PRONOUNS.has(first)) return from + 1
  const determiner = ['the', 'a', 'an', 'his', 'her', 'its', 'their', 'my', 'our', 'this'].includes(first)
  let to = determiner ? from + 1 : from
  while (
    to < Math.min(limit, tokens.words.length) &&
    !ENDS.has(tokens.lower[to] ?? '') &&
    (tokens.gap[to] ?? 0) < 2
  )
    to++
  return determiner && to === from + 1 ? from : to
}

/** A phrase that could be somebody: a name, alone or after a role, a pronoun, or a noun with its article. */
function names(tokens: Tokens, from: number, to: number): boolean {
  const first = tokens.words[from] ?? ''
  const last = tokens.words[to - 1] ?? ''
  return (
    PRONOUNS.has(first.toLowerCase()) ||
    /^\p{Lu}/u.test(first) ||
    startsName(tokens, to - 1) ||
    /^\p{Ll}+s$/u.test(last) ||
    /^(?:the|a|an|his|her|its|their|my|our)$/i.test(first)
  )
}
