import { type EntryOf, RECORD_KINDS, type RecordEntry, type RecordKind } from '../kinds/index.ts'
import type { Case, Change, Tables } from './case.ts'
import { insideOf, keepInside } from './inside.ts'
import type { Log } from './log.ts'
import { Mentioning } from './mentioning.ts'
import { Table } from './table.ts'

type Drafts = { readonly [K in RecordKind]: Table<EntryOf<K>> }

/**
 * A case being folded. Its tables share what stands with the case it started from, which stays as it was, so
 * that folding an entry costs what is new.
 */
export class Draft {
  readonly #tables: Drafts
  readonly #own = new Set<RecordKind>()
  readonly #kinds: Table<RecordKind>
  readonly #log: Log<Change>
  readonly #changes: Change[] = []
  readonly #gone: Table<RecordEntry>
  #mentioning: Mentioning | undefined
  size: number

  constructor(from: Case | undefined) {
    const { log, gone, mentioning } = insideOf(from)
    this.#tables = tablesOf(from)
    this.#kinds = asTable(from?.kinds).branch()
    this.#log = log
    this.#gone = gone.branch()
    this.#mentioning = mentioning?.branch()
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
    return this.#tables[kind] as unknown as ReadonlyMap<string, EntryOf<K>>
  }

  /** The record as it last stood, if it ever did: retracted and merged ones are remembered. */
  last(id: string): RecordEntry | undefined {
    return this.get(id) ?? this.#gone.get(id)
  }

  /** Records that mention this one. Who does is found out when first asked for, and kept up from then on. */
  mentioning(id: string): RecordEntry[] {
    this.#mentioning ??= this.#findMentions()
    return this.#mentioning.of(id, (one) => this.get(one))
  }

  put(entry: RecordEntry): void {
    this.#mentioning?.add(entry)
    this.#kinds.put(entry.id, entry.kind)
    this.#writable(entry.kind).put(entry.id, entry)
  }

  remove(entry: RecordEntry): void {
    this.#kinds.drop(entry.id)
    this.#writable(entry.kind).drop(entry.id)
    this.#gone.put(entry.id, entry)
  }

  note(change: Change): void {
    this.#changes.push(change)
  }

  lastChange(): Change | undefined {
    return this.#changes.at(-1) ?? this.#log.last()
  }

  /** The finished case. The draft must not be used after. */
  finish(): Case {
    const [head] = this.#tables.case.values()
    if (!head) throw new Error('a draft without a case entry cannot be finished')
    const log = this.#log.with(this.#changes)
    let history: readonly Change[] | undefined
    const finished: Case = Object.freeze({
      ...(this.#tables as unknown as Tables),
      size: this.size,
      head,
      kinds: this.#kinds,
      // Made when somebody reads it: a long case that grows entry by entry has as many histories.
      get history() {
        history ??= log.from(0)
        return history
      },
    })
    keepInside(finished, { log, gone: this.#gone, mentioning: this.#mentioning })
    return finished
  }

  #findMentions(): Mentioning {
    const found = new Mentioning()
    for (const table of Object.values(this.#tables))
      for (const record of table.values() as Iterable<RecordEntry>) found.add(record)
    return found
  }

  #writable(kind: RecordKind): Table<RecordEntry> {
    const tables = this.#tables as unknown as Record<RecordKind, Table<RecordEntry>>
    if (!this.#own.has(kind)) {
      tables[kind] = tables[kind].branch()
      this.#own.add(kind)
    }
    return tables[kind]
  }
}

function tablesOf(from: Case | undefined): Drafts {
  return Object.fromEntries(
    RECORD_KINDS.map((kind) => [kind, asTable<unknown>(from?.[kind])]),
  ) as unknown as Drafts
}

/** The table itself; of a map that was made otherwise, a table with what is in it. */
function asTable<V>(map: ReadonlyMap<string, V> | undefined): Table<V> {
  if (map instanceof Table) return map
  const table = new Table<V>()
  for (const [key, value] of map ?? []) table.put(key, value)
  return table
}
