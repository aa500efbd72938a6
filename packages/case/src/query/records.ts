import type { Case, Change } from '../fold/case.ts'
import type { RecordEntry } from '../kinds/index.ts'

/** The record with this id, as it last stood if it was retracted or merged away since. */
export function recordFor(of: Case, id: string): RecordEntry | undefined {
  const kind = of.kinds.get(id)
  return kind ? of[kind].get(id) : lastState(of.history, id)
}

/** A record as the last change of it in a history left it, or found it. */
export function lastState(history: readonly Change[], id: string): RecordEntry | undefined {
  const change = history.findLast((one) => one.id === id)
  return change?.after ?? change?.before
}
