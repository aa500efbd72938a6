import type { Found } from '../../captured.ts'
import { attribute, type Document, elementsIn, rawText } from '../../html/parse.ts'
import { firstDate } from '../dates/first.ts'
import type { Said } from '../said.ts'

/** Objects of a page's JSON-LD that are looked at, and how deep within one another. */
const MOST_OBJECTS = 2000
const DEEPEST = 12
const ARTICLE =
  /(?:Article|Posting|NewsArticle|Report|Review|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|CreativeWork|WebPage)$/
const WHERE = 'json-ld'

type Record_ = { readonly [key: string]: unknown }

/** What a page's JSON-LD (schema.org) says of it. What is no JSON, or of another shape, is passed over. */
export function saidInJsonLd(document: Document): { said: Said; broken: number } {
  let broken = 0
  const roots: unknown[] = []
  for (const element of elementsIn(document)) {
    if (element.tagName !== 'script' || !/ld\+json/i.test(attribute(element, 'type') ?? '')) continue
    const parsed = parsedJson(rawText(element))
    if (parsed === undefined) broken += 1
    else roots.push(parsed)
  }
  const objects = objectsIn(roots)
  const article = best(objects)
  return { said: article ? ofArticle(article, objects) : {}, broken }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$|^\s*\/\/<!\[CDATA\[|\/\/\]\]>\s*$/g, ''))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function objectsIn(roots: readonly unknown[]): Record_[] {
  const found: Record_[] = []
  const due = roots.map((value) => ({ value, depth: 0 })).reverse()
  for (let next = due.pop(); next && found.length < MOST_OBJECTS; next = due.pop()) {
    const { value, depth } = next
    if (typeof value !== 'object' || value === null || depth > DEEPEST) continue
    if (!Array.isArray(value)) found.push(value as Record_)
    for (const inner of Object.values(value).reverse()) due.push({ value: inner, depth: depth + 1 })
  }
  return found
}

/**
 * The object that is of the page: an article before a page, and one with a headline or a date before one
 * without.
 */
function best(objects: readonly Record_[]): Record_ | null {
  const rated = objects.flatMap((object) => {
    const type = typesOf(object).find((each) => ARTICLE.test(each))
    if (!type) return []
    const weight =
      (/WebPage|CreativeWork/.test(type) ? 0 : 2) + (object.headline ? 2 : 0) + (object.datePublished ? 1 : 0)
    return [{ object, weight }]
  })
  return rated.sort((a, b) => b.weight - a.weight)[0]?.object ?? null
}

function typesOf(object: Record_): string[] {
  return listOf(object['@type']).filter((type): type is string => typeof type === 'string')
}

function ofArticle(article: Record_, objects: readonly Record_[]): Said {
  const names = (value: unknown) => listOf(value).flatMap((each) => nameOf(each, objects) ?? [])
  const [publisher] = names(article.publisher)
  const authors = names(article.author).filter((name) => name !== publisher)
  const credited = [...names(article.sourceOrganization), ...names(article.isBasedOn)].filter(
    (name) => name !== publisher && !/^https?:/.test(name),
  )
  return {
    title: text(article.headline ?? article.name),
    publisher: text(publisher),
    author: authors.length > 0 ? { value: authors, where: WHERE } : null,
    published: date(article.datePublished),
    modified: date(article.dateModified),
    language: text(typeof article.inLanguage === 'string' ? article.inLanguage : null),
    credited: credited.length > 0 ? { value: [...new Set(credited)], where: WHERE } : null,
  }
}

function nameOf(value: unknown, objects: readonly Record_[]): string | null {
  if (typeof value === 'string') return /^https?:/.test(value) ? null : tidy(value)
  if (typeof value !== 'object' || value === null) return null
  const { name, '@id': id } = value as Record_
  if (typeof name === 'string') return tidy(name)
  const other =
    typeof id === 'string'
      ? objects.find((each) => each['@id'] === id && typeof each.name === 'string')
      : null
  return typeof other?.name === 'string' ? tidy(other.name) : null
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function text(value: unknown): Found | null {
  const words = typeof value === 'string' ? tidy(value) : ''
  return words === null || words === '' ? null : { value: words, where: WHERE }
}

function date(value: unknown): Found | null {
  const found = typeof value === 'string' ? firstDate(value) : null
  return found ? { value: found, where: WHERE } : null
}

function tidy(value: string): string | null {
  const words = value.replace(/\s+/g, ' ').trim()
  return words === '' || words.length > 500 ? null : words
}
