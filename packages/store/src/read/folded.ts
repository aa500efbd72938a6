import type { Frontier } from '@hearsay/ledger'
import type { Context } from '../context.ts'
import type { CaseRow } from '../database/schema.ts'
import type { Db } from '../engine/engine.ts'
import { StoreError } from '../errors.ts'
import { readWhole } from './whole.ts'

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

  /** The case as its row says it stands. @throws {StoreError} `corrupt` */
  async at(db: Db, row: CaseRow): Promise<Folded<C>> {
    const { case_id, size, erasures } = row
    const known = this.#cases.get(case_id)
    const usable =
      known !== undefined && known.erasures === erasures && known.size <= size ? known : undefined
    if (usable?.size === size) return usable
    const { entries, frontier } = await readWhole(db, this.#context, row, usable)
    const value = entries.length > 0 ? this.#fold(case_id, entries, usable?.value) : usable?.value
    const folded = { size, erasures, value, frontier }
    this.keep(case_id, folded)
    return folded
  }

  keep(caseId: string, folded: Folded<C>): void {
    this.#cases.set(caseId, folded)
  }

  forget(caseId: string): void {
    this.#cases.delete(caseId)
  }

  #fold(caseId: string, entries: readonly E[], from: C | undefined): C {
    try {
      return this.#context.rules.fold(entries, from)
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause)
      throw new StoreError('corrupt', `The entries of case "${caseId}" make no case: ${said}`, { cause })
    }
  }
}
