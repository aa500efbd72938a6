/** "You" in somebody's words → whom those words call by name: "Mr. Roy, do you really think so?" */
import { TITLES } from '../data/names.ts'
import { YOU } from '../data/pronouns.ts'
import { lowerAt, sentenceStart, type Tokens, wordAt } from '../text/tokens.ts'
import type { Around } from './around.ts'
import { type Cast, lastBefore, type Mention } from './mention.ts'

/** Whoever was last called by name in the same quotation and paragraph; nobody, where a page says "you". */
export function addressed(
  tokens: Tokens,
  { names }: Cast,
  at: number,
  { holder, quoted }: Around,
): Mention | undefined {
  if (!holder && !quoted[at]) return undefined
  const ours = (i: number): boolean =>
    tokens.paragraph[i] === tokens.paragraph[at] && quoted[i] === quoted[at] && wordAt(tokens, i + 1) !== '“'
  let from = at
  while (from > 0 && ours(from - 1)) from--
  return lastBefore(names, at, (name) => name.from >= from && isCalled(tokens, name))
}

/** Set off by marks, in a sentence that says "you", with nothing told of it behind. */
function isCalled(tokens: Tokens, { from, to, kind }: Mention): boolean {
  if (kind === 'body' || kind === 'place' || kind === 'thing') return false
  let start = from
  while (TITLES.has(lowerAt(tokens, start - 1))) start--
  const opens =
    tokens.sentence[start] !== tokens.sentence[start - 1] || OPENING.test(wordAt(tokens, start - 1))
  const after = wordAt(tokens, to)
  if (after === ',' && TOLD_OF.test(lowerAt(tokens, to + 1))) return false
  const apart = opens ? after === ',' : wordAt(tokens, start - 1) === ',' && /^[,?!.]$/.test(after)
  return apart && saysYou(tokens, from)
}

const OPENING = /^["“‘:]$/

/** What goes on about somebody who is only named: "Ana Roy, a clerk". */
const TOLD_OF = /^(?:an?|the|who|whose|whom|which|and|or|his|her|their|then|now|then-.*|former)$/

function saysYou(tokens: Tokens, at: number): boolean {
  const sentence = tokens.sentence[at]
  for (let i = sentenceStart(tokens, at); tokens.sentence[i] === sentence && i < tokens.words.length; i++)
    if (YOU.has(lowerAt(tokens, i))) return true
  return false
}
