import type { Account, Case } from '@hearsay/case'
import {
  type AccountFigures,
  type AccountForm,
  completenessSentence,
  countsPhrase,
  figureSentences,
  SENTENCES,
} from '@hearsay/weighing'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { accountNumbers, shortName } from '../names.ts'
import { beliefRow } from './belief.ts'
import { inspectedRow } from './inspected.ts'
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
  const { case: case_, weighing } = dossier
  const numbers = accountNumbers(case_)
  const weighed = weighing.accounts.flatMap((figures): Weighed[] => {
    const account = case_.account.get(figures.account)
    return account ? [{ account, figures }] : []
  })
  return {
    columns: weighed.map((one) => columnOf(dossier, one, numbers.get(one.account.id) ?? 1)),
    rows: [
      voiceRow(dossier, weighed, 'for'),
      voiceRow(dossier, weighed, 'against'),
      ...figureRows(dossier, weighed),
      inspectedRow(dossier, weighed),
      beliefRow(case_, weighed),
    ],
    upperBound: SENTENCES.upperBound,
  }
})

function columnOf({ case: case_ }: Dossier, { account, figures }: Weighed, number: number): AccountColumn {
  const inTable = new Set<string>([
    SENTENCES.upperBound,
    SENTENCES.independenceOpen,
    completenessSentence(figures.core.completeness),
  ])
  const sentences = figureSentences(figures.core, false).filter((sentence) => !inTable.has(sentence))
  return {
    id: account.id,
    number,
    short: account.short,
    title: account.title,
    counts: countsPhrase(figures.core),
    sentences: [...sentences, ...strongSentence(case_, account, figures.strong)],
  }
}

/** What is left of an account when its strong form is asked for. */
function strongSentence(case_: Case, { strong }: Account, form: AccountForm | undefined): string[] {
  const most = form?.atWord.f2.high
  if (!form || most === undefined || most === null) return []
  const claims = (strong ?? []).map((id) => `“${(case_.claim.get(id)?.text ?? id).replace(/\.$/, '')}”`)
  const lines = most === 1 ? '1 line' : `${most} lines`
  return [`Its strong form adds ${claims.join(' and ')}: pages at their word, at most ${lines}.`]
}

function voiceRow(
  { case: case_, weighing }: Dossier,
  weighed: readonly Weighed[],
  side: 'for' | 'against',
): AccountRow {
  const cells = weighed.map(({ figures }): AccountCell => {
    const voices = voicesOf(weighing, figures.core.claims, side)
    const names = voices.map((id) => shortName(case_, id))
    return { main: names.length > 0 ? names.join('; ') : 'nobody who is named', figure: false }
  })
  return side === 'for'
    ? {
        id: 'asserts',
        label: 'Who asserts it',
        explained: 'Named for at least one claim that it cannot do without.',
        cells,
      }
    : {
        id: 'denies',
        label: 'Who denies it',
        explained: 'Or asserts what cannot be true with it. A denial takes no line away.',
        cells,
      }
}
