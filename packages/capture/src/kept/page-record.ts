import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import type { Captured } from '../captured.ts'
import { type Exchange, headerValues, lastHop } from '../fetch/exchange.ts'
import type { Origin } from '../take/taken.ts'
import type { CaptureRecord, PageRecord } from './record.ts'

type Way = NonNullable<CaptureRecord['way']>

/** What a record says of the way to a page. */
export function wayOf(exchange: Exchange): Way {
  const last = lastHop(exchange.hops)
  const encoding = headerValues(last.response, 'content-encoding').join(', ')
  return {
    asked: exchange.asked,
    hops: exchange.hops.map(({ url, status, address, at }) => ({ url, status, address, at })),
    robots: exchange.robots.map((answer) => ({ ...answer })),
    noArchive: exchange.noArchive,
    wire: {
      hash: hashName(last.body, nodeSha256),
      size: last.body.length,
      encoding: encoding === '' ? null : encoding,
    },
  }
}

export function originOf(origin: Origin): PageRecord['origin'] {
  switch (origin.kind) {
    case 'archive':
      return { kind: 'archive', ...origin.place, recordId: origin.recordId }
    case 'feed':
      return { kind: 'feed', item: origin.item }
    default:
      return { kind: origin.kind }
  }
}

/** What a record holds of a capture itself. */
export function pageFields({ incoming, mediaType, article, map, about }: Captured) {
  return {
    name: incoming.name,
    url: incoming.url,
    declared: incoming.mediaType,
    fetched: incoming.at,
    mediaType,
    article: article.map(({ start, end }): [number, number] => [start, end]),
    map: map.map(({ text, span, page }): PageRecord['map'][number] => {
      const run: [number, number, number, number] = [text.start, text.end, span.start, span.end]
      return page === undefined ? run : [...run, page]
    }),
    about: about as PageRecord['about'],
  }
}
