/** The compiled arithmetic of kernel/kernel.ts and the memory it works in. Widths are multiples of 32, counts of 4. */
import { KERNEL } from './kernel.wasm.ts'

/** The part of the WebAssembly JavaScript API that is used; neither of TypeScript's non-DOM libraries declares it. */
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
  recur(y: number, count: number, width: number, x: number): void
}

export function openKernel(): Kernel {
  const bytes = Uint8Array.from(atob(KERNEL), (c) => c.charCodeAt(0))
  // Every runtime that Hearsay supports has WebAssembly; the kernel's exports are those that kernel/kernel.ts declares.
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi }
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
}

/** Gives an array a place in the kernel's memory: its byte offset. */
export type Place = (data: Float32Array | Int8Array | Int16Array | Int32Array) => number

/** Copies arrays one after another into the kernel's memory, 16-byte aligned, and gives each one's offset. */
export function allocator(memory: Memory): Place {
  let next = 65_536
  return (data) => {
    const at = next
    next = (at + data.byteLength + 15) & ~15
    const missing = next - memory.buffer.byteLength
    if (missing > 0) memory.grow(Math.ceil(missing / 65_536))
    new Uint8Array(memory.buffer).set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), at)
    return at
  }
}
