import type { Case } from '../fold/case.ts'
import { insideOf } from '../fold/inside.ts'
import type { RecordEntry } from '../kinds/index.ts'

/** The record with this id, as it last stood if it was retracted or merged away since. */
export function recordFor(of: Case, id: string): RecordEntry | undefined {
  const kind = of.kinds.get(id)
  return kind ? of[kind].get(id) : insideOf(of).gone.get(id)
}
