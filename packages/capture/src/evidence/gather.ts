import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import type { Captured } from '../captured.ts'
import { RefusedError } from '../captured.ts'
import type { Exchange } from '../fetch/exchange.ts'
import type { PostOptions } from '../fetch/post.ts'
import type { Missing } from '../kept/record.ts'
import type { Stamp } from '../stamp/index.ts'
import type { Pictures } from './pictures.ts'
import { stampOf } from './stamp.ts'
import { waczOf } from './wacz.ts'

/** Shows a page as it was fetched. @throws {RefusedError} where it cannot be shown */
export type Camera = (captured: Captured, signal?: AbortSignal) => Promise<Pictures>

/** How evidence is gathered. */
export interface EvidenceOptions {
  /** What writes it, with its version: `Hearsay 0.1.0`. */
  readonly software: string
  readonly now: () => Date
  /** How a time-stamp authority is asked. */
  readonly post: PostOptions
  /** The address of a time-stamp authority; null where none is set. */
  readonly authority: string | null
  /** What takes pictures; else why nothing does. */
  readonly camera: Camera | string
}

/** A time stamp, what it is on, and the address that it was asked of. */
export interface Stamped {
  readonly stamp: Stamp
  readonly of: string
  readonly from: string
}

/** What stands beside the bytes of a page and its text, in memory. */
export interface Evidence {
  readonly wacz: Uint8Array | null
  readonly pictures: Pictures | null
  readonly stamp: Stamped | null
  readonly missing: readonly Missing[]
}

/** What is to be gathered of: an exchange where there was one, else the bytes alone. */
export interface Subject {
  /** `sha256:` and the hexadecimal digits, of the bytes. */
  readonly hash: string
  readonly exchange: Exchange | null
  /** Of a page; null for a feed or an archive. */
  readonly captured: Captured | null
}

/** Gathers what can be had; what cannot is said to be missing, and does not stop the rest. */
export async function gatherEvidence(subject: Subject, options: EvidenceOptions): Promise<Evidence> {
  const missing: Missing[] = []
  const pictures = await orMissing('pictures', missing, () => picturesOf(subject, options))
  const { exchange, captured } = subject
  const context = { at: options.now().toISOString(), software: options.software }
  const wacz =
    exchange === null
      ? null
      : await orMissing('wacz', missing, () => waczOf(exchange, { captured, pictures }, context))
  const stamp = await orMissing('stamp', missing, () =>
    stampFor(wacz ? hashName(wacz, nodeSha256) : subject.hash, options),
  )
  return { wacz, pictures, stamp, missing }
}

async function picturesOf({ exchange, captured }: Subject, { camera, post }: EvidenceOptions) {
  if (exchange === null || captured?.mediaType !== 'text/html') return null
  if (typeof camera === 'string') throw new RefusedError('no-browser', camera)
  return await camera(captured, post.signal)
}

async function stampFor(hash: string, { authority, post }: EvidenceOptions) {
  if (authority === null) throw new RefusedError('no-authority', 'no time-stamp authority was set')
  return { of: hash, stamp: await stampOf(hash, authority, post), from: authority }
}

async function orMissing<T>(
  what: Missing['what'],
  missing: Missing[],
  step: () => Promise<T>,
): Promise<T | null> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    missing.push({ what, code: error.code, why: error.message })
    return null
  }
}
