import { RECORD_KINDS, type RecordEntry, type RecordKind } from '../kinds/index.ts'
import { Log } from './log.ts'
import { mentionedBy } from './references.ts'
import { Table } from './table.ts'

/**
 * Who mentions whom among records that come and go. Each id has, by kind, the ids of all that ever mentioned
 * it; whether they still stand, and still do, is looked at when somebody asks. O(mentions of the record) for
 * each record that comes; one that goes costs nothing.
 */
export class Mentioning {
  readonly #by: Table<Log<string>>

  constructor(by = new Table<Log<string>>()) {
    this.#by = by
  }

  /** One that begins as this one is and goes its own way. */
  branch(): Mentioning {
    return new Mentioning(this.#by.branch())
  }

  add(record: RecordEntry): void {
    for (const id of new Set(mentionedBy(record))) {
      const key = keyOf(record.kind, id)
      this.#by.put(key, this.#by.get(key)?.with([record.id]) ?? new Log([record.id]))
    }
  }

  /** The records that mention this one, of those that stand, in the order of the alphabet. */
  of(id: string, standing: Standing, kinds: readonly RecordKind[] = RECORD_KINDS): RecordEntry[] {
    const ids = kinds.flatMap((kind) => this.#by.get(keyOf(kind, id))?.from(0) ?? [])
    return [...new Set(ids)].sort().flatMap((one) => {
      const record = standing(one)
      return record && mentionedBy(record).includes(id) ? [record] : []
    })
  }
}

type Standing = (id: string) => RecordEntry | undefined

/** No kind has a space in it. */
function keyOf(kind: RecordKind, id: string): string {
  return `${kind} ${id}`
}
