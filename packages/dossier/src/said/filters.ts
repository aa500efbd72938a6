import type { Case } from '@hearsay/case'
import { type Locale, saidText } from '@hearsay/words'
import type { Marks } from './choice.ts'
import type { SaidItem } from './item.ts'

/** The parameter of the address, which is also the name of the control, and what it marks statements with. */
const MARKS = { party: 'p', account: 'a', act: 'c' } as const
export type FilterName = keyof typeof MARKS

export interface SaidFilter {
  readonly name: FilterName
  readonly label: string
  readonly all: string
  readonly options: readonly SaidOption[]
}

export interface SaidOption {
  readonly value: string
  readonly label: string
  /** What is written at every statement that it asks for. */
  readonly mark: string
}

export type SaidChoice = Readonly<Record<FilterName, string>>

export function filtersFor({ account }: Case, items: readonly SaidItem[], locale: Locale): SaidFilter[] {
  const parties = new Map(
    items.flatMap(({ chain }) => chain.flatMap(({ party, name }) => (party ? [[party, name]] : []))),
  )
  const acts = new Map(items.map(({ act, actLabel }) => [act, actLabel]))
  const accounts = new Map([...account.values()].map(({ id, short }) => [id, short]))
  return [
    filter('party', sorted(parties, locale), locale),
    filter('account', [...accounts], locale),
    filter('act', sorted(acts, locale), locale),
  ]
}

function filter(
  name: FilterName,
  options: readonly (readonly [value: string, label: string])[],
  locale: Locale,
): SaidFilter {
  return {
    name,
    label: saidText(locale, `filter.${name}`),
    all: saidText(locale, `all.${name}`),
    options: options.map(([value, label], index) => ({ value, label, mark: MARKS[name] + index })),
  }
}

function sorted(labels: ReadonlyMap<string, string>, locale: Locale) {
  return [...labels].toSorted(([, a], [, b]) => a.localeCompare(b, locale))
}

/** How each statement is marked for the filters. */
export function marker(filters: readonly SaidFilter[]): (item: SaidItem) => Marks {
  const marks = new Map(
    filters.flatMap(({ name, options }) => options.map(({ value, mark }) => [`${name} ${value}`, mark])),
  )
  const marked = (name: FilterName, values: readonly string[]) =>
    [...new Set(values)].flatMap((value) => marks.get(`${name} ${value}`) ?? [])
  return ({ chain, accounts, act }) => [
    ...marked(
      'party',
      chain.flatMap(({ party }) => party ?? []),
    ),
    ...marked('account', accounts),
    ...marked('act', [act]),
  ]
}

/** What the address asks for; a value that is no option asks for all. */
export function chosenFrom(filters: readonly SaidFilter[], query: URLSearchParams) {
  const options = new Map(
    filters.map(({ name, options }) => [name, options.find(({ value }) => value === query.get(name))]),
  )
  const choice = (name: FilterName) => options.get(name)?.value ?? ''
  return {
    chosen: { party: choice('party'), account: choice('account'), act: choice('act') },
    asked: [...options.values()].flatMap((option) => option?.mark ?? []),
  }
}
