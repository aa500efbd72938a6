import { attribute, type Document, elementsIn } from '../../html/parse.ts'
import type { Order } from '../dates/dates.ts'
import { firstDate } from '../dates/first.ts'
import type { Said } from '../said.ts'

/** Names of `<meta>`, the most trusted first. */
const NAMES = {
  title: 'og:title citation_title parsely-title dc.title dcterms.title twitter:title headline sailthru.title',
  author:
    'author article:author citation_author parsely-author dc.creator dcterms.creator byl sailthru.author twitter:creator',
  publisher:
    'og:site_name citation_journal_title dc.publisher dcterms.publisher publisher citation_publisher application-name apple-mobile-web-app-title',
  published:
    'article:published_time datepublished citation_publication_date citation_date parsely-pub-date dc.date.issued ' +
    'dcterms.issued dc.date dcterms.date dcterms.created publishdate publish-date pubdate pub_date og:published_time sailthru.date date',
  modified:
    'article:modified_time og:updated_time datemodified dc.date.modified dcterms.modified last-modified revised lastmod',
  language: 'content-language dc.language dcterms.language og:locale',
  credited: 'syndication-source original-source source news_source dc.source dcterms.source article:source',
} as const

type Metas = ReadonlyMap<string, readonly string[]>

/**
 * What the `<meta>` elements of a page say of it: Open Graph, Dublin Core, Highwire, Parse.ly, Twitter, HTML.
 */
export function saidInMeta(document: Document, order: Order): Said {
  const metas = metasOf(document)
  const all = (names: string) =>
    names.split(' ').flatMap((name) => {
      const values = metas.get(name) ?? []
      return values.length > 0 ? [{ where: `meta ${name}`, values }] : []
    })
  const text = (names: string, fit: (value: string) => string | null = (value) => value) => {
    const found = all(names).flatMap(({ where, values }) =>
      values.flatMap((each) => {
        const value = fit(each)
        return value ? [{ value, where }] : []
      }),
    )
    return found[0] ?? null
  }
  const list = (names: string) => {
    const found = all(names).flatMap(({ where, values }) => {
      const value = values.filter((each) => isName(each)).flatMap(split)
      return value.length > 0 ? [{ value, where }] : []
    })
    return found[0] ?? null
  }
  return {
    title: text(NAMES.title),
    author: list(NAMES.author),
    publisher: text(NAMES.publisher, (value) => (isName(value) ? value : null)),
    published: text(NAMES.published, (value) => firstDate(value, order)),
    modified: text(NAMES.modified, (value) => firstDate(value, order)),
    language: text(NAMES.language, (value) => languageTag(value)),
    canonical: null,
    credited: list(NAMES.credited),
  }
}

/** The language that the page declares: `<html lang>`, else in a `<meta>`. */
export function declaredLanguage(document: Document): { value: string; where: string } | null {
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'html') break
    const value = languageTag(attribute(element, 'lang') ?? attribute(element, 'xml:lang') ?? '')
    if (value) return { value, where: 'html lang' }
  }
  return null
}

/** Metas by their names in small letters; `name`, `property`, `itemprop` and `http-equiv` alike. */
function metasOf(document: Document): Metas {
  const metas = new Map<string, string[]>()
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'meta') continue
    const content = attribute(element, 'content')?.replace(/\s+/g, ' ').trim()
    if (!content || content.length > 2000) continue
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = attribute(element, key)?.toLowerCase()
      const known = name ? metas.get(name) : undefined
      if (known) known.push(content)
      else if (name) metas.set(name, [content])
    }
  }
  return metas
}

/** Several names in one field. */
function split(names: string): string[] {
  return names
    .split(/\s*(?:[,;،]|\s(?:and|et|y|und)\s)\s*/)
    .filter((name) => name !== '' && !GENERIC.test(name))
}

/** What systems put in where nobody is named. */
const GENERIC = /^(?:admin|administrator|root|webmaster|user|guest|default)$/i

function isName(value: string): boolean {
  return !/^(?:https?:|@|\/)/.test(value) && value.length < 120
}

/** A language tag (BCP 47) as it is written there, with hyphens. */
function languageTag(value: string): string | null {
  const tag = value.trim().replace(/_/g, '-')
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
}
