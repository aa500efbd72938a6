/**
 * The network's arithmetic, compiled from AssemblyScript to 128-bit SIMD WebAssembly by `build.ts` into
 * `src/net/kernel.wasm.ts`. Every pointer is a byte offset that the caller allots; every width is a multiple
 * of 32, the columns of a product are one of 8.
 * No allocation, no imports, no tables: the same bits in Node and in every browser.
 */

/**
 * out[t] = sum over tables j of int8 row ids[t * tables + j] times its scale. `width` is a multiple of 16.
 */
export function embed(
  ids: usize,
  tables: i32,
  count: i32,
  width: i32,
  rows: usize,
  scales: usize,
  out: usize,
): void {
  for (let t = 0; t < count; t++) {
    const mine = ids + ((<usize>(t * tables)) << 2)
    for (let c: usize = 0; c < <usize>width; c += 16) {
      let a0 = f32x4.splat(0)
      let a1 = a0,
        a2 = a0,
        a3 = a0
      for (let j = 0; j < tables; j++) {
        const row = <usize>load<i32>(mine + ((<usize>j) << 2))
        const scale = v128.load_splat<f32>(scales + (row << 2))
        const bytes = v128.load(rows + row * <usize>width + c)
        const low = i16x8.extend_low_i8x16_s(bytes)
        const high = i16x8.extend_high_i8x16_s(bytes)
        a0 = f32x4.add(a0, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(low)), scale))
        a1 = f32x4.add(a1, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(low)), scale))
        a2 = f32x4.add(a2, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(high)), scale))
        a3 = f32x4.add(a3, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(high)), scale))
      }
      const to = out + ((<usize>(t * width) + c) << 2)
      v128.store(to, a0)
      v128.store(to + 16, a1)
      v128.store(to + 32, a2)
      v128.store(to + 48, a3)
    }
  }
}

/** 1.5 × 2^23: a float below 2^22 in size, added to it, is rounded to a whole number in its low bits. */
const ROUNDER: f32 = 12582912

/**
 * Rows of floats to 16-bit integers of at most 2047 in size. Each row has a scale of its own, so that what
 * comes of it depends on nothing beside it: units[t] is its largest value over 2047. With weights of at most
 * 1023 and inner products of up to 1,000 terms, no 32-bit sum can overflow.
 */
export function quantise(x: usize, count: i32, width: i32, out: usize, units: usize): void {
  const wide = (<usize>width) << 2
  const rounder = f32x4.splat(ROUNDER)
  for (let t = 0; t < count; t++) {
    const from = x + <usize>t * wide
    const to = out + ((<usize>t * wide) >> 1)
    let top = f32x4.splat(1e-9)
    let other = top
    for (let i: usize = 0; i < wide; i += 32) {
      top = f32x4.pmax(top, f32x4.abs(v128.load(from + i)))
      other = f32x4.pmax(other, f32x4.abs(v128.load(from + i, 16)))
    }
    top = f32x4.pmax(top, other)
    const most = max(
      max(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1)),
      max(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3)),
    )
    store<f32>(units + ((<usize>t) << 2), most / 2047)
    const scale = f32x4.splat(2047 / most)
    for (let i: usize = 0; i < wide; i += 32) {
      const low = f32x4.add(f32x4.mul(v128.load(from + i), scale), rounder)
      const high = f32x4.add(f32x4.mul(v128.load(from + i + 16), scale), rounder)
      v128.store(to + (i >> 1), i16x8.narrow_i32x4_s(i32x4.sub(low, rounder), i32x4.sub(high, rounder)))
    }
  }
}

/**
 * out[t, n] = bias[n] + units[t] * scales[n] * sum over k of x[t, k] * w[k, n], in 16-bit integers.
 * w holds pairs: for each even k, n = 0..outer-1, the weights of k and k + 1 side by side.
 * `count` is a multiple of 4: the caller owns the spare rows. Two steps of k in a turn spare address sums.
 */
