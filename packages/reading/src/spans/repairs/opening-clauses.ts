/** "If the mayor says it is safe, we go": what she says ends with the clause that opens the sentence. */
import { mainClause } from '../../text/clauses.ts'
import { lowerAt, lowerWords, sentenceStart, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'

/** How many words from the sentence's first a source of its opening clause may begin. */
const NEAR = 3

export function endOpening(tokens: Tokens, linked: Linked): Linked {
  const { source, cue, contents } = linked
  const content = contents.at(-1)
  if (!source || source.to > cue.from || !content || content.from < cue.to) return linked
  if (!opensWithClause(tokens, source.from)) return linked
  const comma = clauseEnd(tokens, content.from, content.to)
  if (comma < 0) return linked
  return { ...linked, contents: [...contents.slice(0, -1), { ...content, to: comma }] }
}

function opensWithClause(tokens: Tokens, at: number): boolean {
  const first = sentenceStart(tokens, at, at - NEAR - 1)
  return first < at && OPENS.test(lowerAt(tokens, first))
}

const OPENS =
  /^(?:if|unless|when|whenever|while|although|though|because|since|after|before|until|once|whereas|as|should|suppose|despite|amid|given|notwithstanding)$/

/** The first comma outside quotation marks after which a clause of its own begins, or -1. */
function clauseEnd(tokens: Tokens, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (/^["“”‘«]$|^''$|^``$/.test(wordAt(tokens, i))) return -1
    if (wordAt(tokens, i) === ',' && i - from >= SHORTEST && opensClause(tokens, i + 1)) return i
  }
  return -1
}

/** A shorter clause is none. */
const SHORTEST = 2
/** How many words show whether a clause begins. */
const AHEAD = 14

/** A subject and its verb before the next comma; "and it rained" goes on with what was said. */
function opensClause(tokens: Tokens, at: number): boolean {
  const words = lowerWords(tokens, at, at + AHEAD)
  if (GOES_ON.test(words[0] ?? '')) return false
  if (SUBJECT.test(words[0] ?? '')) return true
  const comma = words.findIndex((word) => /^[,;.!?—–]$/.test(word))
  const { subject, predicate } = mainClause(comma < 0 ? words : words.slice(0, comma))
  return subject.length > 0 && predicate.length > 0
}

const SUBJECT = /^(?:i|we|you|he|she|it|they|nobody|everyone|everybody|there)$/
const GOES_ON = /^(?:and|or|but|nor|which|who|whose|whom|that|where|when|because|including|not|even|as|then)$/
