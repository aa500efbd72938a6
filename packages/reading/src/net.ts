/**
 * Feature rows → one score per token and label: the forward pass of training/model.py on the WebAssembly kernel.
 * Long texts run in windows that overlap by `MARGIN` tokens on both sides, so memory is constant and time linear.
 */
import type { Features } from './features.ts'
import { allocator, openKernel } from './kernel.ts'
import { createTaps, SLOTS } from './taps.ts'
import type { Weights } from './weights.ts'

/** Where the parts of a matrix lie in the kernel's memory. */
export interface Matrix {
  readonly weights: number
  readonly scales: number
  readonly bias: number
}

const WINDOW = 1280
const MARGIN = 128
/** Emissions are padded to a multiple of 8 columns for the kernel. */
const COLUMNS = 8

export interface Net {
  /** Scores, `labels` per token, row after row. */
  score(input: Features): Float32Array
}

export function createNet(weights: Weights): Net {
  const { size, layers, width, labels } = weights.header
  const kernel = openKernel()
  const place = allocator(kernel.memory)
  const put = (name: string) => place(weights.floats(name))
  const matrix = (name: string): Matrix => ({
    weights: place(weights.shorts(name)),
    scales: put(`${name}Scales`),
    bias: put(`${name}Bias`),
  })
  const conv = matrix('conv')
  const taps = createTaps(weights, kernel, place, conv, WINDOW)
  const at = {
    layers: Array.from({ length: layers }, (_, i) => ({
      gain: put(`gain${i}`),
      bias: put(`bias${i}`),
      gates: matrix(`gates${i}`),
    })),
    gain: put('gain'),
    bias: put('bias'),
    out: matrix('out'),
    slots: place(new Int32Array(WINDOW * SLOTS)),
    // Four spare rows everywhere: the kernel multiplies four at a time.
    x: place(new Float32Array((WINDOW + 4) * size)),
    y: place(new Float32Array((WINDOW + 4) * size * 3)),
    z: place(new Float32Array((WINDOW + 4) * size)),
    q: place(new Int16Array((WINDOW + 4) * size)),
    units: place(new Float32Array(WINDOW + 4)),
    e: place(new Float32Array((WINDOW + 4) * COLUMNS)),
  }

  /** The first `count` rows of z times a matrix, by way of 16-bit integers. */
  function multiply(by: Matrix, to: number, outer: number, count: number): void {
    const even = (count + 3) & ~3
    kernel.quantise(at.z, even, size, at.q, at.units)
    kernel.multiply(at.q, at.units, even, size, by.weights, by.scales, by.bias, to, outer)
  }

  function run(input: Features, from: number, to: number): Float32Array {
    const count = to - from
    taps.slots(input, from, to, at.slots)
    const reach = width >> 1
    kernel.gather(at.slots, SLOTS, count, size, reach, taps.parts, taps.products, conv.bias, at.x)
    for (const layer of at.layers) {
      kernel.normalise(at.x, count, size, layer.gain, layer.bias, at.z)
      multiply(layer.gates, at.y, size * 3, count)
      kernel.recur(at.y, count, size, at.x)
    }
    kernel.normalise(at.x, count, size, at.gain, at.bias, at.z)
    multiply(at.out, at.e, COLUMNS, count)
    return new Float32Array(kernel.memory.buffer, at.e, count * COLUMNS)
  }

  return {
    score(input) {
      const total = input.forms.length
      const scores = new Float32Array(total * labels.length)
      const step = WINDOW - 2 * MARGIN
      for (let from = 0; from < total; from += total <= WINDOW ? WINDOW : step) {
        const low = Math.max(0, from - (total <= WINDOW ? 0 : MARGIN))
        const until = total <= WINDOW ? total : Math.min(total, from + step)
        const e = run(input, low, Math.min(total, until + (total <= WINDOW ? 0 : MARGIN)))
        for (let i = from; i < until; i++)
          for (let l = 0; l < labels.length; l++)
            scores[i * labels.length + l] = e[(i - low) * COLUMNS + l] ?? 0
      }
      return scores
    },
  }
}
