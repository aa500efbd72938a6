import type { Span } from '@hearsay/text'
import type { About, CaptureNote, Found } from '../../captured.ts'
import { orderOf } from '../dates/dates.ts'
import { languageFound } from '../language.ts'
import { saidInText } from '../lines/index.ts'
import { type Said, together } from '../said.ts'
import { creditOf } from '../text.ts'
import { saidInJsonLd } from './json-ld.ts'
import { brand, homeLink, isPostTime, type Shown, saidInMarks } from './marks.ts'
import { declaredLanguage, saidInMeta } from './meta.ts'
import { isPost, saidInTitle } from './title.ts'
import { dateInUrl } from './url.ts'

/**
 * What a page of HTML says about itself: for machines first, then in its elements, in its lines, in its
 * address.
 */
export function aboutPage(
  shown: Shown,
  url: string | null,
  besides: readonly Said[] = [],
): { about: About; notes: CaptureNote[] } {
  const { head: document, text, within } = shown
  const order = orderOf(declaredLanguage(document)?.value ?? null)
  const { said: linked, broken } = saidInJsonLd(document)
  const meta = saidInMeta(document, order)
  const post = isPost(document)
  const marks = saidInMarks(shown, url, order, post)
  const title = saidInTitle(document, marks.title?.value ?? null)
  const lines = saidInText(seen(text, shown.article), within, order)
  const { title: firstLine, publisher, modified, published, ...inLines } = lines.said
  const dated = {
    published: published && published !== modified ? published : null,
    modified: modified ?? null,
  }
  const sources: Said[] = [
    ...besides,
    { title: headline(marks, linked, meta) },
    linked,
    meta,
    marks,
    title,
    { ...inLines, ...(post || !isPostTime(shown, published) ? dated : { modified: dated.modified }) },
  ]
  const all = together([
    ...sources,
    { published: dateInUrl(url) },
    { published: isPostTime(shown, modified) ? null : (modified ?? null) },
    {
      publisher: homeLink(shown) ?? brand(shown) ?? footer(text) ?? ownMasthead(publisher),
      ...(marks.title || title.title || post ? {} : { title: firstLine ?? null }),
    },
  ])
  const { language, notes } = languageFound(
    declaredLanguage(document) ?? all.about.language,
    text.slice(within.start, within.end),
  )
  const credited = all.about.credited ?? creditOf(lines.bodies, all.about.publisher, all.about.title)
  return {
    about: { ...all.about, language, credited: creditOf(credited, all.about.publisher) },
    notes: [...all.notes, ...notes, ...lines.notes, ...brokenNote(broken)],
  }
}

/** The text with line breaks in place of what is not the article, so that every place stays. */
function seen(text: string, article: readonly Span[] | null): string {
  if (!article) return text
  let [out, from] = ['', 0]
  for (const { start, end } of article) {
    out += '\n'.repeat(start - from) + text.slice(start, end)
    from = end
  }
  return out + '\n'.repeat(text.length - from)
}

/**
 * The headline that is seen, where what is said for machines begins or ends with it, as with a site's name
 * after it.
 */
function headline(marks: Said, linked: Said, meta: Said): Found | null {
  const seen = marks.title ?? null
  const told = linked.title ?? meta.title ?? null
  if (!seen || !told) return null
  const whole = seen.value.split(' ').length >= HEADLINE_WORDS && seen.where === 'h1'
  return whole || plain(told.value).includes(plain(seen.value)) ? seen : null
}

/** A heading of so many words is a headline, whatever is said for machines. */
const HEADLINE_WORDS = 3

/** Of a page without elements to go by, its first line; a byline there names others. */
function ownMasthead(publisher: Said['publisher']): Found | null {
  return publisher?.where === 'masthead' ? publisher : null
}

const COPYRIGHT =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s*[-–]\s*\d{4})?,?\s*)?(?:by\s+)?(\p{Lu}[^\d\n·|.,©]{2,50}?)\s*(?:\d{4}|[·|.,\n©]|all rights|$)/iu

/** Whose the page is by its last lines: "© Coast Daily 2025". */
function footer(text: string): Found | null {
  const from = Math.max(0, text.length - 1500)
  const match = COPYRIGHT.exec(text.slice(from))
  if (!match?.[1]) return null
  const start = from + match.index + match[0].indexOf(match[1])
  return { value: match[1], where: 'copyright line', span: { start, end: start + match[1].length } }
}

function brokenNote(count: number): CaptureNote[] {
  return count === 0
    ? []
    : [{ code: 'json-ld', message: `${count} blocks of JSON-LD are no JSON and were passed over` }]
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
