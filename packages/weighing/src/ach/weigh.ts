/**
 * The order of accounts, and every single change of the matrix that would alter it. O(cells²).
 */
import { type AchMatrix, type AchOrder, type AchRating, type AchRow, orderOf, rowsOf } from './matrix.ts'

/** One thing done to the matrix. */
export type AchChange =
  | { readonly kind: 'item-dropped'; readonly item: string }
  | { readonly kind: 'line-dropped'; readonly group: string; readonly items: readonly string[] }
  | {
      readonly kind: 'rating-shifted'
      readonly account: string
      readonly item: string
      readonly from: AchRating
      readonly to: AchRating
    }

export type AchSensitivity = {
  readonly change: AchChange
  readonly order: AchOrder
  /** Whether other accounts than before have the least against them. */
  readonly leaderChanges: boolean
}

export type AchResult = {
  readonly rows: readonly AchRow[]
  readonly order: AchOrder
  /** The changes that alter the order, and only those. */
  readonly sensitivities: readonly AchSensitivity[]
  /** Items rated the same for every account: they cannot tell accounts apart. */
  readonly undiagnostic: readonly string[]
}

export function weighAch(matrix: AchMatrix): AchResult {
  const rows = rowsOf(matrix)
  const order = orderOf(rows)
  return {
    rows,
    order,
    sensitivities: [...drops(matrix), ...lines(matrix), ...shifts(matrix, rows)].flatMap(
      ([change, changed]) => {
        const after = orderOf(rowsOf(changed))
        return same(after, order)
          ? []
          : [{ change, order: after, leaderChanges: !same(after.slice(0, 1), order.slice(0, 1)) }]
      },
    ),
    undiagnostic: matrix.items
      .filter((_, i) => new Set(rows.map((row) => row.cells[i])).size <= 1)
      .map((item) => item.id),
  }
}

function* drops(matrix: AchMatrix): Generator<[AchChange, AchMatrix]> {
  for (const { id } of matrix.items) yield [{ kind: 'item-dropped', item: id }, without(matrix, [id])]
}

function* lines(matrix: AchMatrix): Generator<[AchChange, AchMatrix]> {
  for (const group of new Set(matrix.items.flatMap((item) => item.group ?? []))) {
    const items = matrix.items.filter((item) => item.group === group).map((item) => item.id)
    yield [{ kind: 'line-dropped', group, items }, without(matrix, items)]
  }
}

/** Grades from the most consistent to the least; "not applicable" is no grade. */
const SCALE: readonly AchRating[] = ['CC', 'C', 'N', 'I', 'II']

function* shifts(matrix: AchMatrix, rows: readonly AchRow[]): Generator<[AchChange, AchMatrix]> {
  for (const { account, cells } of rows) {
    for (const [i, from] of cells.entries()) {
      const item = matrix.items[i]?.id
      const at = SCALE.indexOf(from)
      if (item === undefined || at < 0) continue
      for (const to of [SCALE[at - 1], SCALE[at + 1]]) {
        if (to === undefined) continue
        const ratings = [...matrix.ratings, { account, item, value: to }]
        yield [
          { kind: 'rating-shifted', account, item, from, to },
          { ...matrix, ratings },
        ]
      }
    }
  }
}

function without(matrix: AchMatrix, items: readonly string[]): AchMatrix {
  return { ...matrix, items: matrix.items.filter((item) => !items.includes(item.id)) }
}

function same(a: AchOrder, b: AchOrder): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
