import type { Case } from '../fold/case.ts'
import { mentionedBy } from '../fold/references.ts'
import { RECORD_KINDS, type RecordEntry } from '../kinds/index.ts'
import { type Grouping, grouping } from './grouping.ts'

const MENTIONING: readonly Grouping<RecordEntry['kind']>[] = RECORD_KINDS.map((kind) =>
  grouping(kind, mentionedBy),
)

/** The standing records that mention an id, citations among them, by kind; its author's records are not. */
export function mentionsOf(of: Case, id: string): RecordEntry[] {
  return MENTIONING.flatMap((mentioning) => mentioning(of, id))
}
