import type { Case } from '@hearsay/case'
import { linkTo, type SourceLink } from '../records/sources.ts'
import { type WhenWords, whenWords } from '../records/times.ts'
import { itemsOf } from './items.ts'
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

const LABELS: Readonly<Record<Row, string>> = { said: 'Said', happened: 'Happened', learned: 'Learned' }

export function scoreOf(of: Case): ScoreMoment[] {
  const moments = momentsOf(itemsOf(of), firstPublished(of))
  return moments.map((moment, index) => ({
    heading: moment.when && whenWords(moment.when),
    opens: opening(moment, moments[index - 1]),
    rows: ROWS.map((row) => ({
      row,
      label: LABELS[row],
      entries: entriesOf(
        of,
        moment.items.filter((item) => item.row === row),
      ),
    })),
  }))
}

/** Where the pages stand in time: dates before it lead up to them, dates after it follow. */
function firstPublished(of: Case): number {
  const captured = [...of.document.values()].filter(({ form }) => form === 'capture')
  const dates = captured.map(({ published, captured: at }) =>
    dateKey((published as { edtf?: string } | undefined)?.edtf ?? at.slice(0, 10)),
  )
  return Math.min(...dates)
}

function opening(moment: Moment, before: Moment | undefined): string | undefined {
  if (before && before.stretch === moment.stretch && before.page === moment.page) return undefined
  switch (moment.stretch) {
    case 'before':
      return 'Dated'
    case 'words':
      return `In the words of ${moment.page}, in the order of the words`
    case 'after':
      return 'Dated'
    case 'unplaced':
      return 'In words that give no order'
    case 'undated':
      return 'No time given'
  }
}

/** Items under the same name are one entry with several links. */
function entriesOf(of: Case, items: readonly Item[]): ScoreEntry[] {
  const entries = new Map<string, ScoreEntry>()
  for (const { text, detail = '', id } of items) {
    const entry = entries.get(text) ?? { text, detail, links: [] }
    const links = id === undefined ? [] : [linkTo(of, id)]
    entries.set(text, { ...entry, links: [...entry.links, ...links] })
  }
  return [...entries.values()]
}
