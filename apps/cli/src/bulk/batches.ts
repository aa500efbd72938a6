/**
 * Complete lines of a stream, together, or the place of one that was too long to hold. `end`: how much of the
 * stream is behind it, in bytes.
 */
export type Batch =
  | {
      readonly kind: 'lines'
      readonly first: number
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly end: number
    }
  | { readonly kind: 'too-long'; readonly line: number; readonly end: number }

const LONGEST_LINE = 16 * 1024 * 1024
export const NEWLINE = 0x0a

/**
 * Cuts a stream of bytes at the last newline of every chunk, so that what has arrived is worked on at once.
 * Holds one unfinished line of at most `longest` bytes; of a longer one nothing is kept but its number.
 * O(bytes).
 */
export async function* batches(
  chunks: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<Batch> {
  let held: Uint8Array[] = []
  let size = 0
  let line = 1
  let come = 0
  let dropping = false
  for await (const chunk of chunks) {
    come += chunk.length
    let rest = chunk
    const end = rest.indexOf(NEWLINE)
    if (dropping && end === -1) continue
    if (dropping || size + (end === -1 ? rest.length : end) > longest) {
      // The line that is held, or dropped already, ends in this chunk or later.
      if (!dropping) yield { kind: 'too-long', line, end: come }
      held = []
      size = 0
      dropping = end === -1
      if (dropping) continue
      rest = rest.subarray(end + 1)
      line++
    }
    const last = rest.lastIndexOf(NEWLINE)
    if (last !== -1) {
      const bytes = joined([...held, rest.subarray(0, last + 1)])
      yield { kind: 'lines', first: line, bytes, end: come - (rest.length - last - 1) }
      line += newlines(bytes)
      held = []
      size = 0
      rest = rest.subarray(last + 1)
    }
    held.push(rest)
    size += rest.length
  }
  if (size > 0) yield { kind: 'lines', first: line, bytes: joined(held), end: come }
}

function newlines(bytes: Uint8Array): number {
  let count = 0
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count++
  return count
}

/** A copy in memory of its own, which can be handed to another thread. */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
