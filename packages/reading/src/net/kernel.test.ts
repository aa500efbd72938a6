import { expect, test } from 'vitest'
import { createRoom, openKernel } from './kernel.ts'

const kernel = openKernel()
const { place } = createRoom(kernel.memory)
const WIDTH = 32
const COUNT = 8

/** Numbers between -1 and 1 that look random and are the same every time. */
const numbers = (count: number, seed: number): Float32Array =>
  Float32Array.from(
    { length: count },
    (_, i) => Math.sin(seed * 997 + i * 12.9898) * Math.cos(i * 4.1414 + seed),
  )
const read = (at: number, count: number): Float32Array =>
  new Float32Array(kernel.memory.buffer, at, count).slice()
const close = (got: Float32Array, want: Float32Array, within: number): void => {
  expect(got.length).toBe(want.length)
  expect(Math.max(...got.map((value, i) => Math.abs(value - (want[i] ?? Number.NaN))))).toBeLessThan(within)
}

test('embed adds scaled rows', () => {
  const rows = Int8Array.from({ length: 3 * WIDTH }, (_, i) => ((i * 37) % 255) - 127)
  const scales = Float32Array.of(0.5, 0.25, 2)
  const ids = Int32Array.of(0, 1, 2, 2)
  const out = place(new Float32Array(2 * WIDTH))
  kernel.embed(place(ids), 2, 2, WIDTH, place(rows), place(scales), out)
  const want = Float32Array.from({ length: 2 * WIDTH }, (_, i) =>
    [0, 1].reduce((sum, j) => {
      const row = ids[Math.floor(i / WIDTH) * 2 + j] ?? 0
      return sum + (rows[row * WIDTH + (i % WIDTH)] ?? 0) * (scales[row] ?? 0)
    }, 0),
  )
  close(read(out, 2 * WIDTH), want, 1e-4)
})

test('multiply is the product, within what 12 bits can tell, each row by a scale of its own', () => {
  const x = numbers(COUNT * WIDTH, 1).map((value, i) => value * 10 ** ((Math.floor(i / WIDTH) % 3) - 1))
  const w = numbers(WIDTH * WIDTH, 2)
  const bias = numbers(WIDTH, 3)
  const pairs = Int16Array.from({ length: w.length }, (_, i) => {
    const [pair, column, odd] = [Math.floor(i / (2 * WIDTH)), Math.floor(i / 2) % WIDTH, i % 2]
    return Math.round((w[(2 * pair + odd) * WIDTH + column] ?? 0) * 1023)
  })
  const [q, units] = [place(new Int16Array(x.length)), place(new Float32Array(COUNT))]
  const out = place(new Float32Array(COUNT * WIDTH))
  const scales = place(new Float32Array(WIDTH).fill(1 / 1023))
  kernel.quantise(place(x), COUNT, WIDTH, q, units)
  kernel.multiply(q, units, COUNT, WIDTH, place(pairs), scales, place(bias), out, WIDTH)
  const got = read(out, COUNT * WIDTH)
  for (let t = 0; t < COUNT; t++) {
    const row = x.subarray(t * WIDTH, (t + 1) * WIDTH)
    const want = bias.map((b, n) => row.reduce((sum, value, k) => sum + value * (w[k * WIDTH + n] ?? 0), b))
    close(got.subarray(t * WIDTH, (t + 1) * WIDTH), want, 0.01 * Math.max(...row.map(Math.abs)))
  }
})

test('gather adds up slots and, on top, what the convolution makes of them', () => {
  const [reach, each, slots] = [2, 2, 5]
  const numbered = Int32Array.from({ length: COUNT * each }, (_, i) => (i * 3) % slots)
  const parts = numbers(slots * WIDTH, 7)
  const taps = numbers(slots * WIDTH * (2 * reach + 1), 8)
  const bias = numbers(WIDTH, 9)
  const out = place(new Float32Array(COUNT * WIDTH))
  kernel.gather(place(numbered), each, COUNT, WIDTH, reach, place(parts), place(taps), place(bias), out)
  const want = Float32Array.from({ length: COUNT * WIDTH }, (_, i) => {
    const [t, c] = [Math.floor(i / WIDTH), i % WIDTH]
    let [sum, convolved] = [0, bias[c] ?? 0]
    for (let j = 0; j < each; j++) sum += parts[(numbered[t * each + j] ?? 0) * WIDTH + c] ?? 0
    for (let s = Math.max(0, t - reach); s <= Math.min(COUNT - 1, t + reach); s++)
      for (let j = 0; j < each; j++) {
        const row = (numbered[s * each + j] ?? 0) * (2 * reach + 1) + s - t + reach
        convolved += taps[row * WIDTH + c] ?? 0
      }
    return sum + Math.max(0, convolved)
  })
  close(read(out, COUNT * WIDTH), want, 1e-4)
})

test('normalise gives rows of mean 0 and deviation 1, scaled and moved', () => {
  const out = place(new Float32Array(COUNT * WIDTH))
  kernel.normalise(
    place(numbers(COUNT * WIDTH, 4)),
    COUNT,
    WIDTH,
    place(new Float32Array(WIDTH).fill(2)),
    place(new Float32Array(WIDTH).fill(3)),
    out,
  )
  for (let t = 0; t < COUNT; t++) {
    const row = [...read(out, COUNT * WIDTH).slice(t * WIDTH, (t + 1) * WIDTH)]
    const mean = row.reduce((a, b) => a + b) / WIDTH
    expect(mean).toBeCloseTo(3, 4)
    expect(Math.sqrt(row.reduce((sum, v) => sum + (v - mean) ** 2, 0) / WIDTH)).toBeCloseTo(2, 2)
  }
})

test.each([0, 1])(
  'recur runs in one direction (%i: backwards) over blocks, from where the last one ended',
  (back) => {
    const [blocks, stride] = [2, WIDTH + 32]
    const y = numbers(blocks * COUNT * WIDTH * 3, 5)
    const x = numbers(blocks * COUNT * stride, 6)
    const [state, from, to] = [place(new Float32Array(WIDTH)), place(y), place(x)]
    for (const block of back ? [1, 0] : [0, 1]) {
      const [rows, sums] = [from + block * COUNT * WIDTH * 3 * 4, to + block * COUNT * stride * 4]
      kernel.recur(rows, COUNT, WIDTH, sums, stride, back, state)
    }
    const sigmoid = (v: number): number => 1 / (1 + Math.exp(-v))
    const want = x.slice()
    for (let c = 0; c < WIDTH; c++) {
      let h = 0
      for (let step = 0; step < blocks * COUNT; step++) {
        const t = back ? blocks * COUNT - 1 - step : step
        const [z, f, o] = [0, 1, 2].map((part) => y[t * WIDTH * 3 + part * WIDTH + c] ?? 0)
        h = sigmoid(f ?? 0) * h + (1 - sigmoid(f ?? 0)) * (z ?? 0)
        want[t * stride + c] = (want[t * stride + c] ?? 0) + sigmoid(o ?? 0) * h
      }
    }
    close(read(to, x.length), want, 2e-5)
  },
)
