import type { Case } from '@hearsay/case'
import { segments } from '@hearsay/dossier/document/segments.ts'
import type { ProposedView } from './proposed.ts'

/**
 * A stretch of a page: whether its words are recorded or only proposed, or something other than a statement
 * rests on them, and where that is said beside it.
 */
export interface MarkedPart {
  readonly text: string
  readonly mark: 'recorded' | 'proposed' | 'other' | null
  /** Of what stands or is proposed there, the innermost; undefined for plain words. */
  readonly href: string | undefined
  /** How many statements the words are part of. */
  readonly depth: number
  /** Ids of the proposals that rest on it. */
  readonly ids: readonly string[]
}

/** The paragraphs of a page in parts, cut wherever the words of a statement begin or end. */
export function markedParagraphs(
  text: string,
  of: Case,
  document: string,
  proposed: readonly Pick<ProposedView, 'id' | 'subject' | 'spans'>[],
): MarkedPart[][] {
  const recorded = [...of.statement.values()].filter((each) => each.document === document)
  const lengths = new Map<string, number>()
  const spans = [
    ...recorded.flatMap(({ id, words }) => words.map(({ start, end }) => ({ id: anchorOf(id), start, end }))),
    ...proposed.flatMap(({ id, spans: each }) => each.map(({ start, end }) => ({ id, start, end }))),
  ]
  for (const { id, start, end } of spans) lengths.set(id, (lengths.get(id) ?? 0) + end - start)
  const isRecorded = new Set(recorded.map(({ id }) => anchorOf(id)))
  const isStatement = new Set(proposed.filter(({ subject }) => subject === 'statement').map(({ id }) => id))
  return segments(text, spans).map((parts) =>
    parts.map(({ text: words, ids }) => {
      const innermost = ids.toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0))
      const standing = ids.some((id) => isRecorded.has(id))
      const proposals = innermost.filter((id) => !isRecorded.has(id))
      const statements = proposals.filter((id) => isStatement.has(id))
      const [first = proposals[0] ?? innermost[0]] = statements
      return {
        text: words,
        mark: statements.length > 0 ? 'proposed' : standing ? 'recorded' : ids.length > 0 ? 'other' : null,
        href: first === undefined ? undefined : `#${first}`,
        depth: ids.length - proposals.length + statements.length,
        ids: proposals,
      }
    }),
  )
}

/** Where a recorded statement stands beside the page. */
export const anchorOf = (statement: string): string => `said-${statement.replaceAll(':', '.')}`
