import { createReadStream } from 'node:fs'
import { RefusedError } from '../../captured.ts'
import type { ArchiveItem } from '../item.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../limits.ts'
import { Budget, countStored } from './budget.ts'
import { gunzip } from './gunzip.ts'
import { readWarc } from './warc.ts'

/** A path, bytes, or bytes as they come. */
export type ArchiveSource = string | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Reads a WARC, plain or gzipped: its pages in order, remarks on what was not read, and a tally.
 * @throws {RefusedError} `malformed`, `unsupported`, `too-large`, `bomb`
 */
export async function* readArchive(
  source: ArchiveSource,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<ArchiveItem> {
  const budget = new Budget(limits)
  const { start, all } = await peek(countStored(chunksOf(source), budget))
  if (start[0] === 0x1f && start[1] === 0x8b) return yield* readWarc(gunzip(all), budget, null)
  if (start.length === 0) throw new RefusedError('malformed', 'The archive is empty.')
  yield* readWarc(all, budget, null)
}

export async function* chunksOf(source: ArchiveSource): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') yield* createReadStream(source)
  else if (source instanceof Uint8Array) yield source
  else yield* source
}

const PEEKED = 4

/** The first bytes, and all of them, the first ones included. Closing the latter closes the source. */
export async function peek(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ readonly start: Uint8Array; readonly all: AsyncGenerator<Uint8Array> }> {
  let start = Buffer.alloc(0)
  while (start.length < PEEKED) {
    const { value, done } = await source.next()
    if (done) break
    start = Buffer.concat([start, value])
  }
  return { start, all: rest(start, source) }
}

async function* rest(start: Uint8Array, source: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield start
    yield* source
  } finally {
    await source.return(undefined)
  }
}
