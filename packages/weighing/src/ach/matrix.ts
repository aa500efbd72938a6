/**
 * Analysis of competing hypotheses: accounts in rows, evidence in columns, scored by inconsistency alone. R.
 * J. Heuer, "Psychology of Intelligence Analysis" (1999), chapter 8; rows and columns turned after M. K.
 * Dhami et al. (2024). Published evidence that the method helps is thin, so its result is an order of
 * accounts and what would change it. It is not a measure of likelihood, and no number here may be read as
 * one.
 */
import type { Consistency } from '@hearsay/case'

export type AchRating = Consistency['value']

export type AchItem = {
  readonly id: string
  /** Items of one group depend on one another and count once. */
  readonly group?: string
}

export type AchMatrix = {
  readonly accounts: readonly string[]
  readonly items: readonly AchItem[]
  /** Cells left out are not applicable. */
  readonly ratings: readonly { readonly account: string; readonly item: string; readonly value: AchRating }[]
}

/**
 * Heuer's custom: consistency proves nothing, so only inconsistency counts, and strong inconsistency twice.
 */
const WEIGHTS: { readonly [R in AchRating]: number } = { CC: 0, C: 0, N: 0, I: 1, II: 2, NA: 0 }

export type AchRow = {
  readonly account: string
  /** Inconsistency, an ordinal tally: it says which account has less against it, not by how much. */
  readonly inconsistency: number
  readonly cells: readonly AchRating[]
}

/**
 * Accounts by rank, the least inconsistent first; those that tie stand together, in the order of the matrix.
 */
export type AchOrder = readonly (readonly string[])[]

/** One row an account, cells in the order of `items`. */
export function rowsOf(matrix: AchMatrix): AchRow[] {
  const rated = new Map(matrix.accounts.map((account) => [account, new Map<string, AchRating>()]))
  for (const { account, item, value } of matrix.ratings) rated.get(account)?.set(item, value)
  return matrix.accounts.map((account) => {
    const cells = matrix.items.map((item) => rated.get(account)?.get(item.id) ?? 'NA')
    return { account, inconsistency: inconsistency(matrix.items, cells), cells }
  })
}

/** A group counts as its most inconsistent item: dependent items say one thing, and the strongest says it. */
function inconsistency(items: readonly AchItem[], cells: readonly AchRating[]): number {
  const groups = new Map<string | AchItem, number>()
  for (const [i, item] of items.entries()) {
    const key = item.group ?? item
    groups.set(key, Math.max(groups.get(key) ?? 0, WEIGHTS[cells[i] ?? 'NA']))
  }
  return [...groups.values()].reduce((sum, weight) => sum + weight, 0)
}

export function orderOf(rows: readonly AchRow[]): AchOrder {
  const scores = [...new Set(rows.map((row) => row.inconsistency))].sort((a, b) => a - b)
  return scores.map((score) => rows.filter((row) => row.inconsistency === score).map((row) => row.account))
}
