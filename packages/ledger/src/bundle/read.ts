import type { Hasher } from '@hearsay/text'
import { utf8 } from '../bytes.ts'
import { type Cut, cutBundle, type Uncut } from './cut.ts'
import { type Failure, failure } from './format.ts'
import { readShape } from './shape.ts'
import { MAX_LENGTH, readJson, readText, respell } from './spelling.ts'
import type { BundleInput } from './verify.ts'

type Report = (failure: Failure) => void

/**
 * Reads a bundle, or reports what is wrong with its bytes; what is wrong with their spelling alone does not
 * keep the rest from being checked.
 */
export function readBundle(input: BundleInput, hash: Hasher, report: Report): Cut | null {
  const chunks = chunksOf(input)
  if (chunks === null) return diagnose(input as string, hash, report)
  const held = new Held(chunks)
  const cut = cutBundle(held, hash)
  if ('bundle' in cut) return cut
  const bytes = held.rest()
  if (bytes !== null) return diagnose(bytes, hash, report)
  report(uncutFailure(cut))
  return null
}

function uncutFailure({ byte, tooLong }: Uncut): Failure {
  const where = `byte ${byte}`
  return tooLong
    ? failure('too-large', where, `a value of at most ${MAX_LENGTH} bytes`, 'a longer one')
    : failure('not-canonical', where, 'the one way in which a bundle is written', 'other bytes')
}

/** Text that no bytes of UTF-8 say is not cut. */
function chunksOf(input: BundleInput): Iterable<Uint8Array> | null {
  if (input instanceof Uint8Array) return [input]
  if (typeof input !== 'string') return input
  return input.length <= MAX_LENGTH && input.isWellFormed() ? [utf8(input)] : null
}

/** Chunks that are kept while they go by, as long as they would fit into a string. */
class Held implements Iterable<Uint8Array> {
  readonly #chunks: Iterator<Uint8Array>
  #kept: Uint8Array[] | null = []
  #length = 0

  constructor(chunks: Iterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.iterator]()
  }

  *[Symbol.iterator](): Generator<Uint8Array> {
    for (let chunk = this.#next(); chunk !== undefined; chunk = this.#next()) yield chunk
  }

  /** All of the bytes, or null where they are too many. */
  rest(): Uint8Array | null {
    while (this.#kept !== null && this.#next() !== undefined);
    if (this.#kept === null) return null
    const [only] = this.#kept
    if (only !== undefined && this.#kept.length === 1) return only
    const all = new Uint8Array(this.#length)
    let at = 0
    for (const chunk of this.#kept) {
      all.set(chunk, at)
      at += chunk.length
    }
    return all
  }

  #next(): Uint8Array | undefined {
    const { done, value } = this.#chunks.next()
    if (done) return undefined
    this.#length += value.length
    if (this.#length > MAX_LENGTH) this.#kept = null
    this.#kept?.push(value)
    return value
  }
}

/** Says what is wrong with bytes that could not be cut. */
function diagnose(input: Uint8Array | string, hash: Hasher, report: Report): Cut | null {
  const text = readText(input)
  if (typeof text !== 'string') {
    report(text)
    return null
  }
  const json = readJson(text)
  if ('code' in json) {
    report(json)
    return null
  }
  const bundle = readShape(json.value, report)
  if (bundle === null) return null
  const { tree, failure } = respell(text, bundle, hash)
  if (failure !== null) report(failure)
  return failure?.code === 'not-json' ? null : { bundle, tree }
}
