import type { Account, Case } from '@hearsay/case'
import type { AccountFigures, AccountForm } from '@hearsay/weighing'
import {
  type About,
  accountsText,
  figureSentences,
  type Locale,
  listed,
  recordsText,
  sentences,
  titleFor,
  unstopped,
} from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { type Sentence, sentencesOf } from '../records/prose.ts'
import { type Fact, factsOf } from './facts.ts'
import { type FigureTable, figureTable } from './figures.ts'

/** Section 2: the accounts side by side. */
export interface AccountsView {
  readonly accounts: readonly AccountView[]
  readonly figures: FigureTable
  readonly upperBound: string
}

export interface AccountView {
  readonly id: string
  readonly number: number
  readonly short: string
  readonly title: string
  /** What the editors say of it. */
  readonly about: readonly Sentence[]
  /** What the figures say, in sentences. */
  readonly sentences: readonly string[]
  readonly facts: readonly Fact[]
}

/** What is needed to know of one account. */
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
    accounts: weighed.map((one) => accountView(dossier, one, numbers.get(one.account.id) ?? 1)),
    figures: figureTable(weighed, numbers, locale),
    upperBound: sentences(locale, 'upperBound'),
  }
})

/** What stands elsewhere of every account: in the facts under it, or once for all. */
const ELSEWHERE: ReadonlySet<About> = new Set(['upperBound', 'independence'])

function accountView(dossier: Dossier, weighed: Weighed, number: number): AccountView {
  const { case: case_, locale } = dossier
  const { account, figures } = weighed
  const said = figureSentences(figures.core, locale).filter(({ about }) => !ELSEWHERE.has(about))
  return {
    id: account.id,
    number,
    short: account.short,
    title: account.title,
    about: sentencesOf(case_, account.sentences, locale),
    sentences: [...said.map(({ text }) => text), ...strongSentence(case_, account, figures.strong, locale)],
    facts: factsOf(dossier, weighed),
  }
}

/** What is left of an account when its strong form is asked for. */
function strongSentence(
  case_: Case,
  { strong = [] }: Account,
  form: AccountForm | undefined,
  locale: Locale,
): string[] {
  if (!form) return []
  const claims = (spoken: Locale) =>
    strong.map((id) => recordsText(spoken, 'quoted', { text: unstopped(titleFor(case_, id, spoken)) }))
  const count = form.atWord.f2.high ?? 0
  return [accountsText(locale, 'strong', { count, claims: (spoken) => listed(claims(spoken), spoken) })]
}
