/**
 * Feature rows → one score per token and label: the forward pass of training/model.py on the WebAssembly kernel.
 * Long texts run in windows that overlap by `MARGIN` tokens on both sides, so memory is constant and time linear.
 */
import type { Features } from './features.ts'
import { TABLE_SIZES } from './features.ts'
import { allocator, openKernel } from './kernel.ts'
import type { Weights } from './weights.ts'

/** Where the parts of a matrix lie in the kernel's memory. */
interface Matrix {
  readonly weights: number
  readonly scales: number
  readonly bias: number
}

/** How many tables, the first ones, go by a word's letters. */
const SPELLING = 2
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
  const matrix = (name: string) => ({
    weights: place(weights.shorts(name)),
    scales: put(`${name}Scales`),
    bias: put(`${name}Bias`),
  })
  const vocabulary = new Map<string, number>()
  for (const word of weights.strings('vocabulary')) vocabulary.set(word, vocabulary.size + 1)
  const tables = TABLE_SIZES.length + 1
  const bases = tableBases(vocabulary.size)
  const at = {
    rows: place(weights.bytes('rows')),
    scales: put('scales'),
    conv: matrix('conv'),
    layers: Array.from({ length: layers }, (_, i) => ({
      gain: put(`gain${i}`),
      bias: put(`bias${i}`),
      gates: matrix(`gates${i}`),
    })),
    gain: put('gain'),
    bias: put('bias'),
    out: matrix('out'),
    ids: place(new Int32Array((WINDOW + 4) * tables)),
    // Zero rows before and after x stand for what lies outside the text when the convolution looks there.
    x: place(new Float32Array((WINDOW + 8 + width) * size)),
    y: place(new Float32Array((WINDOW + 8) * size * 3)),
    z: place(new Float32Array((WINDOW + 8) * size)),
    q: place(new Int16Array((WINDOW + 8 + width) * size)),
    e: place(new Float32Array((WINDOW + 8) * COLUMNS)),
  }
  const reach = Math.floor(width / 2)

  /** Rows of `size` floats at `from` (`held` of them in all) times a matrix, by way of 16-bit integers. */
  function multiply(
    from: number,
    held: number,
    inner: number,
    by: Matrix,
    to: number,
    outer: number,
    rows: number,
  ) {
    const unit = kernel.quantise(from, held, at.q)
    kernel.multiply(at.q, unit, size, rows, inner, by.weights, by.scales, by.bias, to, outer)
  }

  function run(input: Features, from: number, to: number): Float32Array {
    const count = to - from
    const even = (count + 3) & ~3
    const ids = new Int32Array(kernel.memory.buffer, at.ids, even * tables)
    for (let i = 0; i < count; i++) rowIds(input, from + i, vocabulary, bases, ids, i * tables)
    const x = at.x + reach * size * 4
    new Float32Array(kernel.memory.buffer, at.x, (even + 2 * reach) * size).fill(0)
    kernel.embed(at.ids, tables, count, size, at.rows, at.scales, x)
    multiply(at.x, (even + 2 * reach) * size, size * width, at.conv, at.y, size, even)
    kernel.addRelu(x, at.y, count * size)
    for (const layer of at.layers) {
      kernel.normalise(x, count, size, layer.gain, layer.bias, at.z)
      multiply(at.z, even * size, size, layer.gates, at.y, size * 3, even)
      kernel.recur(at.y, count, size, x)
    }
    kernel.normalise(x, count, size, at.gain, at.bias, at.z)
    multiply(at.z, even * size, size, at.out, at.e, COLUMNS, even)
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

/** The first row of each small table, and after them the row of nothing. */
function tableBases(words: number): number[] {
  const bases: number[] = []
  let base = words + 1
  for (const rows of TABLE_SIZES) {
    bases.push(base)
    base += rows
  }
  bases.push(base)
  return bases
}

function rowIds(
  input: Features,
  i: number,
  vocabulary: ReadonlyMap<string, number>,
  bases: readonly number[],
  ids: Int32Array,
  at: number,
): void {
  const form = input.forms[i] ?? ''
  const word =
    vocabulary.get(form) ?? (form.includes('-') ? (vocabulary.get(form.replaceAll('-', '')) ?? 0) : 0)
  ids[at] = word
  const nothing = bases[bases.length - 1] ?? 0
  const from = i * TABLE_SIZES.length
  for (let j = 0; j < TABLE_SIZES.length; j++) {
    // The row of a known word already holds those of its letters; the last row is all zero.
    const spelling = j < SPELLING && word > 0
    ids[at + 1 + j] = spelling ? nothing : (bases[j] ?? 0) + (input.rows[from + j] ?? 0)
  }
}
