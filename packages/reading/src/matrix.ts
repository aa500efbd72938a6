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

export function placeMatrix(room: Room, weights: Weights, name: string): Matrix {
  const scales = weights.floats(`${name}Scales`)
  return {
    weights: room.place(weights.shorts(name)),
    scales: room.place(scales),
    bias: room.place(weights.floats(`${name}Bias`)),
    columns: scales.length,
  }
}

/** The kernel multiplies four rows at a time: whatever holds rows has room for three more. */
export const SPARE = 3

/** Multiplies the `count` rows at `from` by a matrix; both places have `SPARE` rows more. */
export type Multiply = (from: number, count: number, by: Matrix, to: number) => void

/** @param size columns of what is multiplied. @param most its rows, at most. */
export function createMultiply(kernel: Kernel, room: Room, size: number, most: number): Multiply {
  const quantised = room.reserve((most + SPARE) * size * 2)
  const units = room.reserve((most + SPARE) * 4)
  return (from, count, { weights, scales, bias, columns }, to) => {
    const rows = (count + SPARE) & ~SPARE
    kernel.quantise(from, rows, size, quantised, units)
    kernel.multiply(quantised, units, rows, size, weights, scales, bias, to, columns)
  }
}
