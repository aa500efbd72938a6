import { type Frontier, sameBytes } from '@hearsay/ledger'
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
 * again, because what was folded before still holds the erased values. What is kept is held against the root
 * that is written.
 */
export class FoldedCases<E extends object, C> {
  readonly #context: Context<E, C>
  readonly #cases = new Map<string, Folded<C>>()

  constructor(context: Context<E, C>) {
    this.#context = context
  }

  /** The case as its row says it stands. @throws {StoreError} `corrupt` */
  async at(db: Db, row: CaseRow): Promise<Folded<C>> {
    const known = this.#cases.get(row.case_id)
    if (known === undefined || known.erasures !== row.erasures || known.size > row.size)
      return await this.#extend(db, row)
    if (known.size === row.size && sameBytes(known.frontier.root(), row.root)) return known
    try {
      if (known.size < row.size) return await this.#extend(db, row, known)
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'corrupt') throw error
    }
    // What is kept may be of a case that is gone, and that another of its name has taken the place of.
    return await this.#extend(db, row)
  }

  async #extend(db: Db, row: CaseRow, known?: Folded<C>): Promise<Folded<C>> {
    const { case_id, size, erasures } = row
    const { entries, frontier } = await readWhole(db, this.#context, row, known)
    const value = entries.length > 0 ? this.#fold(case_id, entries, known?.value) : known?.value
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
