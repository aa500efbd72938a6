import { escaped, holdable } from '@hearsay/dossier/embed/xml.ts'
import { siteText } from '@hearsay/words'
import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { localeOf } from '../../language.ts'
import { siteAddress } from '../site-address.ts'
import type { ChangeFeed, FeedItem } from './feed.ts'

export type FeedFormat = 'atom' | 'json'

/** A feed as it is served: Atom (RFC 4287), or JSON Feed 1.1. */
export function feedResponse(feed: ChangeFeed, format: FeedFormat, url: URL): Response {
  const body = format === 'atom' ? atomOf(feed, url) : jsonOf(feed, url)
  const type = format === 'atom' ? 'application/atom+xml' : 'application/feed+json'
  return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } })
}

function atomOf(feed: ChangeFeed, url: URL): string {
  const at = (path: string) => siteAddress(url) + path
  const desk = siteText(localeOf(url), 'name')
  return generateAtomFeed({
    id: at(feed.self.atom),
    title: { value: holdable(feed.title) },
    subtitle: { value: feed.about },
    updated: new Date(feed.items[0]?.at ?? 0),
    authors: [{ name: desk, uri: at('/') }],
    links: [
      { href: at(feed.self.atom), rel: 'self', type: 'application/atom+xml' },
      { href: at(feed.page), rel: 'alternate', type: 'text/html', hreflang: feed.language },
    ],
    xml: { lang: feed.language },
    entries: feed.items.map((item) => ({
      id: at(item.path),
      title: { value: holdable(item.title) },
      updated: new Date(item.at),
      published: new Date(item.at),
      links: [{ href: at(item.path), rel: 'alternate', type: 'text/html' }],
      content: { type: 'html', value: htmlOf(item) },
      xml: { lang: item.language },
    })),
  })
}

function jsonOf(feed: ChangeFeed, url: URL): string {
  const at = (path: string) => siteAddress(url) + path
  const json = generateJsonFeed({
    title: feed.title,
    description: feed.about,
    home_page_url: at(feed.page),
    feed_url: at(feed.self.json),
    language: feed.language,
    items: feed.items.map((item) => ({
      id: at(item.path),
      url: at(item.path),
      title: item.title,
      content_html: htmlOf(item),
      content_text: [...(item.sentence === undefined ? [] : [item.sentence]), ...item.changes].join('\n'),
      date_published: new Date(item.at),
      language: item.language,
    })),
  })
  return JSON.stringify(json)
}

function htmlOf({ sentence, changes }: FeedItem): string {
  const first = sentence === undefined ? '' : `<p dir="auto">${escaped(sentence)}</p>`
  const list = changes.map((change) => `<li dir="auto">${escaped(change)}</li>`).join('')
  return list === '' ? first : `${first}<ul>${list}</ul>`
}
