import {
  accountsNeeding,
  bearingsOf,
  briefsOf,
  type Case,
  type Document,
  type Statement,
  statementsIn,
} from '@hearsay/case'
import { terms } from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import { attribution, basisOf, type Voice } from '../attribution.ts'
import type { Dossier } from '../dossier.ts'
import { caseHref, saidId } from '../links.ts'
import { inOurWords, quotationsOf } from '../records/own-words.ts'
import { startOf } from '../records/start-of.ts'
import { type TakenBack, takenBack } from '../records/taken-back.ts'
import { relationsOf, type SaidRelation } from '../said/item.ts'
import { fromPage } from './from-page.ts'

/** What is recorded of a statement, beside its words. */
export interface MarginNote {
  readonly id: string
  /** From 1, in the order of the words; stands at the words too. */
  readonly number: number
  /** The statement on the dossier. */
  readonly href: string
  readonly quotations: readonly string[]
  /** Whether those are the desk's own summary of the page, and no quotation. */
  readonly ours: boolean
  /** Who says it through whom; the page itself is left out where somebody else speaks in it. */
  readonly chain: readonly Voice[]
  readonly act: string
  readonly basis: string
  readonly accounts: readonly { readonly number: number; readonly short: string }[]
  readonly takenBack: readonly TakenBack[]
  readonly relations: readonly SaidRelation[]
}

/**
 * The statements of a document in the order of its words. `whole`: those of the briefs that restate it as
 * well, where no text of its own is shown.
 */
export function notesOf(dossier: Dossier, { id }: Document, whole: boolean): MarginNote[] {
  const { case: of } = dossier
  const documents = whole ? [id, ...briefsOf(of, id).map((brief) => brief.id)] : [id]
  const numbers = accountNumbers(of)
  return documents
    .flatMap((each) => statementsIn(of, each).toSorted((a, b) => startOf(a) - startOf(b)))
    .map((statement, index) => noteOf(dossier, statement, index + 1, numbers))
}

function noteOf(
  { id, asOf, locale, case: of }: Dossier,
  statement: Statement,
  number: number,
  numbers: ReadonlyMap<string, number>,
): MarginNote {
  const home = caseHref(id, locale, asOf)
  const voices = attribution(of, statement, locale)
  const back = takenBack(of, statement, locale)
  return {
    id: statement.id,
    number,
    href: `${home}#${saidId(statement.id)}`,
    quotations: quotationsOf(of, statement),
    ours: inOurWords(of, statement),
    chain: voices.length > 1 ? voices.slice(0, -1) : voices,
    act: terms(locale, `act.${statement.act}`),
    basis: basisOf(of, statement, locale),
    accounts: [...accountsOf(of, statement)].map(([account, short]) => ({
      number: numbers.get(account) ?? 0,
      short,
    })),
    takenBack: back.map(fromPage(home)),
    relations: relationsOf(of, statement, locale).map(({ sentence, links }) => ({
      sentence,
      links: links.map(fromPage(home)),
    })),
  }
}

/** The accounts that need a claim on which the statement bears, each once. */
function accountsOf(of: Case, { id }: Statement): Map<string, string> {
  const accounts = bearingsOf(of, id).flatMap(({ claim }) => accountsNeeding(of, claim))
  return new Map(accounts.map((account) => [account.id, account.short]))
}
