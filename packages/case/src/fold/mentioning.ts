import { mentionedBy } from '../index/mentions.ts'
import type { RecordEntry } from '../kinds/index.ts'

/** Who mentions whom among records that come and go. O(mentions of the record) for each that does. */
export class Mentioning {
  readonly #by = new Map<string, Set<string>>()

  constructor(records: Iterable<RecordEntry>) {
    for (const record of records) this.add(record)
  }

  add(record: RecordEntry): void {
    for (const id of mentionedBy(record)) {
      const known = this.#by.get(id)
      if (known) known.add(record.id)
      else this.#by.set(id, new Set([record.id]))
    }
  }

  remove(record: RecordEntry): void {
    for (const id of mentionedBy(record)) this.#by.get(id)?.delete(record.id)
  }

  /** Ids of the records that mention this one, in the order of the alphabet. */
  of(id: string): string[] {
    return [...(this.#by.get(id) ?? [])].sort()
  }
}
