import type { Span } from '@hearsay/text'
import type { CaptureNote, Found } from '../../captured.ts'
import { type Dated, type Order, unclearDate } from '../dates/dates.ts'
import type { Said } from '../said.ts'
import { bylineOf } from './byline.ts'
import { creditsAtEnd } from './credits.ts'
import { datelineOf } from './dateline.ts'
import { type Head, type HeadLine, headOf } from './head.ts'
import { mastheadOf } from './masthead.ts'

/** What a text says of itself in its first lines and in its last. */
export interface SaidInText {
  readonly said: Said
  /** Bodies that it names as its own or as those that it has the story from. */
  readonly bodies: Found<readonly string[]> | null
  readonly notes: readonly CaptureNote[]
}

const UPDATED =
  /\b(?:updated|last modified|modified|edited)\b|mise? à jour|actualizado|aktualisiert|оновлено|обновлено|آخر تحديث|تحديث:/i

/**
 * Reads mastheads, headlines, bylines, datelines and credits. `order` decides what
 * 04/06/2022 is, if anything does.
 */
export function saidInText(text: string, within: Span, order: Order): SaidInText {
  const head = headOf(text, within, order)
  const masthead = mastheadOf(head)
  const dateline = datelineOf(head.lead?.text ?? '', order)
  const { authors, bodies } = bylines(head)
  const agency = dateline.agency ? [dateline.agency] : []
  const named = [
    ...bodies.flatMap(({ value }) => value),
    ...agency,
    ...creditsAtEnd(text.slice(within.start, within.end)),
  ]
  const publisher =
    masthead.publisher ??
    bodies[0] ??
    (masthead.title && dateline.agency ? { value: dateline.agency, where: 'dateline' } : null)
  const dates = datesOf(head, masthead.titleLine, dateline.date)
  return {
    said: { ...dates, publisher, title: masthead.title, author: authors },
    bodies:
      named.length > 0
        ? { value: [...new Set(named)], where: bodies[0] ? 'byline' : agency[0] ? 'dateline' : 'last lines' }
        : null,
    notes: unclear(head, dates.published ?? null),
  }
}

function bylines(head: Head): {
  authors: Found<readonly string[]> | null
  bodies: (Found & { value: string })[]
} {
  const read = head.lines.flatMap((line) =>
    line.text.split(/\s+[·|]\s+|(?:,|\s[-–—])\s+(?=by\s)/).flatMap((part) => {
      const byline = bylineOf(part)
      return byline ? [{ line, byline }] : []
    }),
  )
  const first = read.find(({ byline }) => byline.authors.length > 0)
  const bodies = read.flatMap(({ line, byline }) =>
    byline.bodies.map((value) => ({ value, where: 'byline', span: line.span })),
  )
  return {
    authors: first ? { value: first.byline.authors, where: 'byline', span: first.line.span } : null,
    bodies,
  }
}

function datesOf(
  head: Head,
  title: HeadLine | null,
  dateline: Dated | null,
): Pick<Said, 'published' | 'modified'> {
  const dated = head.lines
    .filter((line) => line !== title || (title.dates.length === 1 && /saved/i.test(line.text)))
    .flatMap((line) => line.dates.map((date, at) => ({ line, date, updated: saysUpdated(line, at) })))
  const found = (each: (typeof dated)[number] | undefined, where: string): Found | null => {
    if (!each) return null
    const start = each.line.span.start
    return {
      value: each.date.value,
      where,
      span: { start: start + each.date.span.start, end: start + each.date.span.end },
    }
  }
  const modified = found(
    dated.find(({ updated }) => updated),
    'line that says updated',
  )
  const published = found(
    dated.find(
      ({ updated, line }) => !updated && !line.dates.some((_, at) => at === 0 && saysUpdated(line, at)),
    ),
    'dated line',
  )
  const lead =
    head.lead && dateline
      ? { value: dateline.value, where: 'dateline', span: shifted(dateline.span, head.lead.start) }
      : null
  return { published: published ?? lead ?? modified, modified }
}

/** It says so before a date, or before none and so of the whole line. */
function saysUpdated({ text, dates }: HeadLine, at: number): boolean {
  const before = text.slice(dates[at - 1]?.span.end ?? 0, dates[at]?.span.start)
  return UPDATED.test(before) || (dates.length === 1 && UPDATED.test(text))
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function unclear(head: Head, published: Found | null): CaptureNote[] {
  const written = published ? null : head.lines.flatMap((line) => unclearDate(line.text) ?? [])[0]
  if (!written) return []
  return [{ code: 'unclear-date', message: `${written} can be read two ways: no date is taken from it` }]
}
