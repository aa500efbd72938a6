/**
 * "The abbot, asked whether he knew, said no": the abbot does not ask. He is asked, which a comma before the
 * participle shows, or its place at the head of the sentence.
 */
import { ASKED } from '../../data/passives.ts'
import { finiteAt } from '../../text/clauses.ts'
import { isWord } from '../../text/name-words.ts'
import { lowerAt, type Tokens, wordAt } from '../../text/tokens.ts'
import type { Linked } from '../links/links.ts'
import type { Span } from '../links/spans.ts'

/** The subject of such a participle becomes whoever is told; what it is asked ends with the aside. */
export function readParticiple(tokens: Tokens, linked: Linked): Linked {
  const { cue, source, contents } = linked
  const by = askedBy(tokens, cue)
  if (by) return { ...linked, ...by }
  if (!source || !ASKED.has(lowerAt(tokens, cue.from)) || cue.to - cue.from > 2) return linked
  const opens = cue.from === 0 || tokens.sentence[cue.from - 1] !== tokens.sentence[cue.from]
  if (opens && source.from > cue.to) return { ...linked, source: undefined, told: source }
  const end = asideEnd(tokens, source, cue, contents)
  if (end < 0) return linked
  const comma = wordAt(tokens, source.to - 1) === ',' ? 1 : 0
  const told: Span = { ...source, role: 'content', to: source.to - comma }
  return {
    ...linked,
    source: undefined,
    told,
    contents: contents.map((content) => ({ ...content, to: Math.min(content.to, end) })),
  }
}

/** The comma that closes the aside which the participle opens, or -1 where it opens none. */
function asideEnd(tokens: Tokens, source: Span, cue: Span, contents: readonly Span[]): number {
  const apart = [source.to - 1, source.to].find((i) => wordAt(tokens, i) === ',')
  const content = contents[0]
  if (apart !== cue.from - 1 || !content || content.from < cue.to || contents.length > 1) return -1
  for (let i = content.from + 1; i < content.to + 2; i++)
    if (wordAt(tokens, i) === ',') return /^(?:and|or|but)$/.test(lowerAt(tokens, i + 1)) ? -1 : i
  return -1
}

/** "Asked by the panel whether he knew, Kol said": the panel asks, who stands behind the comma is asked. */
function askedBy(tokens: Tokens, cue: Span): Pick<Linked, 'source' | 'told'> | undefined {
  const at = cue.from
  const by = lowerAt(tokens, at + 1) === 'by' ? at + 1 : -1
  if (by < 0 || !ASKED.has(lowerAt(tokens, at)) || tokens.sentence[at - 1] === tokens.sentence[at])
    return undefined
  let to = by + 1
  while (to < by + FAR && isWord(wordAt(tokens, to)) && !OPENS.test(lowerAt(tokens, to))) to++
  if (to === by + 1 || !OPENS.test(lowerAt(tokens, to))) return undefined
  const told = subjectAfter(tokens, to)
  const span = (role: Span['role'], from: number, end: number): Span => ({
    role,
    from,
    to: end,
    sure: cue.sure,
  })
  return { source: span('source', by + 1, to), told: told && span('content', ...told) }
}

/** What a question asks begins so. */
const OPENS = /^(?:if|whether|what|why|who|how|when|where|which|about)$/

/** The subject of the clause behind the first comma. */
function subjectAfter(tokens: Tokens, from: number): [number, number] | undefined {
  for (let i = from; tokens.sentence[i] === tokens.sentence[from]; i++) {
    if (wordAt(tokens, i) !== ',') continue
    for (let verb = i + 2; verb < i + FAR && tokens.sentence[verb] === tokens.sentence[from]; verb++)
      if (finiteAt(tokens, verb)) return [i + 1, verb]
    return undefined
  }
  return undefined
}

/** Of a subject, in words. */
const FAR = 9
