import type { Case } from '@hearsay/case'
import { type Locale, timelineText, type WhenWords, whenWords } from '@hearsay/words'
import { linkTo, type SourceLink } from '../records/sources.ts'
import { captures, itemsOf } from './items.ts'
import { dateKey, type Item, type Moment, momentsOf, ROWS, type Row } from './moments.ts'

/** The timeline: moments in order, each with what stands in its three rows. */
export interface ScoreMoment {
  readonly heading: WhenWords | undefined
  /** What the stretch that begins here is, and whether its order is known. */
  readonly opens: string | undefined
  readonly rows: readonly ScoreRow[]
}

export interface ScoreRow {
  readonly row: Row
  readonly label: string
  readonly entries: readonly ScoreEntry[]
}

export interface ScoreEntry {
  readonly text: string
  readonly detail: string
  readonly links: readonly SourceLink[]
}

export function scoreOf(of: Case, locale: Locale): ScoreMoment[] {
  const moments = momentsOf(itemsOf(of, locale), firstPublished(of))
  return moments.map((moment, index) => ({
    heading: moment.when && whenWords(moment.when, locale),
    opens: opening(moment, moments[index - 1], locale),
    rows: ROWS.map((row) => ({
      row,
      label: timelineText(locale, `row.${row}`),
      entries: entriesOf(
        of,
        moment.items.filter((item) => item.row === row),
        locale,
      ),
    })),
  }))
}

/** Where the pages stand in time: dates before it lead up to them, dates after it follow. */
function firstPublished(of: Case): number {
  const dates = captures(of).map(({ published, captured: at }) =>
    dateKey((published as { edtf?: string } | undefined)?.edtf ?? at?.slice(0, 10) ?? ''),
  )
  return Math.min(...dates)
}

function opening(moment: Moment, before: Moment | undefined, locale: Locale): string | undefined {
  if (before && before.stretch === moment.stretch && before.page === moment.page) return undefined
  switch (moment.stretch) {
    case 'before':
    case 'after':
      return timelineText(locale, 'opens.dated')
    case 'words':
      return timelineText(locale, 'opens.words', { page: moment.page ?? '' })
    case 'unplaced':
    case 'undated':
      return timelineText(locale, `opens.${moment.stretch}`)
  }
}

/** Items under the same name are one entry with several links. */
function entriesOf(of: Case, items: readonly Item[], locale: Locale): ScoreEntry[] {
  const entries = new Map<string, ScoreEntry>()
  for (const { text, detail = '', id } of items) {
    const entry = entries.get(text) ?? { text, detail, links: [] }
    const links = id === undefined ? [] : [linkTo(of, id, locale)]
    entries.set(text, { ...entry, links: [...entry.links, ...links] })
  }
  return [...entries.values()]
}
