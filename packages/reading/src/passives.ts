/** "He was told by a leader that …": the one who told is the source, wherever the model put it. */
import type { Linked } from './links.ts'
import type { Tokens } from './segment.ts'

const LONGEST = 12

export function turnPassive(tokens: Tokens, linked: Linked): Linked {
  const { cue, source, contents } = linked
  const told = tokens.words.slice(cue.from, cue.to).join(' ')
  if (!/^(?:was|were|been|is|are|has been|had been|have been) (?:told|informed|assured|warned)$/i.test(told))
    return linked
  if (tokens.words[cue.to] !== 'by' || (source && source.from >= cue.to)) return linked
  const from = cue.to + 1
  const next = contents.find((content) => content.from >= from)?.from ?? from
  if (next <= from || next - from > LONGEST) return linked
  return { ...linked, source: { role: 'source', from, to: next, sure: source?.sure ?? cue.sure } }
}
