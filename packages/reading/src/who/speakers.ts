/** The sources of statements → the parties who speak. */
import { quotes } from '../layout/quotes.ts'
import type { Span } from '../spans/links/spans.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Party } from '../statement.ts'
import { lowerWords, phrase, type Tokens } from '../text/tokens.ts'
import type { Around, Resolved, Speaker } from './around.ts'
import { joined } from './joined.ts'
import { PERSONS, phraseKind } from './kinds.ts'
import type { Cast, Mention } from './mention.ts'
import { resolve } from './parties.ts'

/** How many earlier speakers a phrase may refer back to. */
const REMEMBERED = 32

/** Who speaks a statement: the first whom its source names, and the others. */
export interface Spoke {
  readonly speaker: Resolved | null
  readonly also: readonly Party[]
}

export const NOBODY: Spoke = { speaker: null, also: [] }

/** One for each statement, in order; null where it has no source, or one that stands for no party. */
export function speakers(tokens: Tokens, everyone: Cast, nested: readonly Nested[]): Spoke[] {
  const found: Spoke[] = []
  const before: Speaker[] = []
  const quoted = quotes(tokens).inside
  for (const { source, within } of nested) {
    const holder = within === null ? undefined : (found[within]?.speaker ?? null)
    const spoke = source ? everybody(tokens, everyone, source, { speakers: before, holder, quoted }) : NOBODY
    found.push(spoke)
    const who = spoke.speaker
    if (!who || !source || who.party.by === 'unresolved') continue
    before.push({
      who: together(tokens, source, who.mention),
      from: source.from,
      to: source.to,
      inner: within !== null,
    })
    if (before.length > REMEMBERED) before.shift()
  }
  return found
}

/** Everybody whom a source joins, each once. */
function everybody(tokens: Tokens, everyone: Cast, { from, to }: Span, around: Around): Spoke {
  const all = joined(tokens, from, to).flatMap((range) => resolve(tokens, everyone, range, around) ?? [])
  const [speaker = null, ...rest] = all
  const names = all.map(({ party }) => party.name)
  const also = rest.map(({ party }) => party).filter(({ name }, i) => names.indexOf(name) === i + 1)
  return { speaker, also }
}

/**
 * "Ana Roy and Omar Reza" are "they" from there on, and neither of them is "he" or "she" for having spoken.
 */
function together(tokens: Tokens, { from, to }: Span, mention: Mention): Mention {
  const kind = phraseKind(tokens, from, to)
  const joined =
    kind === 'people' && PERSONS.has(mention.kind) && lowerWords(tokens, from, to).includes('and')
  return joined ? { text: phrase(tokens, from, to), from, to, kind } : mention
}
