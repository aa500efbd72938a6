import { hashName } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { parseFeed } from 'feedsmith'
import type { Said } from '../about/said.ts'
import { type Captured, type Incoming, RefusedError } from '../captured.ts'
import { decodeHtml } from '../html/decode.ts'
import { captureHtml } from '../html/index.ts'
import { type Item, itemsOf } from './items.ts'

/** Items of a feed, at most: feeds carry their last few dozen. */
const MOST_ITEMS = 1000

/**
 * A feed (RSS, Atom, JSON Feed): a capture of each item, read as a page that has its title as headline. The
 * bytes of such a capture are that page; where it comes from stands in its notes. Throws RefusedError
 * `malformed`.
 */
export function captureFeed(incoming: Incoming): Captured[] {
  const { page, notes } = decodeHtml(incoming, true)
  const items = parsed(page, incoming.name)
  const hash = hashName(incoming.bytes, nodeSha256)
  return items.slice(0, MOST_ITEMS).map((item, at) => {
    const captured = captureHtml(pageOf(item, incoming, at), [saidOf(item)])
    const left = items.length > MOST_ITEMS ? `, the first ${MOST_ITEMS} of which are read` : ''
    const from = {
      code: 'feed',
      message: `item ${at + 1} of ${items.length} of ${incoming.name}, ${hash}${left}`,
    }
    return { ...captured, notes: [from, ...notes, ...captured.notes] }
  })
}

function parsed(page: string, name: string): Item[] {
  try {
    return itemsOf(parseFeed(page))
  } catch (error) {
    throw new RefusedError('malformed', `${name}: not a feed that can be read`, { cause: error })
  }
}

function pageOf(item: Item, { name, at: fetched }: Incoming, at: number): Incoming {
  const html = `<!doctype html><article><h1>${escaped(item.title ?? '')}</h1>\n${item.html}</article>`
  return {
    bytes: new TextEncoder().encode(html),
    name: item.link ?? `${name}#${at + 1}`,
    url: item.link,
    mediaType: 'text/html; charset=utf-8',
    at: fetched,
  }
}

function saidOf(item: Item): Said {
  const found = <T>(value: T | null, field: string) =>
    value === null ? null : { value, where: `feed ${field}` }
  return {
    title: found(item.title, 'title'),
    author: item.authors.length > 0 ? found(item.authors, 'author') : null,
    publisher: found(item.publisher, 'channel'),
    published: found(item.published, 'date'),
    modified: found(item.modified, 'updated'),
    language: found(item.language, 'language'),
    canonical: found(item.link, 'link'),
    credited: item.sources.length > 0 ? found(item.sources, 'source') : null,
  }
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
