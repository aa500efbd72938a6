import { type Case, type Document, pageOf, type Statement } from '@hearsay/case'
import {
  documentText,
  edtfWords,
  type Locale,
  partyName,
  saidText,
  whenWords,
  withComma,
} from '@hearsay/words'
import { documentHref } from '../links.ts'
import { dateOrder, saidAt } from '../records/said-at.ts'

/** Statements that are folded together: those of one page, or of one date. */
export interface SaidGroup {
  readonly key: string
  readonly title: string
  readonly detail?: string
  /** The page itself. */
  readonly href?: string
}

/** Where a statement stands among all, and in which group of each order, from 0. */
export interface Place {
  readonly at: number
  readonly page: number
  readonly date: number
}

export interface Groups {
  readonly pages: readonly SaidGroup[]
  readonly dates: readonly SaidGroup[]
  /** Statements by page, as they stand in it. */
  readonly placed: readonly (readonly [Statement, Place])[]
}

export function groupsOf(of: Case, caseId: string, locale: Locale): Groups {
  const statements = [...of.statement.values()]
  const pages = inOrder(statements, (each) => onPage(of, each, caseId, locale))
  const dates = inOrder(statements, (each) => onDay(of, each, locale))
  const placed = statements
    .toSorted((a, b) => pages.place(a) - pages.place(b) || startOf(a) - startOf(b))
    .map((each, at) => [each, { at, page: pages.place(each), date: dates.place(each) }] as const)
  return { pages: pages.groups, dates: dates.groups, placed }
}

/** A group with what it is sorted by; the key breaks ties as the records themselves are ordered. */
interface Sorted {
  readonly group: SaidGroup
  readonly order: number
}

function inOrder(statements: readonly Statement[], groupOf: (statement: Statement) => Sorted) {
  const keys = new Map<Statement, string>()
  const found = new Map<string, Sorted>()
  for (const each of statements) {
    const sorted = groupOf(each)
    keys.set(each, sorted.group.key)
    if (!found.has(sorted.group.key)) found.set(sorted.group.key, sorted)
  }
  // What has no date has an order without end, which no subtraction compares.
  const groups = [...found.values()]
    .toSorted((a, b) => (a.order === b.order ? 0 : a.order < b.order ? -1 : 1))
    .map(({ group }) => group)
  const places = new Map(groups.map(({ key }, index) => [key, index]))
  return { groups, place: (each: Statement) => places.get(keys.get(each) ?? '') ?? 0 }
}

function onPage(of: Case, { document }: Statement, caseId: string, locale: Locale): Sorted {
  const page = pageOf(of, document)
  return {
    group: {
      key: page?.id ?? document,
      title: page?.title ?? document,
      ...(page && { detail: aboutPage(of, page, locale), href: documentHref(caseId, page.id, locale) }),
    },
    order: dateOrder(page?.published),
  }
}

function aboutPage(of: Case, { outlet, published, form }: Document, locale: Locale): string {
  return withComma(
    [
      partyName(of, outlet, locale),
      ...(published ? [whenWords(published, locale).words] : []),
      ...(form === 'cited' ? [documentText(locale, 'notHeld')] : []),
    ],
    locale,
  )
}

function onDay(of: Case, statement: Statement, locale: Locale): Sorted {
  const at = saidAt(of, statement)
  const { edtf } = at?.when ?? {}
  if (at === undefined || edtf === undefined) {
    return { group: { key: '', title: saidText(locale, 'undated') }, order: dateOrder(undefined) }
  }
  const group = { key: `${edtf} ${at.byPage}`, title: edtfWords(edtf, locale) }
  return {
    group: at.byPage ? { ...group, detail: saidText(locale, 'byPage') } : group,
    order: dateOrder(at.when),
  }
}

function startOf({ words }: Statement): number {
  return Math.min(...words.map(({ start }) => start))
}
