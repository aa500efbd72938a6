/**
 * Feature rows → one score per token and label: the forward pass of training/model.py on the WebAssembly
 * kernel. Long texts run in windows that overlap by `MARGIN` tokens on both sides, so memory is constant and
 * time linear.
 */
import type { Features } from './features.ts'
import { createRoom, openKernel } from './kernel.ts'
import { createMultiplier, type Matrix, placeMatrix, SPARE } from './matrix.ts'
import { createTaps, SLOTS } from './taps.ts'
import type { Weights } from './weights.ts'

const WINDOW = 1280
const MARGIN = 128
/**
 * Rows whose gates are worked out at once, few enough to stay in the processor's nearest memory; a multiple
 * of 4.
 */
const BLOCK = 64
/** Emissions are padded to a multiple of 8 columns for the kernel. */
const COLUMNS = 8

export interface Net {
  /** Scores, `labels` per token, row after row. */
  score(input: Features): Float32Array
}

export function createNet(weights: Weights): Net {
  const { size, layers, width, labels } = weights.header
  const kernel = openKernel()
  const room = createRoom(kernel.memory)
  const put = (name: string) => room.place(weights.floats(name))
  const rows = (columns: number) => room.reserve((WINDOW + SPARE) * columns * 4)
  const multiplier = createMultiplier(kernel, room, size, WINDOW)
  const conv = placeMatrix(room, weights, 'conv')
  const taps = createTaps(weights, kernel, room, multiplier, conv, WINDOW)
  const half = size / 2
  const at = {
    layers: Array.from({ length: layers }, (_, i) => ({
      gain: put(`gain${i}`),
      bias: put(`bias${i}`),
      ahead: placeMatrix(room, weights, `gates${i}`, gateColumns(size, 0, half)),
      back: placeMatrix(room, weights, `gates${i}`, gateColumns(size, half, size)),
    })),
    gain: put('gain'),
    bias: put('bias'),
    out: placeMatrix(room, weights, 'out'),
    slots: rows(SLOTS),
    x: rows(size),
    y: room.reserve((BLOCK + SPARE) * half * GATES * 4),
    z: rows(size),
    e: rows(COLUMNS),
    state: room.reserve(half * 4),
  }
  // Views of places of which no more are reserved, so that the memory stays where it is.
  const state = new Float32Array(kernel.memory.buffer, at.state, half)
  const emissions = new Float32Array(kernel.memory.buffer, at.e, WINDOW * COLUMNS)

  /** Half the channels of a layer, block by block in one direction. */
  function recur(count: number, by: Matrix, channel: number, back: boolean): void {
    state.fill(0)
    const blocks = Math.ceil(count / BLOCK)
    for (let k = 0; k < blocks; k++) {
      const first = (back ? blocks - 1 - k : k) * BLOCK
      const some = Math.min(BLOCK, count - first)
      multiplier.multiply(first, some, by, at.y)
      const x = at.x + (first * size + channel) * 4
      kernel.recur(at.y, some, half, x, size, back ? 1 : 0, at.state)
    }
  }

  function run(input: Features, from: number, to: number): void {
    const count = to - from
    taps.slots(input, from, to, at.slots)
    kernel.gather(at.slots, SLOTS, count, size, width >> 1, taps.parts, taps.products, conv.bias, at.x)
    for (const layer of at.layers) {
      kernel.normalise(at.x, count, size, layer.gain, layer.bias, at.z)
      multiplier.take(at.z, count)
      recur(count, layer.ahead, 0, false)
      recur(count, layer.back, half, true)
    }
    kernel.normalise(at.x, count, size, at.gain, at.bias, at.z)
    multiplier.take(at.z, count)
    multiplier.multiply(0, count, at.out, at.e)
  }

  return {
    score(input) {
      const total = input.forms.length
      const scores = new Float32Array(total * labels.length)
      const step = WINDOW - 2 * MARGIN
      for (let from = 0; from < total; from += total <= WINDOW ? WINDOW : step) {
        const low = Math.max(0, from - (total <= WINDOW ? 0 : MARGIN))
        const until = total <= WINDOW ? total : Math.min(total, from + step)
        run(input, low, Math.min(total, until + (total <= WINDOW ? 0 : MARGIN)))
        for (let i = from; i < until; i++)
          for (let l = 0; l < labels.length; l++)
            scores[i * labels.length + l] = emissions[(i - low) * COLUMNS + l] ?? 0
      }
      return scores
    },
  }
}

/** Candidate, forget and output. */
const GATES = 3

/** The columns of the gates of channels `[from, to)`. */
function gateColumns(size: number, from: number, to: number): number[] {
  return Array.from({ length: GATES }, (_, gate) =>
    Array.from({ length: to - from }, (_, i) => gate * size + from + i),
  ).flat()
}
