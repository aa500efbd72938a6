import { Frontier } from '@hearsay/ledger'
import type { Context, Db } from './context.ts'
import type { CaseRow } from './database/schema.ts'
import { readNodes } from './nodes.ts'
import { readEntries } from './read.ts'

/** A case as of a size: what its entries fold to, and the edge of its tree. */
export interface Folded<C> {
  readonly size: number
  readonly erasures: number
  /** Undefined while the case has no entries. */
  readonly value: C | undefined
  readonly frontier: Frontier
}

/**
 * Keeps what each case folds to, so that appending to a long case costs what is new. Another process may have
 * written since: then the new entries are read and folded on top; after an erasure, everything is folded
 * again, because what was folded before still holds the erased values.
 */
export class FoldedCases<E extends object, C> {
  readonly #context: Context<E, C>
  readonly #cases = new Map<string, Folded<C>>()

  constructor(context: Context<E, C>) {
    this.#context = context
  }

  /** The case as its row says it stands. */
  async at(db: Db, { case_id, size, erasures }: CaseRow): Promise<Folded<C>> {
    const known = this.#cases.get(case_id)
    const usable =
      known !== undefined && known.erasures === erasures && known.size <= size ? known : undefined
    if (usable?.size === size) return usable
    const { rules, hash } = this.#context
    const entries = await readEntries(db, this.#context, case_id, usable?.size ?? 0, size)
    const value = entries.length > 0 ? rules.fold(entries, usable?.value) : usable?.value
    const read = await readNodes(db, case_id, [{ start: 0, end: size }], hash)
    const folded = { size, erasures, value, frontier: new Frontier(hash, size, read) }
    this.keep(case_id, folded)
    return folded
  }

  keep(caseId: string, folded: Folded<C>): void {
    this.#cases.set(caseId, folded)
  }

  forget(caseId: string): void {
    this.#cases.delete(caseId)
  }
}
