import { fold } from '@hearsay/case'
import { LOCALES, type Locale } from '@hearsay/words'
import { inOrder, type SheetItem, sheetItem } from '../sheet/view.ts'
import { source } from './source.ts'
import { troubleOf } from './trouble.ts'

/** The line of a case in every language, and the key that its desk signs with. */
interface Row {
  readonly items: Readonly<Record<Locale, SheetItem>>
  readonly key: string | undefined
}

export interface Sheet {
  readonly items: readonly SheetItem[]
  /** Ids of the cases whose record is not as it was signed; nothing of them is shown. */
  readonly unsound: readonly string[]
  /** Verifier keys of the desk: more than one where it was changed. */
  readonly keys: readonly string[]
}

/** Rows by id and version. They are small, so that every case has one, however many there are. */
let rows = new Map<string, Promise<Row | undefined>>()

/** Every case in two lines, in a language, the one that changed last first. */
export async function readSheet(locale: Locale): Promise<Sheet> {
  const present = await source().cases()
  // Those of cases that have gone, or changed, go too.
  const kept = new Map(
    present.map(({ id, version }) => {
      const key = `${id} ${version}`
      return [key, rows.get(key) ?? makeRow(key, id)] as const
    }),
  )
  rows = kept
  const unsound: string[] = []
  const items: SheetItem[] = []
  const keys = new Set<string>()
  for (const { id, version } of present) {
    const key = `${id} ${version}`
    try {
      const row = await kept.get(key)
      if (row) items.push(row.items[locale])
      if (row?.key) keys.add(row.key)
    } catch (error) {
      if (troubleOf(error) !== 'corrupt') throw error
      unsound.push(id)
    }
  }
  return { items: inOrder(items), unsound, keys: [...keys] }
}

/** Reads a whole case for one line of it, and keeps the line alone. */
function makeRow(key: string, id: string): Promise<Row | undefined> {
  const row = source()
    .read(id)
    .then((held) => {
      if (held === undefined) return undefined
      const latest = fold(held.entries)
      const items = LOCALES.map((locale) => [locale, sheetItem(id, latest, locale)])
      return { items: Object.fromEntries(items), key: held.ledger.key }
    })
  // Whoever waits for it is told; the next who asks has it read again.
  row.catch(() => rows.get(key) === row && rows.delete(key))
  return row
}
