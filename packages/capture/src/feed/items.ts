import type { parseFeed } from 'feedsmith'
import { firstDate } from '../about/dates/first.ts'

/** An item of a feed, whatever the format of the feed. */
export interface Item {
  readonly title: string | null
  /** What it says, as HTML. */
  readonly html: string
  readonly link: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly modified: string | null
  /** Whose the feed is. */
  readonly publisher: string | null
  readonly language: string | null
  /** Whom the item has its story from, as the feed says. */
  readonly sources: readonly string[]
}

type Feed = ReturnType<typeof parseFeed>
type Loose = { readonly [key: string]: unknown }

/**
 * The items of a feed, one shape for all. What an item lacks is null; nothing of a feed's shape is trusted.
 */
export function itemsOf({ format, feed }: Feed): Item[] {
  const channel = feed as Loose
  const items = list(format === 'atom' ? channel.entries : channel.items)
  return items.map((item) => itemOf(item as Loose, channel))
}

function itemOf(item: Loose, channel: Loose): Item {
  const dc = record(item.dc)
  return {
    title: plainText(words(item.title)),
    html:
      words(record(item.content).encoded) ??
      words(item.content_html) ??
      words(item.content) ??
      plain(words(item.content_text)) ??
      words(item.description) ??
      words(item.summary) ??
      '',
    link: linkOf(item),
    authors: [...list(item.authors), ...list(dc.creators), ...list(dc.creator)].flatMap(
      (each) => nameOf(each) ?? [],
    ),
    published: date(item.pubDate ?? item.published ?? item.date_published ?? first(dc.dates) ?? dc.date),
    modified: date(item.updated ?? item.date_modified),
    publisher: plainText(words(channel.title)),
    language: words(channel.language) ?? words(item.language),
    sources: list(item.source).flatMap(
      (each) => words(each) ?? words(record(each).title) ?? words(record(each).value) ?? [],
    ),
  }
}

function linkOf(item: Loose): string | null {
  const links = list(item.links).map(record)
  const atom = links.find(({ rel }) => rel === undefined || rel === 'alternate')
  const link = words(item.link) ?? words(item.url) ?? words(atom?.href) ?? null
  return link !== null && /^https?:/i.test(link) && URL.canParse(link) ? link : null
}

/** A person as a feed has it: a name, or "ann@tarn.example (Ann Lee)". */
function nameOf(person: unknown): string | null {
  const name = words(person) ?? words(record(person).name)
  return name === null ? null : (/\(([^)]+)\)/.exec(name)?.[1] ?? name)
}

function date(value: unknown): string | null {
  if (value instanceof Date) return value.toISOString()
  const written = words(value)
  return written === null ? null : firstDate(written)
}

function words(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  const inner = typeof value === 'object' && value !== null ? (value as Loose).value : undefined
  return typeof inner === 'string' ? words(inner) : null
}

function record(value: unknown): Loose {
  return typeof value === 'object' && value !== null ? (value as Loose) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function first(value: unknown): unknown {
  return list(value)[0]
}

/** A title without the tags that some feeds put into it. */
function plainText(value: string | null): string | null {
  return value === null
    ? null
    : value
        .replace(/<\/?[a-z][^>]*>/gi, '')
        .replace(/\s+/g, ' ')
        .trim() || null
}

function plain(value: string | null): string | null {
  if (value === null) return null
  return `<p>${value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/\n\s*\n/g, '</p><p>')}</p>`
}
