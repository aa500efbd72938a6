import type { Account, Case } from '@hearsay/case'
import type { AccountFigures, AccountForm } from '@hearsay/weighing'
import {
  type About,
  accountsText,
  countsPhrase,
  figureSentences,
  inRow,
  type Locale,
  listed,
  recordsText,
  sentences,
  shortName,
  titleFor,
  unstopped,
} from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { beliefRow } from './belief.ts'
import { inspectedRow } from './inspected.ts'
import { rowOf } from './row.ts'
import { figureRows } from './rows.ts'
import { voicesOf } from './voices.ts'

/** Section 2: the accounts side by side. */
export interface AccountsView {
  readonly columns: readonly AccountColumn[]
  readonly rows: readonly AccountRow[]
  readonly upperBound: string
}

export interface AccountColumn {
  readonly id: string
  readonly number: number
  readonly short: string
  readonly title: string
  readonly counts: string
  /** What the figures say, in sentences. */
  readonly sentences: readonly string[]
}

/** One figure, in words where it stands, and its value for every account. */
export interface AccountRow {
  readonly id: string
  readonly label: string
  readonly explained: string
  readonly cells: readonly AccountCell[]
}

export interface AccountCell {
  /** A figure, or words. */
  readonly main: string
  readonly figure: boolean
  readonly minor?: string | undefined
}

/** What a row needs to know of one account. */
export interface Weighed {
  readonly account: Account
  readonly figures: AccountFigures
}

export const accountsView = kept((dossier: Dossier): AccountsView => {
  const { case: case_, weighing, locale } = dossier
  const numbers = accountNumbers(case_)
  const weighed = weighing.accounts.flatMap((figures): Weighed[] => {
    const account = case_.account.get(figures.account)
    return account ? [{ account, figures }] : []
  })
  return {
    columns: weighed.map((one) => columnOf(dossier, one, numbers.get(one.account.id) ?? 1)),
    rows: [
      voiceRow(dossier, weighed, 'asserts'),
      voiceRow(dossier, weighed, 'denies'),
      ...figureRows(dossier, weighed),
      inspectedRow(dossier, weighed),
      beliefRow(case_, weighed, locale),
    ],
    upperBound: sentences(locale, 'upperBound'),
  }
})

/** What the table under the columns says of every account. */
const IN_TABLE: ReadonlySet<About> = new Set(['upperBound', 'independence', 'stated'])

function columnOf(
  { case: case_, locale }: Dossier,
  { account, figures }: Weighed,
  number: number,
): AccountColumn {
  const said = figureSentences(figures.core, locale).filter(({ about }) => !IN_TABLE.has(about))
  return {
    id: account.id,
    number,
    short: account.short,
    title: account.title,
    counts: countsPhrase(figures.core, locale),
    sentences: [...said.map(({ text }) => text), ...strongSentence(case_, account, figures.strong, locale)],
  }
}

/** What is left of an account when its strong form is asked for. */
function strongSentence(
  case_: Case,
  { strong }: Account,
  form: AccountForm | undefined,
  locale: Locale,
): string[] {
  const most = form?.atWord.f2.high
  if (!form || most === undefined || most === null) return []
  const claims = (spoken: Locale) =>
    (strong ?? []).map((id) =>
      recordsText(spoken, 'quoted', { text: unstopped(titleFor(case_, id, spoken)) }),
    )
  return [accountsText(locale, 'strong', { count: most, claims: (spoken) => listed(claims(spoken), spoken) })]
}

function voiceRow(
  { case: case_, weighing, locale }: Dossier,
  weighed: readonly Weighed[],
  id: 'asserts' | 'denies',
): AccountRow {
  const cells = weighed.map(({ figures }): AccountCell => {
    const voices = voicesOf(weighing, figures.core.claims, id)
    const names = voices.map((party) => shortName(case_, party, locale))
    return {
      main: names.length > 0 ? inRow(names, locale) : accountsText(locale, 'nobodyNamed'),
      figure: false,
    }
  })
  return rowOf(id, cells, locale)
}
