import type { Merge, RecordEntry } from '../kinds/index.ts'
import { Table } from './table.ts'

type Path = readonly (string | number)[]

/** A mention that merges rewrote: where in its record, and what each merge found there, the first first. */
export interface Rewritten {
  readonly path: Path
  readonly steps: readonly { readonly merge: string; readonly from: string }[]
}

/** A party that a merge took out of the case, and the records that mentioned it then. */
export interface Aside {
  readonly merge: string
  /** As it would stand now: merges of others rewrite it, too. */
  readonly party: RecordEntry
  readonly rewrote: readonly string[]
}

/** What merges did, so that each can be taken back. O(log n) for each record that a merge concerns. */
export class Merged {
  readonly #aside: Table<Aside>
  readonly #rewritten: Table<readonly Rewritten[]>

  constructor(aside = new Table<Aside>(), rewritten = new Table<readonly Rewritten[]>()) {
    this.#aside = aside
    this.#rewritten = rewritten
  }

  /** One that begins as this one is and goes its own way. */
  branch(): Merged {
    return new Merged(this.#aside.branch(), this.#rewritten.branch())
  }

  /** The party with this id, where a merge took it out and nothing was recorded under the id since. */
  aside(id: string): Aside | undefined {
    return this.#aside.get(id)
  }

  putAside(aside: Aside): void {
    this.#aside.put(aside.party.id, aside)
  }

  /** The mentions in a record that merges rewrote. */
  in(record: string): readonly Rewritten[] {
    return this.#rewritten.get(record) ?? []
  }

  /** A merge rewrote these mentions in a record. */
  rewrote(record: string, paths: readonly Path[], { id, from }: Merge): void {
    const step = { merge: id, from }
    const before = new Map(this.in(record).map((one) => [keyOf(one.path), one]))
    for (const path of paths) {
      const steps = before.get(keyOf(path))?.steps ?? []
      before.set(keyOf(path), { path, steps: [...steps, step] })
    }
    this.#keep(record, [...before.values()])
  }

  /** A merge is taken back, and with it whatever later merges made of what it had made. */
  undone(record: string, merge: string): void {
    this.#keep(
      record,
      this.in(record).map(({ path, steps }) => {
        const at = steps.findIndex((step) => step.merge === merge)
        return { path, steps: at === -1 ? steps : steps.slice(0, at) }
      }),
    )
  }

  /** The party stands again. */
  restored(party: string): void {
    this.#aside.drop(party)
  }

  /** What somebody has written since was written of whoever stood then. */
  corrected(record: string, fields: readonly string[]): void {
    this.#keep(
      record,
      this.in(record).filter(({ path }) => !fields.includes(String(path[0]))),
    )
  }

  /** A new record has nothing to do with one that had its id before. */
  recorded(record: string): void {
    this.#aside.drop(record)
    this.#rewritten.drop(record)
  }

  #keep(record: string, mentions: readonly Rewritten[]): void {
    const left = mentions.filter(({ steps }) => steps.length > 0)
    if (left.length > 0) this.#rewritten.put(record, left)
    else this.#rewritten.drop(record)
  }
}

/** No field has a slash in its name. */
function keyOf(path: Path): string {
  return path.join('/')
}
