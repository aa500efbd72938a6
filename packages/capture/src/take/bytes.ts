import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { capture } from '../capture.ts'
import type { Captured, Incoming } from '../captured.ts'
import type { Exchange } from '../fetch/exchange.ts'
import { kindOf } from '../kind.ts'
import { takeArchive } from './archive.ts'
import type { TakeOptions } from './fetched.ts'
import { takeLinks } from './links.ts'
import type { Origin, Taken } from './taken.ts'

type Whole = Extract<Origin, { kind: 'web' | 'file' | 'pasted' }>

/** The pages of bytes that are held in memory. @throws {RefusedError} */
export async function* takeBytes(
  incoming: Incoming,
  origin: Whole,
  options: TakeOptions,
): AsyncGenerator<Taken> {
  const exchange = origin.kind === 'web' ? origin.exchange : null
  switch (kindOf(incoming.bytes, incoming.mediaType)) {
    case 'warc':
    case 'wacz':
    case 'gzip':
      return yield* takeArchive({ name: incoming.name, bytes: incoming.bytes, exchange })
    case 'feed':
      return yield* takeFeed(incoming, exchange, options)
    default:
      for (const captured of await capture(incoming)) yield { kind: 'page', captured, origin, part: null }
  }
}

async function* takeFeed(
  incoming: Incoming,
  exchange: Exchange | null,
  options: TakeOptions,
): AsyncGenerator<Taken> {
  const items = await capture(incoming)
  for (const [at, captured] of items.entries())
    yield { kind: 'page', captured, origin: { kind: 'feed', item: at + 1 }, part: captured.hash }
  if (options.links) yield* takeLinks(linksOf(items), options)
  const { name, bytes } = incoming
  const hash = hashName(bytes, nodeSha256)
  yield { kind: 'feed', name, hash, size: bytes.length, bytes, exchange, tally: null, notes: [] }
}

function linksOf(items: readonly Captured[]): string[] {
  return [...new Set(items.flatMap(({ incoming }) => incoming.url ?? []))]
}
