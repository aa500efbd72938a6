/**
 * Whether some path runs through trusted vertices alone, so that no set of failures can cut it. O(arcs).
 */
import type { Network } from './network.ts'

export function uncuttable({ size, out, held, trusted }: Network, starts: Uint8Array): boolean {
  if (trusted === undefined) return false
  const seen = new Uint8Array(size)
  const stack: number[] = []
  const visit = (v: number) => {
    if (trusted[v] !== 1 || seen[v] === 1) return
    seen[v] = 1
    stack.push(v)
  }
  for (let v = 0; v < size; v++) if (starts[v] === 1) visit(v)
  for (let v = stack.pop(); v !== undefined; v = stack.pop()) {
    if (held[v] === 1) return true
    for (let p = out.start[v] as number; p < (out.start[v + 1] as number); p++) visit(out.item[p] as number)
  }
  return false
}
