import { type Case, spanOf } from '@hearsay/case'
import { clockWords, edtfWords, type Locale, timelineText } from '@hearsay/words'
import { chaptersOf, UNDATED } from './chapters.ts'
import { entriesOf, type ScoreEntry } from './entries.ts'
import { foldedDay } from './folded-day.ts'
import { itemsOf, nameOfPage, ROWS, type Row } from './items.ts'
import { type Line, type Moment, momentsOf } from './moments.ts'
import { type Picture, pictureOf } from './picture.ts'

/** The timeline: dates in order, in chapters where they are many, and a picture of them all. */
export interface Score {
  readonly picture: { readonly wide: Picture; readonly narrow: Picture } | undefined
  readonly chapters: readonly ScoreChapter[]
  /** What is inferred, once each. */
  readonly inferred: readonly { readonly when: string; readonly why: string }[]
}

/** Dates of one stretch of time. */
export interface ScoreChapter {
  /** Absent where there is one chapter, and so none. */
  readonly title: string | undefined
  /** Whether it is open from the start. */
  readonly open: boolean
  readonly moments: readonly ScoreMoment[]
}

/** A date, and line by line what stands in its three rows. */
export interface ScoreMoment {
  /** The date in words; absent for what has none. */
  readonly date: string | undefined
  readonly lines: readonly ScoreLine[]
}

export interface ScoreLine {
  /** A time of day in words of ours. */
  readonly clock?: string
  /** The words of a page for the time, and the page's name. */
  readonly words?: string
  readonly page?: string
  /** Whether all that is known of that page is the desk's own summary, so that the words are no quotation. */
  readonly ours?: true
  /** Why, where the time is inferred. */
  readonly inferred?: string
  readonly rows: readonly ScoreRow[]
}

export interface ScoreRow {
  readonly row: Row
  readonly label: string
  readonly entries: readonly ScoreEntry[]
}

export function scoreOf(of: Case, locale: Locale): Score {
  const moments = momentsOf(of, itemsOf(of, locale)).map(foldedDay)
  const chapters = chaptersOf(moments, incidentOf(of))
  return {
    picture: pictureOf(moments, locale),
    chapters: chapters.map(({ edtf, open, moments: within }) => ({
      title: edtf && chapterTitle(edtf, within, locale),
      open,
      moments: within.map((moment) => momentOf(of, moment, locale)),
    })),
    inferred: inferredIn(moments, locale),
  }
}

/** The first date on which the incident is said to have happened. */
function incidentOf(of: Case): number | undefined {
  const spans = [...of.event.values()].flatMap(({ relation, when }) => {
    const edtf = (when as { edtf?: string } | undefined)?.edtf
    return relation === 'incident' && edtf !== undefined ? (spanOf(edtf) ?? []) : []
  })
  const starts = spans.map(({ start }) => start).filter(Number.isFinite)
  return starts.length === 0 ? undefined : Math.min(...starts)
}

function chapterTitle(edtf: string, moments: readonly Moment[], locale: Locale): string {
  const date = edtf === UNDATED ? timelineText(locale, 'undatedMoment') : edtfWords(edtf, locale)
  const items = moments.flatMap(({ lines }) => lines.flatMap((line) => line.items))
  const count = (row: Row) => items.filter((item) => item.row === row).length
  return timelineText(locale, 'chapter', {
    date,
    happened: count('happened'),
    said: count('said'),
    learned: count('learned'),
  })
}

function momentOf(of: Case, moment: Moment, locale: Locale): ScoreMoment {
  return {
    date: moment.edtf === undefined ? undefined : edtfWords(moment.edtf, locale),
    lines: moment.lines.map((line) => lineOf(of, line, locale)),
  }
}

function inferredIn(moments: readonly Moment[], locale: Locale): Score['inferred'] {
  const reasons = moments.flatMap(({ edtf, lines }) =>
    lines.flatMap(({ as, inferred }) => {
      const when = as ?? (edtf === undefined ? '' : edtfWords(edtf, locale))
      return inferred === undefined ? [] : [{ when, why: inferred }]
    }),
  )
  return [...new Map(reasons.map((one) => [`${one.when} ${one.why}`, one])).values()]
}

function lineOf(of: Case, line: Line, locale: Locale): ScoreLine {
  const clock = line.clock === undefined ? undefined : clocksIn(line.clock, locale)
  const ours = line.items.every((item) => item.ours)
  return {
    ...(clock !== undefined && { clock }),
    ...(line.as !== undefined && { words: line.as }),
    ...(line.as !== undefined && line.page !== undefined && { page: nameOfPage(of, line.page, locale) }),
    ...(line.as !== undefined && ours && { ours }),
    ...(line.inferred !== undefined && { inferred: line.inferred }),
    rows: ROWS.map((row) => ({
      row,
      label: timelineText(locale, `row.${row}`),
      entries: entriesOf(
        of,
        line.items.filter((item) => item.row === row),
        locale,
      ),
    })),
  }
}

/** A time of day, or two. */
function clocksIn(edtf: string, locale: Locale): string {
  const [from = '', to] = edtf.split('/').map((end) => clockWords(end, locale) ?? end)
  return to === undefined ? from : timelineText(locale, 'clocks', { from, to })
}
