/** What the span model gets wrong in ways that the words themselves show. */
import { addressee } from './addressee.ts'
import { base } from './cues.ts'
import type { Linked } from './links.ts'
import { startsName } from './name-words.ts'
import { readPassive } from './passives.ts'
import type { Tokens } from './segment.ts'
import type { Span } from './spans.ts'

/** @param spans all that the model found, in order. */
export function repair(tokens: Tokens, spans: readonly Span[], linked: Linked): Linked {
  const spoken = leaveOutOpening(tokens, readPassive(tokens, spans, linked))
  return takeInClause(tokens, leaveOutAddressee(tokens, spoken))
}

/** "Later the man said no": what joins a sentence to the one before is no part of its source. */
function leaveOutOpening(tokens: Tokens, linked: Linked): Linked {
  const { source } = linked
  if (!source || source.to - source.from < 2 || !JOINS.test(tokens.words[source.from] ?? '')) return linked
  const from = tokens.words[source.from + 1] === ',' ? source.from + 2 : source.from + 1
  return from < source.to ? { ...linked, source: { ...source, from } } : linked
}

const JOINS = /^(?:later|earlier|then|now|meanwhile|however|and|but|yet|still|again|even)$/i

/** "told him the bridge was shut", "told Safi the bridge was shut": whoever is told is no part of what is told. */
function leaveOutAddressee(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  if (base(tokens.words[cue.to - 1] ?? '') !== 'tell') return linked
  const from = TOLD.test(tokens.words[cue.to] ?? '') ? cue.to + 1 : afterName(tokens, cue.to)
  const trimmed = contents.map((c) => (c.from === cue.to && c.to - from > 1 ? { ...c, from } : c))
  return { ...linked, contents: trimmed }
}

const TOLD = /^(?:him|her|them|me|us|you|reporters)$/

/** Where the clause after a name begins, or `at` when no name and no clause stand there. */
function afterName(tokens: Tokens, at: number): number {
  let to = at
  while (startsName(tokens, to)) to++
  return OPENS_CLAUSE.test(tokens.words[to] ?? '') ? to : at
}

const OPENS_CLAUSE = /^(?:that|the|an?|he|she|it|they|we|his|her|its|their|there|this)$/

/** "told Ana Roy the group was looking for proof that …": what is told begins right after who was told. */
function takeInClause(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const [first, ...rest] = contents
  if (!first || first.from <= cue.to || base(tokens.words[cue.to - 1] ?? '') !== 'tell') return linked
  const told = addressee(tokens, [cue.from, cue.to], first.from)
  const from = told?.[1] ?? first.from
  if (tokens.words[first.from] !== 'that' || first.from - from > LONGEST) return linked
  if (!CLAUSE.test(tokens.words.slice(from, first.from).join(' '))) return linked
  return { ...linked, contents: [{ ...first, from }, ...rest] }
}

/** Words of such a clause before its "that". */
const LONGEST = 40

/** A subject and a verb, with no comma between. */
const CLAUSE =
  /^(?:the|a|an|he|she|it|they|his|her|its|their|there|this)\b[^,;:]* (?:is|are|was|were|has|have|had|will|would|could|may)\b[^,;:]*$/
