import { mentionedBy } from '../index/mentions.ts'
import type { RecordEntry } from '../kinds/index.ts'
import { Log } from './log.ts'
import { Table } from './table.ts'

/**
 * Who mentions whom among records that come and go. Each id has the ids of all that ever mentioned it; whether
 * they still stand, and still do, is looked at when somebody asks. O(mentions of the record) for each record
 * that comes; one that goes costs nothing.
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
    for (const id of new Set(mentionedBy(record)))
      this.#by.put(id, (this.#by.get(id) ?? new Log()).with([record.id]))
  }

  /** The records that mention this one, of those that stand, in the order of the alphabet. */
  of(id: string, standing: (id: string) => RecordEntry | undefined): RecordEntry[] {
    const ids = [...new Set(this.#by.get(id)?.from(0))].sort()
    return ids.flatMap((one) => {
      const record = standing(one)
      return record && mentionedBy(record).includes(id) ? [record] : []
    })
  }
}
