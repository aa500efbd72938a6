/**
 * What a word adds to the network's first layer, worked out once. The convolution of a sum is the sum of the
 * convolutions, so a word that was met before is not multiplied again: its part of the sum, and what it gives
 * to each place of the convolution, stand in a slot of the kernel's memory. A token is the sum of two slots,
 * its word's and its setting's (shape, layout, marks), each made of three rows of the tables. What a slot
 * holds depends on those rows alone.
 */
import { type Features, TABLE_SIZES, TABLES } from './features.ts'
import type { Kernel, Room } from './kernel.ts'
import { type Matrix, type Multiplier, SPARE } from './matrix.ts'
import { createShelf } from './shelf.ts'
import type { Weights } from './weights.ts'

/** Slots that a token is the sum of, and rows that a slot is. */
export const SLOTS = 2
const ROWS = 3
/**
 * The vocabulary goes from common to rare. Of so many words each keeps its slot: they are six of seven words
 * of a newspaper.
 */
const COMMON = 8192
/** Other words remembered at most, and settings; all are let go when the next window may bring more. */
const RARE = 2048
/** The first row stands for every word that is not in the vocabulary. */
const UNKNOWN = 0

interface Taps {
  /** Where the slots' parts of the sum lie, and what they give to the convolution. */
  readonly parts: number
  readonly products: number
  /** Writes `SLOTS` slot numbers for each token of `[from, to)`, working out those that are new. */
  slots(input: Features, from: number, to: number, out: number): void
}

/**
 * @param conv the convolution: (inputs, places · outputs).
 * @param window the most tokens that `slots` is asked for at once.
 */
export function createTaps(
  weights: Weights,
  kernel: Kernel,
  room: Room,
  multiplier: Multiplier,
  conv: Matrix,
  window: number,
): Taps {
  const { size, width } = weights.header
  const vocabulary = new Map<string, number>()
  for (const word of weights.strings('vocabulary')) vocabulary.set(word, vocabulary.size + 1)
  // The tables stand after the words, one after another, and after them the row of nothing.
  const suffixes = vocabulary.size + 1
  const prefixes = suffixes + TABLES.suffix
  const shapes = prefixes + TABLES.prefix
  const layouts = shapes + TABLES.shape
  const marks = layouts + TABLES.layout
  const nothing = marks + TABLES.mark

  const rows = room.place(weights.bytes('rows'))
  const scales = room.place(weights.floats('scales'))
  const ids = room.reserve(window * ROWS * 4)
  const common = createShelf<string>(0, COMMON, SPARE)
  const rare = createShelf<string>(common.end, RARE, SPARE)
  const settings = createShelf<number>(rare.end, RARE, SPARE)
  const parts = room.reserve(settings.end * size * 4)
  const products = room.reserve(settings.end * size * width * 4)
  // The bias belongs to a place of the convolution, not to every slot that has a part in it.
  const unbiased = { ...conv, bias: room.reserve(size * width * 4) }

  function fill(first: number, numbers: readonly number[]): void {
    const count = numbers.length / ROWS
    new Int32Array(kernel.memory.buffer, ids, numbers.length).set(numbers)
    const part = parts + first * size * 4
    kernel.embed(ids, ROWS, count, size, rows, scales, part)
    multiplier.take(part, count)
    multiplier.multiply(0, count, unbiased, products + first * size * width * 4)
  }

  function wordSlot(input: Features, i: number): number {
    const form = input.forms[i] ?? ''
    const before = common.find(form) ?? rare.find(form)
    if (before !== undefined) return before
    const word = vocabulary.get(form)
    // The row of a known word already holds those of its letters.
    if (word !== undefined) return (word <= COMMON ? common : rare).add(form, [word, nothing, nothing])
    const joined = form.includes('-') ? vocabulary.get(form.replaceAll('-', '')) : undefined
    if (joined !== undefined) return rare.add(form, [joined, nothing, nothing])
    const at = i * TABLE_SIZES.length
    return rare.add(form, [UNKNOWN, suffixes + (input.rows[at] ?? 0), prefixes + (input.rows[at + 1] ?? 0)])
  }

  function settingSlot(input: Features, i: number): number {
    const at = i * TABLE_SIZES.length
    const shape = input.rows[at + 2] ?? 0
    const layout = input.rows[at + 3] ?? 0
    const mark = input.rows[at + 4] ?? 0
    const key = (shape * TABLES.layout + layout) * TABLES.mark + mark
    return settings.find(key) ?? settings.add(key, [shapes + shape, layouts + layout, marks + mark])
  }

  function slots(input: Features, from: number, to: number, out: number): void {
    for (const shelf of [rare, settings]) shelf.makeRoom(to - from)
    const found = new Int32Array(kernel.memory.buffer, out, (to - from) * SLOTS)
    for (let i = from, at = 0; i < to; i++) {
      found[at++] = wordSlot(input, i)
      found[at++] = settingSlot(input, i)
    }
    for (const shelf of [common, rare, settings]) shelf.settle(fill)
  }

  return { parts, products, slots }
}
