const MEBIBYTE = 1_048_576

/** How much of an archive is read, at most. Every figure is there so that no input can exhaust a machine. */
export interface ArchiveLimits {
  /** Bytes of one record, stored or with its encodings undone; a larger one is passed over and noted. */
  readonly record: number
  /** Bytes of the head of a record, and of the HTTP head in it. */
  readonly head: number
  /** Records of an archive, whatever their type. */
  readonly records: number
  /** Bytes of all records together, with compression undone. */
  readonly total: number
  /** Bytes that one byte of the file may turn into; text seldom passes 30, DEFLATE ends at 1,032. */
  readonly ratio: number
  /** Bytes that may come out before the ratio is looked at: a small file may well be repetitive. */
  readonly ratioFrom: number
  /** Members of a WACZ: a long crawl has some hundreds. */
  readonly members: number
  /** Bytes of a WACZ that is spooled to disk because it came as a stream, and of any WACZ. */
  readonly zip: number
  /** Bytes of one JSON member of a WACZ that is held in memory. */
  readonly json: number
}

export const ARCHIVE_LIMITS: ArchiveLimits = {
  record: 64 * MEBIBYTE,
  head: 65_536,
  records: 1_000_000,
  total: 16_384 * MEBIBYTE,
  ratio: 200,
  ratioFrom: 128 * MEBIBYTE,
  members: 10_000,
  zip: 8_192 * MEBIBYTE,
  json: 8 * MEBIBYTE,
}
