import { NearIndex, NearIndexError, type Signature } from '@hearsay/text'
import { batches } from '../bulk/batches.ts'
import { chunksOf } from '../bulk/chunks.ts'
import { linesOf, type Request, requestIn } from '../bulk/records.ts'
import { Failure } from '../failure.ts'
import type { Progress } from '../output/progress.ts'

/** Pages held already, by their signatures, and what they are called. */
export interface Held {
  readonly index: NearIndex
  /** By the number of a page in the index. */
  readonly ids: readonly Request['id'][]
  /** Lines that say of a text that it could not be read. */
  readonly bad: number
}

const SHAPE = '{"id", "scheme", "words", "prints"}'

/**
 * Loads a file that `hearsay signatures` has written. O(n log n) in its fingerprints.
 * @throws {Failure} `bad-text` for the first line that is no signature, `unreadable`
 */
export async function loadHeld(path: string, progress: Progress): Promise<Held> {
  const index = new NearIndex()
  const ids: Request['id'][] = []
  let bad = 0
  for await (const batch of batches(chunksOf(path))) {
    if (batch.kind === 'too-long') throw notOne(path, batch.line, 'expected a line of at most 16 MiB')
    for (const { line, bytes } of linesOf(batch.bytes, batch.first)) {
      const found = requestIn(bytes, SHAPE)
      if (found === undefined) continue
      if ('error' in found) {
        if (!saysSo(bytes)) throw notOne(path, line, found.error)
        bad++
      } else if ('error' in found.request) bad++
      else {
        add(index, signatureIn(found.request, path, line), path, line)
        ids.push(found.request.id)
      }
    }
    progress.to(ids.length, batch.end)
  }
  return { index, ids, bad }
}

/** Whether a line without an id says of a line of texts that it could not be read. */
function saysSo(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).toString('utf8').startsWith('{"id":null,"line":')
}

function add(index: NearIndex, signature: Signature, path: string, line: number): void {
  try {
    index.add(signature)
  } catch (error) {
    if (error instanceof NearIndexError) throw notOne(path, line, error.message)
    throw error
  }
}

function signatureIn({ scheme, words, prints }: Request, path: string, line: number): Signature {
  if (typeof scheme === 'string' && isCount(words) && Array.isArray(prints) && areAscending(prints))
    // Whoever adds it looks at the scheme.
    return { scheme: scheme as Signature['scheme'], words, prints }
  throw notOne(path, line, `expected ${SHAPE}, as hearsay signatures writes it`)
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0

/** Unsigned 32-bit numbers, each greater than the one before. */
function areAscending(prints: readonly unknown[]): prints is readonly number[] {
  let before = -1
  for (const print of prints) {
    if (typeof print !== 'number' || !Number.isInteger(print) || print <= before || print > 0xffffffff)
      return false
    before = print
  }
  return true
}

function notOne(path: string, line: number, what: string): Failure {
  return new Failure('bad-text', `${path}:${line}: ${what}`)
}
