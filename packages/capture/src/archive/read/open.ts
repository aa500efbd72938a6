import { createReadStream } from 'node:fs'
import { RefusedError } from '../../captured.ts'
import type { ArchiveItem } from '../item.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../limits.ts'
import { Budget, countStored } from './budget.ts'
import { gunzip } from './gunzip.ts'
import { spool } from './spool.ts'
import { readWacz } from './wacz.ts'
import { readWarc } from './warc.ts'

/** A path, bytes, or bytes as they come. */
export type ArchiveSource = string | Uint8Array | AsyncIterable<Uint8Array>

/**
 * Reads a WARC, plain or gzipped, or a WACZ, told by their first bytes: what it holds in order, remarks on
 * what was not read or looks odd, and a tally. Memory: one record. Stop whenever you like: files are closed,
 * and a temporary one (of a WACZ that comes as a stream) is removed.
 * @throws {RefusedError} `malformed`, `unsupported`, `too-large`, `bomb`
 */
export async function* readArchive(
  source: ArchiveSource,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): AsyncGenerator<ArchiveItem> {
  const budget = new Budget(limits)
  const { start, all } = await peek(chunksOf(source))
  try {
    if (start.length === 0) throw new RefusedError('malformed', 'The archive is empty.')
    if (startsWith(start, ZIP)) yield* readZip(source, all, budget)
    else
      yield* readWarc(
        startsWith(start, GZIP) ? gunzip(countStored(all, budget)) : countStored(all, budget),
        budget,
        null,
      )
  } finally {
    await all.return(undefined)
  }
}

const ZIP = [0x50, 0x4b]
const GZIP = [0x1f, 0x8b]
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte)

async function* readZip(
  source: ArchiveSource,
  all: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<ArchiveItem> {
  if (typeof source === 'string' || source instanceof Uint8Array) return yield* readWacz(source, budget)
  const { path, remove } = await spool(all, budget.limits.zip)
  try {
    yield* readWacz(path, budget)
  } finally {
    await remove()
  }
}

async function* chunksOf(source: ArchiveSource): AsyncGenerator<Uint8Array> {
  if (typeof source === 'string') yield* createReadStream(source)
  else if (source instanceof Uint8Array) yield source
  else yield* source
}

const PEEKED = 4

/** The first bytes, and all of them, the first ones included. Closing the latter closes the source. */
async function peek(
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
