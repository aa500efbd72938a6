import { type Case, statementsIn } from '@hearsay/case'
import { isolatedBidi, paragraphs, type Segment, segments } from '@hearsay/text'
import type { ProposedView } from './proposed.ts'

/**
 * A stretch of a page: whether its words are recorded or only proposed, or something other than a statement
 * rests on them, and where that is said beside it.
 */
export interface MarkedPart {
  readonly text: string
  /** Where it stands in the text that is held: UTF-16 code units, end exclusive. */
  readonly start: number
  readonly end: number
  readonly mark: 'recorded' | 'proposed' | 'other' | null
  /** Of what stands or is proposed there, the innermost; undefined for plain words. */
  readonly href: string | undefined
  /** How many statements the words are part of. */
  readonly depth: number
  /** Ids of the proposals that rest on it, with blanks between. */
  readonly ids: string
  /** Where links to recorded statements lead whose words begin here, with blanks between. */
  readonly begins: string
}

interface Marked {
  readonly id: string
  readonly kind: 'recorded' | 'proposed' | 'other'
  readonly start: number
  readonly end: number
  /** Of all words of the statement. */
  readonly length: number
  readonly isFirst: boolean
}

/** The paragraphs of a page in parts, cut wherever the words of a statement begin or end. */
export function markedParagraphs(
  text: string,
  of: Case,
  document: string,
  proposed: readonly Pick<ProposedView, 'id' | 'subject' | 'spans'>[],
): MarkedPart[][] {
  const recorded = statementsIn(of, document)
  const spans = [
    ...recorded.flatMap(({ id, words }) => markedAt(anchorOf(id), 'recorded', words)),
    ...proposed.flatMap(({ id, subject, spans: each }) =>
      markedAt(id, subject === 'statement' ? 'proposed' : 'other', each),
    ),
  ]
  return segments(text, paragraphs(text), spans).map((parts) => parts.map(partOf))
}

function markedAt(
  id: string,
  kind: Marked['kind'],
  spans: readonly { readonly start: number; readonly end: number }[],
): Marked[] {
  const length = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return spans.map(({ start, end }, at) => ({ id, kind, start, end, length, isFirst: at === 0 }))
}

function partOf({ text, start, end, spans }: Segment<Marked>): MarkedPart {
  const once = [...new Map(spans.map((each) => [each.id, each])).values()]
  const innermost = once.toSorted((a, b) => a.length - b.length)
  const [first] = innermost
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    .filter(({ kind }, _, [best]) => kind === best?.kind)
  return {
    text: isolatedBidi(text),
    start,
    end,
    mark: markOf(once),
    // A link needs words.
    href: first && text.trim() !== '' ? `#${first.id}` : undefined,
    depth: once.filter(({ kind }) => kind !== 'other').length,
    ids: innermost
      .filter(({ kind }) => kind !== 'recorded')
      .map(({ id }) => id)
      .join(' '),
    begins: spans
      .filter((each) => each.kind === 'recorded' && each.isFirst && each.start === start)
      .map(({ id }) => wordsOf(id))
      .join(' '),
  }
}

/** What a link prefers to lead to. */
const ORDER: readonly Marked['kind'][] = ['proposed', 'other', 'recorded']

function markOf(spans: readonly Marked[]): MarkedPart['mark'] {
  const kinds = new Set(spans.map(({ kind }) => kind))
  return (['proposed', 'recorded', 'other'] as const).find((kind) => kinds.has(kind)) ?? null
}

/** Where a recorded statement stands beside the page. */
export const anchorOf = (statement: string): string => `said-${statement.replaceAll(':', '.')}`

/** Where the words of what stands beside the page begin in it. */
export const wordsOf = (anchor: string): string => `words-${anchor}`
