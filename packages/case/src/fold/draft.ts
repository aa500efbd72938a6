import { type EntryOf, RECORD_KINDS, type RecordEntry, type RecordKind } from '../kinds/index.ts'
import type { Case, Change, Tables } from './case.ts'

/** A case being folded: tables are copied when first written to, so the case it started from stays as it was. */
export class Draft {
  readonly #tables: { [K in RecordKind]: Map<string, EntryOf<K>> }
  readonly #own = new Set<RecordKind>()
  readonly #kinds: Map<string, RecordKind>
  readonly #history: Change[]
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
    const change = this.#history.findLast((one) => one.id === id)
    return this.get(id) ?? change?.after ?? change?.before
  }

  put(entry: RecordEntry): void {
    this.#kinds.set(entry.id, entry.kind)
    this.#writable(entry.kind).set(entry.id, entry)
  }

  remove(entry: RecordEntry): void {
    this.#kinds.delete(entry.id)
    this.#writable(entry.kind).delete(entry.id)
  }

  note(change: Change): void {
    this.#history.push(change)
  }

  lastChange(): Change | undefined {
    return this.#history.at(-1)
  }

  *records(): Generator<RecordEntry> {
    for (const table of Object.values(this.#tables)) yield* table.values() as Iterable<RecordEntry>
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
