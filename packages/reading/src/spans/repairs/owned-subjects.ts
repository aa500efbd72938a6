/** "The court's ruling will hurt us": a noun of saying with its owner may be a subject, and not a cue. */
import { AUXILIARIES } from '../../data/clauses.ts'
import { isQuoteMark } from '../../layout/quotes.ts'
import { finiteAt } from '../../text/clauses.ts'
import { isGenitive } from '../../text/name-words.ts'
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'

/** Whether what was taken for the content is what the noun does: it begins with the verb. */
export function isPredicated(tokens: Tokens, linked: Linked): boolean {
  const { cue, contents } = linked
  const [first] = contents
  if (!isOwned(tokens, linked) || first?.from !== cue.to) return false
  const verb = isQuoteMark(lowerAt(tokens, cue.to)) ? cue.to + 1 : cue.to
  return HELPING.test(lowerAt(tokens, verb))
}

const HELPING = /^(?:will|would|can|could|may|might|must|should|shall|wo|ca|does|did|do)$/

/** "His claims about the tax | are false": what the noun is about ends before the verb. */
export function endBeforeVerb(tokens: Tokens, linked: Linked): Linked {
  const { cue, contents } = linked
  const [content, ...rest] = contents
  if (!isOwned(tokens, linked) || content?.from !== cue.to) return linked
  const about = PREPOSITION.test(lowerAt(tokens, cue.to)) ? cue.to + 1 : cue.to
  if (about === cue.to && !PREPOSITION.test(lowerAt(tokens, cue.to - 1))) return linked
  for (let i = about; i < content.to; i++) {
    const word = lowerAt(tokens, i)
    if (OPENS.test(word) || /ing$/.test(word) || isQuoteMark(word)) return linked
    if (i > about && isVerb(tokens, i)) return { ...linked, contents: [{ ...content, to: i }, ...rest] }
  }
  return linked
}

const PREPOSITION = /^(?:of|about|for|on|against|over|regarding|concerning)$/
/** What opens a clause with a verb of its own. */
const OPENS = /^(?:that|who|which|whom|whose|what|how|why|where|when|whether|if|[,;:])$/

const isVerb = (tokens: Tokens, i: number): boolean =>
  AUXILIARIES.has(lowerAt(tokens, i)) && !isGenitive(lowerAt(tokens, i)) && finiteAt(tokens, i)

/** "The court's", "her", right before the cue. */
function isOwned(tokens: Tokens, { source, cue }: Linked): boolean {
  if (source?.to !== cue.from) return false
  const last = lowerAt(tokens, source.to - 1)
  return (
    isGenitive(last) || (source.to - source.from === 1 && /^(?:my|our|your|his|her|its|their)$/.test(last))
  )
}
