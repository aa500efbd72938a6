/** Products with the weights' matrices, by way of 16-bit integers. */
import type { Kernel, Room } from './kernel.ts'
import type { Weights } from './weights.ts'

/** Where a matrix lies in the kernel's memory, and how many columns it has. */
export interface Matrix {
  readonly weights: number
  readonly scales: number
  readonly bias: number
  readonly columns: number
}

/** @param chosen the columns that it is to have, in order; all of them where it is left out. */
export function placeMatrix(room: Room, weights: Weights, name: string, chosen?: readonly number[]): Matrix {
  const pairs = weights.shorts(name)
  const scales = weights.floats(`${name}Scales`)
  const bias = weights.floats(`${name}Bias`)
  const columns = chosen ?? Array.from(scales.keys())
  return {
    weights: room.place(chosen ? columnsOf(pairs, scales.length, chosen) : pairs),
    scales: room.place(Float32Array.from(columns, (n) => scales[n] ?? 0)),
    bias: room.place(Float32Array.from(columns, (n) => bias[n] ?? 0)),
    columns: columns.length,
  }
}

/** Weights stand in pairs of two rows: those of one column side by side, then those of the next. */
function columnsOf(pairs: Int16Array, columns: number, chosen: readonly number[]): Int16Array {
  const rows = pairs.length / columns / 2
  const out = new Int16Array(rows * chosen.length * 2)
  for (let row = 0, at = 0; row < rows; row++)
    for (const n of chosen) {
      const from = (row * columns + n) * 2
      out[at++] = pairs[from] ?? 0
      out[at++] = pairs[from + 1] ?? 0
    }
  return out
}

/** The kernel multiplies four rows at a time: whatever holds rows has room for three more. */
export const SPARE = 3

export interface Multiplier {
  /** Takes in `count` rows of what is to be multiplied; their place has `SPARE` rows more. */
  take(from: number, count: number): void
  /**
   * Multiplies `count` of the rows taken in, from row `first` on, a multiple of 4, by a matrix. The place has
   * `SPARE` rows more.
   */
  multiply(first: number, count: number, by: Matrix, to: number): void
}

/** @param size columns of what is multiplied. @param most its rows, at most. */
export function createMultiplier(kernel: Kernel, room: Room, size: number, most: number): Multiplier {
  const quantised = room.reserve((most + SPARE) * size * 2)
  const units = room.reserve((most + SPARE) * 4)
  const padded = (count: number): number => (count + SPARE) & ~SPARE
  return {
    take: (from, count) => kernel.quantise(from, padded(count), size, quantised, units),
    multiply: (first, count, { weights, scales, bias, columns }, to) =>
      kernel.multiply(
        quantised + first * size * 2,
        units + first * 4,
        padded(count),
        size,
        weights,
        scales,
        bias,
        to,
        columns,
      ),
  }
}
