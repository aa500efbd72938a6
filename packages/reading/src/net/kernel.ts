/** The compiled arithmetic of kernel/kernel.ts and the memory it works in. */
import { KERNEL } from './kernel.wasm.ts'

/**
 * The part of the WebAssembly JavaScript API that is used; neither of TypeScript's non-DOM libraries declares
 * it.
 */
interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}
interface WebAssemblyApi {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: Kernel }
}

export interface Kernel {
  readonly memory: Memory
  embed(
    ids: number,
    tables: number,
    count: number,
    width: number,
    rows: number,
    scales: number,
    out: number,
  ): void
  quantise(x: number, count: number, width: number, out: number, units: number): void
  multiply(
    x: number,
    units: number,
    count: number,
    inner: number,
    w: number,
    scales: number,
    bias: number,
    out: number,
    outer: number,
  ): void
  gather(
    slots: number,
    each: number,
    count: number,
    width: number,
    reach: number,
    parts: number,
    taps: number,
    bias: number,
    x: number,
  ): void
  normalise(x: number, count: number, width: number, gain: number, bias: number, out: number): void
  recur(y: number, count: number, width: number, x: number, stride: number, back: number, state: number): void
}

// Every runtime that Hearsay supports has it; the kernel's exports are those that kernel/kernel.ts declares.
declare const WebAssembly: WebAssemblyApi

export function openKernel(): Kernel {
  const bytes = Uint8Array.from(atob(KERNEL), (c) => c.charCodeAt(0))
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
}

/** Places in the kernel's memory, one after another, each 16-byte aligned; all by their byte offset. */
export interface Room {
  /** A place that holds a copy of the data. */
  place(data: Float32Array | Int8Array | Int16Array | Int32Array): number
  /** A place for so many bytes, all zero. */
  reserve(bytes: number): number
}

export function createRoom(memory: Memory): Room {
  let next = 65_536
  const reserve = (bytes: number): number => {
    const at = next
    next = (at + bytes + 15) & ~15
    const missing = next - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / 65_536))
    return at
  }
  return {
    reserve,
    place(data) {
      const at = reserve(data.byteLength)
      new Uint8Array(memory.buffer).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
      return at
    },
  }
}
