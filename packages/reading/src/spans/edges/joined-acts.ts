/**
 * "Called on the firm to “speak up” | and consider | a change": a second act that is called for, which was
 * taken for something the speaker does. The bare form of its verb shows it, and it is read again inside.
 */
import { lowerAt, type Tokens } from '../../text/tokens.ts'
import { framesOf } from '../grammar/complements.ts'
import type { Linked } from '../links/links.ts'

export function withJoinedActs(tokens: Tokens, read: readonly Linked[]): Linked[] {
  const out: Linked[] = []
  for (const linked of read) {
    const at = out.findIndex((held) => joins(tokens, held, linked))
    const held = out[at]
    if (held) out[at] = stretched(held, linked)
    else out.push(linked)
  }
  return out
}

/** Whether the second's verb is a bare one right behind an act that the first calls for. */
function joins(tokens: Tokens, first: Linked, second: Linked): boolean {
  const content = first.contents.at(-1)
  const { cue, contents } = second
  if (!content || contents.length !== 1 || contents[0]?.from !== cue.to) return false
  if (cue.from !== content.to + 1 || !/^(?:and|or)$/.test(lowerAt(tokens, content.to))) return false
  return isBare(lowerAt(tokens, cue.from)) && tokens.words.slice(content.from, content.to).includes('to')
}

const isBare = (word: string): boolean => framesOf(word).some(({ forms }) => forms.includes('base'))

function stretched(first: Linked, second: Linked): Linked {
  const to = second.contents[0]?.to ?? 0
  const last = first.contents.length - 1
  return {
    ...first,
    contents: first.contents.map((content, i) => (i === last ? { ...content, to } : content)),
  }
}
