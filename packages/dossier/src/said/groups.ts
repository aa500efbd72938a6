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
import { byDate, type Dated, spanFor } from '../records/by-date.ts'
import { inOurWords } from '../records/own-words.ts'
import { type SaidAt, saidAt } from '../records/said-at.ts'
import { startOf } from '../records/start-of.ts'

/** Statements that are folded together: those of one page, or of one date. */
export interface SaidGroup {
  readonly key: string
  readonly title: string
  readonly detail?: string
  /** Whether all of their words, or some, are the desk's own summary of a page. */
  readonly ours?: 'all' | 'some'
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
  const pages = inOrder(
    of,
    ({ document }) => pageOf(of, document)?.id ?? document,
    (key) => onPage(of, key, caseId, locale),
  )
  const dates = inOrder(
    of,
    (each) => dateKey(saidAt(of, each)),
    (key, each) => onDate(key, saidAt(of, each), locale),
  )
  const placed = [...of.statement.values()]
    .toSorted((a, b) => pages.place(a) - pages.place(b) || startOf(a) - startOf(b))
    .map((each, at) => [each, { at, page: pages.place(each), date: dates.place(each) }] as const)
  return { pages: pages.groups, dates: dates.groups, placed }
}

/** A group, and the date that it is sorted by. */
interface Sorted extends Dated {
  readonly group: SaidGroup
}

/** @param groupOf makes the group of a key, once: dates are dear to read. */
function inOrder(
  of: Case,
  keyOf: (statement: Statement) => string,
  groupOf: (key: string, statement: Statement) => Sorted,
) {
  const found = Map.groupBy(of.statement.values(), keyOf)
  const groups = [...found]
    .flatMap(([key, [first, ...more]]) => {
      if (first === undefined) return []
      const { group, ...sorted } = groupOf(key, first)
      return [{ ...sorted, group: { ...group, ...oursIn(of, [first, ...more]) } }]
    })
    .toSorted(byDate)
    .map(({ group }) => group)
  const places = new Map(groups.map(({ key }, index) => [key, index]))
  return { groups, place: (each: Statement) => places.get(keyOf(each)) ?? 0 }
}

function oursIn(of: Case, statements: readonly Statement[]): Pick<SaidGroup, 'ours'> {
  const count = statements.filter((statement) => inOurWords(of, statement)).length
  return count === 0 ? {} : { ours: count === statements.length ? 'all' : 'some' }
}

function onPage(of: Case, key: string, caseId: string, locale: Locale): Sorted {
  const page = of.document.get(key)
  return {
    group: {
      key,
      title: page?.title ?? key,
      ...(page && { detail: aboutPage(of, page, locale), href: documentHref(caseId, key, locale) }),
    },
    ...dated(page?.published?.edtf),
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

function dateKey(at: SaidAt | undefined): string {
  return at === undefined ? '' : `${at.when.edtf} ${at.byPage}`
}

function onDate(key: string, at: SaidAt | undefined, locale: Locale): Sorted {
  const edtf = at?.when.edtf
  return {
    group: {
      key,
      title: edtf === undefined ? saidText(locale, 'undated') : edtfWords(edtf, locale),
      ...(at?.byPage && { detail: saidText(locale, 'byPage') }),
    },
    ...dated(edtf),
  }
}

function dated(edtf: string | undefined): Dated {
  return { edtf, span: spanFor(edtf) }
}