export function multiply(
  x: usize,
  units: usize,
  count: i32,
  inner: i32,
  w: usize,
  scales: usize,
  bias: usize,
  out: usize,
  outer: i32,
): void {
  const wide = (<usize>outer) << 2
  const deep = (<usize>inner) << 1
  for (let n: usize = 0; n < wide; n += 32) {
    const u0 = v128.load(scales + n)
    const u1 = v128.load(scales + n + 16)
    const c0 = v128.load(bias + n)
    const c1 = v128.load(bias + n + 16)
    for (let t = 0; t < count; t += 4) {
      const x0 = x + <usize>t * deep
      const x1 = x0 + deep
      const x2 = x1 + deep
      const x3 = x2 + deep
      let a0 = i32x4.splat(0)
      let a1 = a0,
        a2 = a0,
        a3 = a0
      let b0 = a0,
        b1 = a0,
        b2 = a0,
        b3 = a0
      let at = w + n
      for (let k: usize = 0; k < deep; k += 8) {
        let p = v128.load(at)
        let q = v128.load(at, 16)
        at += wide
        let s = v128.load_splat<i32>(x0 + k)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, p))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(s, q))
        s = v128.load_splat<i32>(x1 + k)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, p))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(s, q))
        s = v128.load_splat<i32>(x2 + k)
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, p))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(s, q))
        s = v128.load_splat<i32>(x3 + k)
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, p))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(s, q))
        p = v128.load(at)
        q = v128.load(at, 16)
        at += wide
        s = v128.load_splat<i32>(x0 + k, 4)
        a0 = i32x4.add(a0, i32x4.dot_i16x8_s(s, p))
        b0 = i32x4.add(b0, i32x4.dot_i16x8_s(s, q))
        s = v128.load_splat<i32>(x1 + k, 4)
        a1 = i32x4.add(a1, i32x4.dot_i16x8_s(s, p))
        b1 = i32x4.add(b1, i32x4.dot_i16x8_s(s, q))
        s = v128.load_splat<i32>(x2 + k, 4)
        a2 = i32x4.add(a2, i32x4.dot_i16x8_s(s, p))
        b2 = i32x4.add(b2, i32x4.dot_i16x8_s(s, q))
        s = v128.load_splat<i32>(x3 + k, 4)
        a3 = i32x4.add(a3, i32x4.dot_i16x8_s(s, p))
        b3 = i32x4.add(b3, i32x4.dot_i16x8_s(s, q))
      }
      const o = out + <usize>t * wide + n
      const unit = units + ((<usize>t) << 2)
      finish(o, unit, u0, c0, a0)
      finish(o + 16, unit, u1, c1, b0)
      finish(o + wide, unit + 4, u0, c0, a1)
      finish(o + wide + 16, unit + 4, u1, c1, b1)
      finish(o + 2 * wide, unit + 8, u0, c0, a2)
      finish(o + 2 * wide + 16, unit + 8, u1, c1, b2)
      finish(o + 3 * wide, unit + 12, u0, c0, a3)
      finish(o + 3 * wide + 16, unit + 12, u1, c1, b3)
    }
  }
}

function finish(to: usize, unit: usize, scale: v128, bias: v128, sum: v128): void {
  const scaled = f32x4.mul(f32x4.mul(v128.load_splat<f32>(unit), scale), f32x4.convert_i32x4_s(sum))
  v128.store(to, f32x4.add(bias, scaled))
}

/**
 * Each token's parts added up, and a convolution of them: x[t] = sum over j of parts[slot(t, j)], plus
 * max(0, bias + sum over k and j of taps[slot(t + k - reach, j), k]). slots: `each` numbers a token; parts:
 * rows of `width`; taps: `2 * reach + 1` rows of `width` a slot. What lies outside the text adds nothing.
 */
export function gather(
  slots: usize,
  each: i32,
  count: i32,
  width: i32,
  reach: i32,
  parts: usize,
  taps: usize,
  bias: usize,
  x: usize,
): void {
  const wide = (<usize>width) << 2
  const whole = wide * <usize>(2 * reach + 1)
  const size = (<usize>each) << 2
  for (let t = 0; t < count; t++) {
    const own = slots + <usize>t * size
    const to = x + <usize>t * wide
    const low = max(0, t - reach)
    const high = min(count, t + reach + 1)
    for (let c: usize = 0; c < wide; c += 128) {
      let a0 = v128.load(bias + c)
      let a1 = v128.load(bias + c, 16)
      let a2 = v128.load(bias + c, 32)
      let a3 = v128.load(bias + c, 48)
      let a4 = v128.load(bias + c, 64)
      let a5 = v128.load(bias + c, 80)
      let a6 = v128.load(bias + c, 96)
      let a7 = v128.load(bias + c, 112)
      for (let s = low; s < high; s++) {
        const there = slots + <usize>s * size
        const tap = taps + <usize>(s - t + reach) * wide + c
        for (let j: usize = 0; j < size; j += 4) {
          const from = tap + <usize>load<i32>(there + j) * whole
          a0 = f32x4.add(a0, v128.load(from))
          a1 = f32x4.add(a1, v128.load(from, 16))
          a2 = f32x4.add(a2, v128.load(from, 32))
          a3 = f32x4.add(a3, v128.load(from, 48))
          a4 = f32x4.add(a4, v128.load(from, 64))
          a5 = f32x4.add(a5, v128.load(from, 80))
          a6 = f32x4.add(a6, v128.load(from, 96))
          a7 = f32x4.add(a7, v128.load(from, 112))
        }
      }
      const zero = f32x4.splat(0)
      a0 = f32x4.max(zero, a0)
      a1 = f32x4.max(zero, a1)
      a2 = f32x4.max(zero, a2)
      a3 = f32x4.max(zero, a3)
      a4 = f32x4.max(zero, a4)
      a5 = f32x4.max(zero, a5)
      a6 = f32x4.max(zero, a6)
      a7 = f32x4.max(zero, a7)
      for (let j: usize = 0; j < size; j += 4) {
        const from = parts + <usize>load<i32>(own + j) * wide + c
        a0 = f32x4.add(a0, v128.load(from))
        a1 = f32x4.add(a1, v128.load(from, 16))
        a2 = f32x4.add(a2, v128.load(from, 32))
        a3 = f32x4.add(a3, v128.load(from, 48))
        a4 = f32x4.add(a4, v128.load(from, 64))
        a5 = f32x4.add(a5, v128.load(from, 80))
        a6 = f32x4.add(a6, v128.load(from, 96))
        a7 = f32x4.add(a7, v128.load(from, 112))
      }
      v128.store(to + c, a0)
      v128.store(to + c, a1, 16)
      v128.store(to + c, a2, 32)
      v128.store(to + c, a3, 48)
      v128.store(to + c, a4, 64)
      v128.store(to + c, a5, 80)
      v128.store(to + c, a6, 96)
      v128.store(to + c, a7, 112)
    }
  }
}

