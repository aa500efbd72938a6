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
import { type SaidAt, saidAt } from '../records/said-at.ts'
import { startOf } from '../records/start-of.ts'

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
  const pages = inOrder(
    statements,
    ({ document }) => pageOf(of, document)?.id ?? document,
    (key) => onPage(of, key, caseId, locale),
  )
  const dates = inOrder(
    statements,
    (each) => dateKey(saidAt(of, each)),
    (key, each) => onDate(key, saidAt(of, each), locale),
  )
  const placed = statements
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
  statements: readonly Statement[],
  keyOf: (statement: Statement) => string,
  groupOf: (key: string, statement: Statement) => Sorted,
) {
  const found = new Map<string, Sorted>()
  for (const each of statements) {
    const key = keyOf(each)
    if (!found.has(key)) found.set(key, groupOf(key, each))
  }
  const groups = [...found.values()].toSorted(byDate).map(({ group }) => group)
  const places = new Map(groups.map(({ key }, index) => [key, index]))
  return { groups, place: (each: Statement) => places.get(keyOf(each)) ?? 0 }
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
