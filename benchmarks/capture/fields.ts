/** Whether what is known of a page is what the page gives. */
import type { About } from '../../packages/capture/src/captured.ts'
import type { Gold } from './gold.ts'

export const FIELDS = [
  'title',
  'author',
  'publisher',
  'published',
  'modified',
  'language',
  'canonical',
  'credited',
] as const
export type Field = (typeof FIELDS)[number]

/** For each field, whether it is right; where the page gives nothing, only nothing is. */
export function fieldsRight(gold: Gold, about: About): Record<Field, boolean> {
  const { title, author, publisher, published, modified, language, canonical, credited } = about
  return {
    title: same(gold.title, title?.value, fold),
    author: sameNames(gold.authors, author?.value ?? []),
    publisher: same(gold.publisher, publisher?.value, fold),
    published: sameTime(gold.published, published?.value ?? null),
    modified: sameTime(gold.modified, modified?.value ?? null),
    language: same(gold.language, language?.value, primary),
    canonical: same(gold.canonical, canonical?.value, (address) => address),
    credited: sameNames(gold.credited, credited?.value ?? []),
  }
}

function same(gold: string | null, found: string | undefined, by: (text: string) => string): boolean {
  return gold === null ? found === undefined : found !== undefined && by(gold) === by(found)
}

/** In any order. */
function sameNames(gold: readonly string[], found: readonly string[]): boolean {
  const sorted = (names: readonly string[]) => names.map(fold).toSorted().join('\n')
  return sorted(gold) === sorted(found)
}

/** Quotation marks, dashes, spaces and case do not count. */
function fold(text: string): string {
  const plain = text.normalize('NFKC').replace(/[\u00ad\u200b\u2060]/gu, '')
  return plain
    .replace(/[‘’‚“”„«»"]/gu, "'")
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** `en-GB` is English. */
function primary(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? ''
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u

/**
 * Times are the same to the minute, in whatever zone they are written; where the gold is a day, a time on it
 * is right, for pages show times that their gold leaves out; a month is a month and no day of it.
 */
export function sameTime(gold: string | null, found: string | null): boolean {
  if (gold === null || found === null) return gold === found
  if (DAY.test(gold)) return found.slice(0, gold.length) === gold
  if (!gold.includes('T')) return found === gold
  const [wanted, got] = [minute(gold), minute(found)]
  return found.includes('T') && wanted !== null && wanted === got
}

function minute(time: string): number | null {
  const at = Date.parse(time)
  return Number.isNaN(at) ? null : Math.floor(at / 60_000)
}
