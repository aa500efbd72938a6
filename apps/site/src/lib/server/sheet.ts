import { fold } from '@hearsay/case'
import { LOCALES, type Locale } from '@hearsay/words'
import { inOrder, type SheetItem, sheetItem } from '../sheet/view.ts'
import { source } from './source.ts'
import { troubleOf } from './trouble.ts'

/** The line of a case in every language. */
type Row = Readonly<Record<Locale, SheetItem>>

export interface Sheet {
  readonly items: readonly SheetItem[]
  /** Ids of the cases whose record is not as it was signed; nothing of them is shown. */
  readonly unsound: readonly string[]
}

/** Rows by id and version. They are small, so that every case has one, however many there are. */
let rows: ReadonlyMap<string, Promise<Row | undefined>> = new Map()

/** Every case in two lines, in a language, the one that changed last first. */
export async function readSheet(locale: Locale): Promise<Sheet> {
  const present = await source().cases()
  // Those of cases that have gone, or changed, go too.
  const kept = new Map(
    present.map(({ id, version }) => {
      const key = `${id} ${version}`
      return [key, rows.get(key) ?? makeRow(id)] as const
    }),
  )
  rows = kept
  const unsound: string[] = []
  const items: SheetItem[] = []
  for (const { id, version } of present) {
    const key = `${id} ${version}`
    try {
      const row = await kept.get(key)
      if (row) items.push(row[locale])
    } catch (error) {
      kept.delete(key)
      if (troubleOf(error) !== 'corrupt') throw error
      unsound.push(id)
    }
  }
  return { items: inOrder(items), unsound }
}

/** Reads a whole case for one line of it, and keeps the line alone. */
function makeRow(id: string): Promise<Row | undefined> {
  const row = source()
    .read(id)
    .then((held) => {
      if (held === undefined) return undefined
      const latest = fold(held.entries)
      return Object.fromEntries(LOCALES.map((locale) => [locale, sheetItem(id, latest, locale)])) as Row
    })
  // Whoever asks is told; until then nobody listens.
  row.catch(() => {})
  return row
}
