import { type EntryOf, RECORD_KINDS, type RecordEntry, type RecordKind } from '../kinds/index.ts'
import type { Case, Change, Tables } from './case.ts'
import { insideOf, keepInside } from './inside.ts'
import type { Log } from './log.ts'
import type { Mentioning } from './mentioning.ts'
import type { Merged } from './merged.ts'
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
  readonly #mentioning: Mentioning
  readonly merged: Merged
  size: number

  constructor(from: Case | undefined) {
    const { log, gone, mentioning, merged } = insideOf(from)
    this.#tables = tablesOf(from)
    this.#kinds = tableOf(from?.kinds).branch()
    this.#log = log
    this.#gone = gone.branch()
    this.#mentioning = mentioning.branch()
    this.merged = merged.branch()
    this.size = from?.size ?? 0
  }

  kindOf(id: string): RecordKind | undefined {
    return this.#kinds.get(id)
  }

  get(id: string): RecordEntry | undefined {
    const kind = this.#kinds.get(id)
    return kind && this.#tables[kind].get(id)
  }

  /** The record as it last stood, if it ever did: retracted and merged ones are remembered. */
  last(id: string): RecordEntry | undefined {
    return this.get(id) ?? this.#gone.get(id)
  }

  /** Records that mention this one; of some kinds, or of all. */
  mentioning(id: string, kinds?: readonly RecordKind[]): RecordEntry[] {
    return this.#mentioning.of(id, (one) => this.get(one), kinds)
  }

  /** The record as it stands, or as it would if no merge had taken it out. */
  evenAside(id: string): RecordEntry | undefined {
    return this.get(id) ?? this.merged.aside(id)?.party
  }

  /** Records that mention this one, parties that a merge took out among them. */
  mentioningEvenAside(id: string): RecordEntry[] {
    return this.#mentioning.of(id, (one) => this.evenAside(one))
  }

  /** Puts a record in the place of the one with its id, whether it stands or a merge took it out. */
  rewrite(entry: RecordEntry): void {
    const aside = this.get(entry.id) ? undefined : this.merged.aside(entry.id)
    if (aside) {
      this.#mentioning.add(entry)
      this.merged.putAside({ ...aside, party: entry })
    } else this.put(entry)
  }

  put(entry: RecordEntry): void {
    this.#mentioning.add(entry)
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
    keepInside(finished, { log, gone: this.#gone, mentioning: this.#mentioning, merged: this.merged })
    return finished
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
    RECORD_KINDS.map((kind) => [kind, tableOf<unknown>(from?.[kind])]),
  ) as unknown as Drafts
}

/** A table as it stands in a case, where `fold` put it; an empty one where there is none yet. */
function tableOf<V>(map: ReadonlyMap<string, V> | undefined): Table<V> {
  return map === undefined ? new Table() : (map as Table<V>)
}
