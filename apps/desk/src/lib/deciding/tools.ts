import type { ProposedView, RecordedView } from '#lib/server/deciding/proposed.ts'
import type { Span } from './spans.ts'

/** What is changed of a statement. */
export type Tool = 'edit' | 'link' | 'within'

/** A statement that is to be changed: one that is proposed, or one that is recorded. */
export interface Chosen {
  readonly kind: 'proposal' | 'recorded'
  /** Key of the proposal, or id of the statement. */
  readonly key: string
  readonly what: string
  readonly at: Span | null
  /** Its words, from the first to the last. */
  readonly words: string
  readonly within: string | undefined
}

interface Page {
  readonly proposed: readonly Pick<ProposedView, 'id' | 'key' | 'what' | 'at'>[]
  readonly recorded: readonly RecordedView[]
}

/** The statement of a page that somebody chose; null where it stands no more. */
export function chosenFrom(
  { proposed, recorded }: Page,
  id: string | null,
  wordsAt: (span: Span) => string,
): Chosen | null {
  const proposal = proposed.find((each) => each.id === id)
  const standing = proposal || id === null ? undefined : recordedAs(recorded, id)
  const found = proposal ?? standing
  if (!found) return null
  return {
    kind: proposal ? 'proposal' : 'recorded',
    key: proposal?.key ?? found.id,
    what: found.what,
    at: found.at,
    words: found.at ? wordsAt(found.at) : '',
    within: standing?.within,
  }
}

/** One that is recorded, wherever it is nested, and who reports it. */
function recordedAs(
  all: readonly RecordedView[],
  id: string,
  within?: string,
): (RecordedView & { readonly within: string | undefined }) | undefined {
  for (const each of all) {
    if (each.id === id) return { ...each, within }
    const inner = recordedAs(each.inner, id, each.id)
    if (inner) return inner
  }
  return undefined
}
