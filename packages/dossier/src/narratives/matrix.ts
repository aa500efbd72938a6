import type { Case } from '@hearsay/case'
import { type AchRating, type AchResult, type AchRow, achMatrix, weighAch } from '@hearsay/weighing'
import {
  accountNames,
  inRow,
  type Locale,
  matrixText,
  sensitivitySentence,
  shortFor,
  titleFor,
  undiagnosticSentence,
} from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import { hrefFor } from '../records/sources.ts'

/** The matrix of competing hypotheses: items in rows, accounts in columns, so that many items have room. */
export interface MatrixView {
  readonly accounts: readonly MatrixAccount[]
  readonly rows: readonly MatrixRow[]
  /** The accounts by how much is inconsistent with them. */
  readonly order: string
  /** What would change that order, and what tells no account from another. */
  readonly sentences: readonly string[]
}

export interface MatrixAccount {
  readonly number: number
  readonly short: string
  /** How much is inconsistent with it, as the scale counts. */
  readonly inconsistency: number
}

export interface MatrixRow {
  readonly name: string
  readonly href?: string
  /** Why the cells are what they are, each reason once. */
  readonly reasons: readonly string[]
  /** One for each account, in their order. */
  readonly cells: readonly MatrixCell[]
}

export interface MatrixCell {
  readonly value: AchRating
  readonly words: string
}

/** @returns nothing where no item is rated */
export function matrixView(of: Case, locale: Locale): MatrixView | undefined {
  const matrix = achMatrix(of)
  if (matrix.ratings.length === 0) return undefined
  const result = weighAch(matrix)
  const numbers = accountNumbers(of)
  return {
    accounts: result.rows.map(({ account, inconsistency }) => ({
      number: numbers.get(account) ?? 0,
      short: shortFor(of, account, locale),
      inconsistency,
    })),
    rows: matrix.items.map(({ id }, index) => rowOf(of, id, index, result.rows, locale)),
    order: orderOf(of, result, locale),
    sentences: [
      sensitivitySentence(of, result.sensitivities, locale),
      ...(result.undiagnostic.length > 0 ? [undiagnosticSentence(of, result.undiagnostic, locale)] : []),
    ],
  }
}

function rowOf(of: Case, item: string, index: number, rows: readonly AchRow[], locale: Locale): MatrixRow {
  const href = hrefFor(of, item, locale)
  const judged = [...of.consistency.values()].filter((one) => one.item === item)
  return {
    name: titleFor(of, item, locale),
    ...(href !== undefined && { href }),
    reasons: [...new Set(judged.map(({ reason }) => reason))],
    cells: rows.map(({ cells }) => {
      const value = cells[index] ?? 'NA'
      return { value, words: matrixText(locale, `grade.${value}`) }
    }),
  }
}

/** Accounts that have as much against them stand together. */
function orderOf(of: Case, { order, rows }: AchResult, locale: Locale): string {
  const counts = new Map(rows.map(({ account, inconsistency }) => [account, inconsistency]))
  return matrixText(locale, 'order', {
    accounts: (spoken) =>
      inRow(
        order.map((accounts) =>
          matrixText(spoken, 'place', {
            accounts: accountNames(of, accounts, spoken),
            count: counts.get(accounts[0] ?? '') ?? 0,
          }),
        ),
        spoken,
      ),
  })
}
