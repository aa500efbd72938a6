import { type AsyncIterReader, LimitReader } from 'warcio'

/** What follows the head of a record. */
export interface Block {
  /** Null where they are not wanted, or more than are held. */
  readonly bytes: Buffer | null
  /** Bytes that the record promises and the file does not have. */
  readonly missing: number
}

/**
 * Reads the block of a record to its end, so that the next record follows. Holds it where it is wanted and no
 * larger than `limit`; else memory stays what one chunk takes.
 */
export async function readBlock(
  cursor: AsyncIterReader,
  length: number,
  { wanted, limit }: { readonly wanted: boolean; readonly limit: number },
): Promise<Block> {
  const held: Uint8Array[] = []
  const keep = wanted && length <= limit
  const block = new LimitReader(cursor, length)
  for await (const chunk of block) if (keep) held.push(chunk)
  return { bytes: keep ? Buffer.concat(held) : null, missing: Math.max(0, block.limit) }
}
