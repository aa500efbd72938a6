/** The sources of statements → the parties who speak. */
import { quotes } from '../layout/quotes.ts'
import type { Nested } from '../spans/nesting.ts'
import type { Span } from '../spans/spans.ts'
import { lowerWords, phrase, type Tokens } from '../text/tokens.ts'
import type { Resolved, Speaker } from './around.ts'
import { PERSONS, phraseKind } from './kinds.ts'
import type { Cast, Mention } from './mention.ts'
import { resolve } from './parties.ts'

/** How many earlier speakers a phrase may refer back to. */
const REMEMBERED = 32

/** One for each statement, in order; null where it has no source, or one that stands for no party. */
export function speakers(tokens: Tokens, everyone: Cast, nested: readonly Nested[]): (Resolved | null)[] {
  const found: (Resolved | null)[] = []
  const before: Speaker[] = []
  const quoted = quotes(tokens).inside
  for (const { source, within } of nested) {
    const holder = within === null ? null : (found[within] ?? null)
    const who = source
      ? resolve(tokens, everyone, [source.from, source.to], { speakers: before, holder, quoted })
      : null
    found.push(who)
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

/** "Ana Roy and Omar Reza" are "they" from there on, and neither of them is "he" or "she" for having spoken. */
function together(tokens: Tokens, { from, to }: Span, mention: Mention): Mention {
  const kind = phraseKind(tokens, from, to)
  const joined =
    kind === 'people' && PERSONS.has(mention.kind) && lowerWords(tokens, from, to).includes('and')
  return joined ? { text: phrase(tokens, from, to), from, to, kind } : mention
}
