import type { Readable } from 'node:stream'
import { RefusedError } from '../captured.ts'
import { type Head, headerValues } from './exchange.ts'
import type { Limits } from './limits.ts'
import { shown } from './show.ts'
import { within } from './within.ts'

/** Bytes of a redirect's body that are kept: "moved here", and a link. */
const REDIRECT_BYTES = 65_536

interface Reading {
  readonly limits: Limits
  readonly over: 'refuse' | 'cut'
  readonly redirect: boolean
  readonly signal: AbortSignal
}

/**
 * Refuses a body that says beforehand that it is too long, before it is read.
 * @throws {RefusedError} `too-large`
 */
export function checkLength(head: Head, url: URL, { bodyBytes }: Limits): void {
  const length = Number(headerValues(head, 'content-length').at(-1) ?? 0)
  if (length > bodyBytes)
    throw new RefusedError(
      'too-large',
      `${shown(url.href)}: expected at most ${bodyBytes} bytes; found ${length} announced`,
    )
}

/**
 * A body up to its limit, never more than that in memory.
 * @throws {RefusedError} `too-large`, `too-slow`
 */
export async function readBody(
  stream: Readable,
  url: URL,
  { limits, over, redirect, signal }: Reading,
): Promise<{ readonly body: Uint8Array; readonly cut: boolean }> {
  const most = redirect ? Math.min(REDIRECT_BYTES, limits.bodyBytes) : limits.bodyBytes
  const slow = () => new RefusedError('too-slow', `${shown(url.href)}: nothing came for ${limits.idleMs} ms`)
  return await within(signal, limits.idleMs, slow, async (_, again) => {
    const parts: Buffer[] = []
    let size = 0
    for await (const part of stream as AsyncIterable<Buffer>) {
      again()
      size += part.length
      if (size > most && over === 'refuse')
        throw new RefusedError('too-large', `${shown(url.href)}: expected at most ${most} bytes; found more`)
      parts.push(size > most ? part.subarray(0, part.length - (size - most)) : part)
      if (size > most) break
    }
    return { body: Buffer.concat(parts), cut: size > most }
  })
}
