/** Bytes in a row of `blob_parts`, at most: small enough for every database, large enough to be quick. */
export const PART_BYTES = 1_048_576

/** Cuts bytes into the stretches that rows hold; of none, one that is empty. */
export function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at === 0 || at < bytes.length; at += PART_BYTES) yield bytes.subarray(at, at + PART_BYTES)
}

/**
 * Gathers chunks of any size into stretches of one size, the last one shorter. O(bytes), one stretch held.
 */
export async function* inParts(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let held = new Uint8Array(PART_BYTES)
  let filled = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      const taken = chunk.subarray(at, at + PART_BYTES - filled)
      held.set(taken, filled)
      filled += taken.length
      at += taken.length
      if (filled < PART_BYTES) continue
      yield held
      held = new Uint8Array(PART_BYTES)
      filled = 0
    }
  }
  yield held.subarray(0, filled)
}
