import { accountsText, type Locale } from '@hearsay/words'
import type { AccountCell, AccountRow } from './view.ts'

type RowId =
  | 'asserts'
  | 'denies'
  | 'f0'
  | 'f1'
  | 'f2'
  | 'f3'
  | 'f4'
  | 'f5'
  | 'bearing'
  | 'stated'
  | 'independence'
  | 'belief'

/** A row of the table under its label, explained where it stands. */
export function rowOf(id: RowId, cells: readonly AccountCell[], locale: Locale): AccountRow {
  return {
    id,
    label: accountsText(locale, `${id}.label`),
    explained: accountsText(locale, `${id}.explained`),
    cells,
  }
}
