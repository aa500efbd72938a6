import {
  accountsNeeding,
  type Bearing,
  basesOf,
  bearingsOf,
  type Case,
  recantedBy,
  type Statement,
} from '@hearsay/case'
import {
  gistWords,
  type Locale,
  type Piece,
  recordsText,
  saidText,
  sentenceCase,
  terms,
  titleFor,
  whenWords,
} from '@hearsay/words'
import { attribution, basisOf, type Voice } from '../attribution.ts'
import type { Dossier } from '../dossier.ts'
import { saidId, statementHref, wordsHref } from '../links.ts'
import { inOurWords, quotationsOf } from '../records/own-words.ts'
import { linkTo, type SourceLink } from '../records/sources.ts'
import { type TakenBack, takenBack } from '../records/taken-back.ts'

/** One statement: who says it through whom, in which words, and what it bears on. */
export interface SaidItem {
  readonly id: string
  readonly anchor: string
  /** The statement by itself, as this edition has it; absent where nobody published it. */
  readonly alone?: string
  readonly act: string
  readonly actLabel: string
  /** When, as the statement itself gives it. */
  readonly said: string | undefined
  readonly chain: readonly Voice[]
  readonly quotations: readonly string[]
  /** Whether those are the desk's own summary of the page, and no quotation. */
  readonly ours: boolean
  readonly href: string
  readonly gist: string
  readonly takenBack: readonly TakenBack[]
  readonly basis: string
  readonly bearings: readonly SaidBearing[]
  readonly relations: readonly SaidRelation[]
  readonly notes: readonly (readonly Piece[])[]
  readonly accounts: readonly string[]
}

export interface SaidBearing {
  readonly how: string
  readonly claim: string
  readonly accounts: readonly { readonly number: number; readonly short: string }[]
}

/** What a statement takes back, sums up or answers. */
export interface SaidRelation {
  /** A sentence with room for `links`. */
  readonly sentence: readonly Piece[]
  readonly links: readonly SourceLink[]
}

/** @param numbers of the accounts, by id */
export function saidItem(
  { id, locale, case: case_, edition }: Dossier,
  statement: Statement,
  numbers: ReadonlyMap<string, number>,
): SaidItem {
  const bearings = bearingsOf(case_, statement.id)
  return {
    id: statement.id,
    anchor: saidId(statement.id),
    ...(edition && { alone: statementHref(id, statement.id, locale, edition.number) }),
    act: statement.act,
    actLabel: sentenceCase(terms(locale, `act.${statement.act}`), locale),
    said: statement.said && whenWords(statement.said, locale).words,
    chain: attribution(case_, statement, locale),
    quotations: quotationsOf(case_, statement),
    ours: inOurWords(case_, statement),
    href: wordsHref(id, statement.document, statement.id, locale),
    gist: gistWords(statement, locale),
    takenBack: takenBack(case_, statement, locale),
    basis: basisOf(case_, statement, locale),
    bearings: bearings.map((bearing) => bearingView(case_, bearing, numbers, locale)),
    relations: relationsOf(case_, statement, locale),
    notes: notesOf(statement, bearings, locale),
    accounts: [
      ...new Set(bearings.flatMap(({ claim }) => accountsNeeding(case_, claim).map((account) => account.id))),
    ],
  }
}

function bearingView(
  of: Case,
  { how, claim }: Bearing,
  numbers: ReadonlyMap<string, number>,
  locale: Locale,
): SaidBearing {
  return {
    how: sentenceCase(terms(locale, `stance.${how}`), locale),
    claim: titleFor(of, claim, locale),
    accounts: accountsNeeding(of, claim).map(({ id, short }) => ({ number: numbers.get(id) ?? 0, short })),
  }
}

/** What a statement takes back, sums up and answers. */
export function relationsOf(of: Case, statement: Statement, locale: Locale): SaidRelation[] {
  const relations = [
    ['takesBack', recantedBy(statement)],
    ['sums', statement.sums ?? []],
    ['because', statement.because ?? []],
  ] as const
  return relations
    .filter(([, ids]) => ids.length > 0)
    .map(([key, ids]) => ({
      sentence: saidText.pieces(locale, key, { links: '' }),
      links: ids.map((id) => linkTo(of, id, locale)),
    }))
}

/** Where the desk reads more than is said, and why. */
function notesOf(statement: Statement, bearings: readonly Bearing[], locale: Locale): Piece[][] {
  const reasons = [statement, ...basesOf(statement), ...bearings].flatMap(({ inferred }) => inferred ?? [])
  return [...new Set(reasons)].map((why) => recordsText.pieces(locale, 'inferred', { why }))
}