/**
 * Layer normalisation (Ba, Kiros & Hinton 2016, arXiv:1607.06450) of each row. Two rows are summed up side by
 * side, since either sum waits for its last addend: the caller owns a spare row.
 */
export function normalise(x: usize, count: i32, width: i32, gain: usize, bias: usize, out: usize): void {
  const wide = (<usize>width) << 2
  for (let t = 0; t < count; t += 2) {
    const from = x + <usize>t * wide
    const to = out + <usize>t * wide
    let sum0 = f32x4.splat(0)
    let sum1 = sum0
    for (let c: usize = 0; c < wide; c += 16) {
      sum0 = f32x4.add(sum0, v128.load(from + c))
      sum1 = f32x4.add(sum1, v128.load(from + wide + c))
    }
    const mean0 = f32x4.splat(across(sum0) / <f32>width)
    const mean1 = f32x4.splat(across(sum1) / <f32>width)
    let square0 = f32x4.splat(0)
    let square1 = square0
    for (let c: usize = 0; c < wide; c += 16) {
      let d = f32x4.sub(v128.load(from + c), mean0)
      square0 = f32x4.add(square0, f32x4.mul(d, d))
      d = f32x4.sub(v128.load(from + wide + c), mean1)
      square1 = f32x4.add(square1, f32x4.mul(d, d))
    }
    const scale0 = f32x4.splat(1 / sqrt<f32>(across(square0) / <f32>width + 1e-5))
    const scale1 = f32x4.splat(1 / sqrt<f32>(across(square1) / <f32>width + 1e-5))
    for (let c: usize = 0; c < wide; c += 16) {
      const g = v128.load(gain + c)
      const b = v128.load(bias + c)
      let d = f32x4.mul(f32x4.sub(v128.load(from + c), mean0), scale0)
      v128.store(to + c, f32x4.add(f32x4.mul(d, g), b))
      d = f32x4.mul(f32x4.sub(v128.load(from + wide + c), mean1), scale1)
      v128.store(to + wide + c, f32x4.add(f32x4.mul(d, g), b))
    }
  }
}

function across(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3)
  )
}

/**
 * Gated linear recurrence over `count` rows, forwards or backwards. Rows of y: candidate z, forget f, output
 * o, each `width` wide. h_t = s(f) h_{t-1} + (1 - s(f)) z and x += s(o) h, rows of x `stride` floats apart.
 * `state` holds h before and after: texts come in blocks.
 */
export function recur(
  y: usize,
  count: i32,
  width: i32,
  x: usize,
  stride: i32,
  back: i32,
  state: usize,
): void {
  const wide = (<usize>width) << 2
  const apart = (<usize>stride) << 2
  for (let k = 0; k < count; k++) {
    const t = <usize>(back ? count - 1 - k : k)
    const from = y + t * wide * 3
    const to = x + t * apart
    for (let c: usize = 0; c < wide; c += 16) {
      const z = v128.load(from + c)
      const f = sigmoid(v128.load(from + wide + c))
      const o = sigmoid(v128.load(from + 2 * wide + c))
      const h = f32x4.add(z, f32x4.mul(f, f32x4.sub(v128.load(state + c), z)))
      v128.store(state + c, h)
      v128.store(to + c, f32x4.add(v128.load(to + c), f32x4.mul(o, h)))
    }
  }
}

/**
 * 1 / (1 + 2^w) for w = -v / ln 2. 2^w is 2^n, added to the exponent's bits, times a polynomial of degree 4
 * in what is left (fitted; relative error 3e-6).
 */
function sigmoid(v: v128): v128 {
  const w = f32x4.pmax(
    f32x4.splat(-100),
    f32x4.pmin(f32x4.splat(100), f32x4.mul(v, f32x4.splat(-NativeMathf.LOG2E))),
  )
  const n = f32x4.add(w, f32x4.splat(ROUNDER))
  const r = f32x4.sub(w, f32x4.sub(n, f32x4.splat(ROUNDER)))
  let p = f32x4.add(f32x4.mul(f32x4.splat(9.5701037e-3), r), f32x4.splat(5.59178533e-2))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(2.40247448e-1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(6.93121816e-1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(9.99999261e-1))
  const power = i32x4.add(p, i32x4.shl(n, 23))
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), power))
}
