import { accountsNeeding, bearingsOf, type Statement } from '@hearsay/case'
import { gistWords, type Locale, saidText, sentenceCase, terms, titleFor, whenWords } from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import { attribution, basisOf, type Voice } from '../attribution.ts'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { saidId, wordsHref } from '../links.ts'
import type { SaidChoice } from './choice.ts'

/** Section 6: every statement, its chain, its words, and what it bears on. */
export interface SaidView {
  readonly statements: readonly SaidItem[]
  readonly filters: readonly SaidFilter[]
  readonly chosen: SaidChoice
  /** Other parameters of the address, to be kept when the form is sent. */
  readonly kept: readonly (readonly [name: string, value: string])[]
}

export interface SaidItem {
  readonly id: string
  readonly anchor: string
  readonly act: string
  readonly actLabel: string
  readonly said: string | undefined
  readonly chain: readonly Voice[]
  readonly quotations: readonly string[]
  readonly href: string
  readonly gist: string
  readonly basis: string
  readonly bearings: readonly SaidBearing[]
  readonly notes: readonly string[]
  readonly parties: readonly string[]
  readonly accounts: readonly string[]
}

export interface SaidBearing {
  readonly how: string
  readonly claim: string
  readonly accounts: readonly { readonly number: number; readonly short: string }[]
}

export interface SaidFilter {
  readonly name: keyof SaidChoice
  readonly label: string
  readonly all: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function saidView(dossier: Dossier, query: URLSearchParams): SaidView {
  const { statements, filters } = allSaid(dossier)
  const names = new Set<string>(filters.map(({ name }) => name))
  return {
    statements,
    filters,
    chosen: chosenFrom(filters, query),
    kept: [...query].filter(([name]) => !names.has(name)),
  }
}

const allSaid = kept((dossier: Dossier) => {
  const numbers = accountNumbers(dossier.case)
  const statements = [...dossier.case.statement.values()].map((statement) =>
    saidItem(dossier, statement, numbers),
  )
  return { statements, filters: filtersFor(dossier, statements) }
})

function saidItem(
  { id, locale, case: case_ }: Dossier,
  statement: Statement,
  numbers: ReadonlyMap<string, number>,
): SaidItem {
  const chain = attribution(case_, statement, locale)
  const bearings = bearingsOf(case_, statement.id)
  return {
    id: statement.id,
    anchor: saidId(statement.id),
    act: statement.act,
    actLabel: sentenceCase(terms(locale, `act.${statement.act}`), locale),
    said: statement.said && whenWords(statement.said, locale).words,
    chain,
    quotations: statement.words.map(({ exact }) => exact),
    href: wordsHref(id, statement.document, statement.id, locale),
    gist: gistWords(statement, locale),
    basis: basisOf(case_, statement, locale),
    bearings: bearings.map(({ how, claim }) => ({
      how: sentenceCase(terms(locale, `stance.${how}`), locale),
      claim: titleFor(case_, claim, locale),
      accounts: accountsNeeding(case_, claim).map((account) => ({
        number: numbers.get(account.id) ?? 0,
        short: account.short,
      })),
    })),
    notes: [statement.inferred, ...bearings.map(({ inferred }) => inferred)].filter(
      (note) => note !== undefined,
    ),
    parties: chain.flatMap(({ party }) => party ?? []),
    accounts: [
      ...new Set(bearings.flatMap(({ claim }) => accountsNeeding(case_, claim).map((account) => account.id))),
    ],
  }
}

function filtersFor({ case: case_, locale }: Dossier, items: readonly SaidItem[]): SaidFilter[] {
  const parties = new Map(
    items.flatMap(({ chain }) => chain.flatMap(({ party, name }) => (party ? [[party, name]] : []))),
  )
  const acts = new Map(items.map(({ act, actLabel }) => [act, actLabel]))
  const filter = (name: keyof SaidChoice, options: SaidFilter['options']): SaidFilter => ({
    name,
    label: saidText(locale, `filter.${name}`),
    all: saidText(locale, `all.${name}`),
    options,
  })
  return [
    filter('party', sorted(parties, locale)),
    filter(
      'account',
      [...case_.account.values()].map(({ id, short }) => ({ value: id, label: short })),
    ),
    filter('act', sorted(acts, locale)),
  ]
}

function sorted(labels: ReadonlyMap<string, string>, locale: Locale) {
  const options = [...labels].map(([value, label]) => ({ value, label }))
  return options.toSorted((a, b) => a.label.localeCompare(b.label, locale))
}

/** What the address asks for; a value that is no option asks for all. */
function chosenFrom(filters: readonly SaidFilter[], query: URLSearchParams): SaidChoice {
  const choice = (name: keyof SaidChoice) => {
    const given = query.get(name) ?? ''
    const known = filters.find((filter) => filter.name === name)?.options.some(({ value }) => value === given)
    return known ? given : ''
  }
  return { party: choice('party'), account: choice('account'), act: choice('act') }
}
