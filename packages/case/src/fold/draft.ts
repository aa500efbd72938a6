import { type EntryOf, RECORD_KINDS, type RecordEntry, type RecordKind } from '../kinds/index.ts'
import { lastState } from '../query/records.ts'
import type { Case, Change, Tables } from './case.ts'
import { Mentioning } from './mentioning.ts'

/**
 * A case being folded: tables are copied when first written to, so the case it started from stays as it was.
 */
export class Draft {
  readonly #tables: { [K in RecordKind]: Map<string, EntryOf<K>> }
  readonly #own = new Set<RecordKind>()
  readonly #kinds: Map<string, RecordKind>
  readonly #history: Change[]
  #mentioning: Mentioning | undefined
  size: number

  constructor(from: Case | undefined) {
    this.#tables = (from ? pick(from) : emptyTables()) as { [K in RecordKind]: Map<string, EntryOf<K>> }
    this.#kinds = new Map(from?.kinds)
    this.#history = from ? [...from.history] : []
    this.size = from?.size ?? 0
  }

  kindOf(id: string): RecordKind | undefined {
    return this.#kinds.get(id)
  }

  get(id: string): RecordEntry | undefined {
    const kind = this.#kinds.get(id)
    return kind && this.#tables[kind].get(id)
  }

  table<K extends RecordKind>(kind: K): ReadonlyMap<string, EntryOf<K>> {
    return this.#tables[kind]
  }

  /** The record as it last stood, if it ever did: retracted and merged ones are still in the history. */
  last(id: string): RecordEntry | undefined {
    return this.get(id) ?? lastState(this.#history, id)
  }

  /** Records that mention this one. Who does is found out when first asked for, and kept up from then on. */
  mentioning(id: string): RecordEntry[] {
    this.#mentioning ??= new Mentioning(this.#records())
    return this.#mentioning.of(id).flatMap((one) => this.get(one) ?? [])
  }

  put(entry: RecordEntry): void {
    const before = this.get(entry.id)
    if (before) this.#mentioning?.remove(before)
    this.#mentioning?.add(entry)
    this.#kinds.set(entry.id, entry.kind)
    this.#writable(entry.kind).set(entry.id, entry)
  }

  remove(entry: RecordEntry): void {
    this.#mentioning?.remove(entry)
    this.#kinds.delete(entry.id)
    this.#writable(entry.kind).delete(entry.id)
  }

  note(change: Change): void {
    this.#history.push(change)
  }

  lastChange(): Change | undefined {
    return this.#history.at(-1)
  }

  /** The finished case. The draft must not be used after. */
  finish(): Case {
    const [head] = this.#tables.case.values()
    if (!head) throw new Error('a draft without a case entry cannot be finished')
    return Object.freeze({
      ...this.#tables,
      size: this.size,
      head,
      kinds: this.#kinds,
      history: this.#history,
    })
  }

  *#records(): Generator<RecordEntry> {
    for (const table of Object.values(this.#tables)) yield* table.values() as Iterable<RecordEntry>
  }

  #writable(kind: RecordKind): Map<string, RecordEntry> {
    const tables = this.#tables as unknown as Record<RecordKind, Map<string, RecordEntry>>
    if (!this.#own.has(kind)) {
      tables[kind] = new Map(tables[kind])
      this.#own.add(kind)
    }
    return tables[kind]
  }
}

function emptyTables(): Tables {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, new Map()])) as unknown as Tables
}

function pick(from: Case): Tables {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, from[kind]])) as unknown as Tables
}
