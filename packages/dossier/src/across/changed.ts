import { assessmentOf, type Case, type Change, changesFrom, recantedBy } from '@hearsay/case'
import type { AccountFigures, Lines, Weighing } from '@hearsay/weighing'
import {
  acrossText,
  gistWords,
  type Locale,
  sourceName,
  supportWords,
  terms,
  titleFor,
  titleOf,
  unstopped,
} from '@hearsay/words'

/** A case at one point of its ledger, weighed. */
export interface Weighed {
  readonly case: Case
  readonly weighing: Weighing
}

/**
 * What has changed in a case from one edition to the next, in sentences, the most telling first; of the first
 * edition, what it holds. What was erased is told, and not what it was.
 */
export function changedSince(before: Weighed | undefined, after: Weighed, locale: Locale): string[] {
  const { case: of } = after
  if (before === undefined) return [acrossText(locale, 'first', sizesOf(of))]
  const changes = changesFrom(of, before.case.size)
  return [
    ...standingChange(before.case, of, locale),
    ...linesChanges(before, after, locale),
    ...takenBack(of, changes, locale),
    ...revised(of, changes, locale),
    ...outcomes(of, changes, locale),
    ...found(of, changes, locale),
    ...added(changes, locale),
  ]
}

function sizesOf(of: Case) {
  return {
    accounts: of.account.size,
    statements: of.statement.size,
    pages: pagesIn([...of.document.values()]),
  }
}

/** A brief or a text is no page, but speaks for the page that it restates. */
function pagesIn(documents: readonly { readonly restates?: string | undefined }[]): number {
  return documents.filter(({ restates }) => restates === undefined).length
}

function standingChange(before: Case, after: Case, locale: Locale): string[] {
  const [old, now] = [assessmentOf(before), assessmentOf(after)]
  if (now === undefined || now.id === old?.id) return []
  return [acrossText(locale, 'standing', { sentence: now.sentence })]
}

function linesChanges(before: Weighed, after: Weighed, locale: Locale): string[] {
  const old = new Map(before.weighing.accounts.map((one) => [one.account, linesOf(one)]))
  return after.weighing.accounts.flatMap((figures) => {
    const account = after.case.account.get(figures.account)
    if (account === undefined) return []
    const { title, short } = account
    const [then, now] = [old.get(figures.account), linesOf(figures)]
    const lines = (spoken: Locale) => supportWords(now, spoken)
    if (then === undefined) return [acrossText(locale, 'account', { title: unstopped(title), lines })]
    if (then.low === now.low && then.high === now.high) return []
    return [acrossText(locale, 'lines', { short, before: (spoken) => supportWords(then, spoken), lines })]
  })
}

function linesOf({ core }: AccountFigures): Lines {
  return { low: core.atWord.f2.low, high: core.atWord.f2.high }
}

function takenBack(of: Case, changes: readonly Change[], locale: Locale): string[] {
  return changes.flatMap(({ after }) => {
    if (after?.kind !== 'statement') return []
    return recantedBy(after).flatMap((id) => {
      const statement = of.statement.get(id)
      if (statement === undefined) return []
      const who = (spoken: Locale) => sourceName(of, after.source, spoken)
      return [acrossText(locale, 'tookBack', { who, gist: (spoken) => gistWords(statement, spoken) })]
    })
  })
}

/** Corrections and what was taken out, each with its reason; how often something was erased. */
function revised(of: Case, changes: readonly Change[], locale: Locale): string[] {
  const sentences = changes.flatMap((change) => {
    const record = change.after ?? change.before
    if (record === undefined || (change.kind !== 'correction' && change.kind !== 'retraction')) return []
    const title = (spoken: Locale) => unstopped(titleOf(of, record, spoken))
    return [acrossText(locale, change.kind, { title, why: change.why ?? '' }).trim()]
  })
  const erased = changes.filter(({ kind }) => kind === 'erasure').length
  return erased === 0 ? sentences : [...sentences, acrossText(locale, 'erased', { count: erased })]
}

function outcomes(of: Case, changes: readonly Change[], locale: Locale): string[] {
  return changes.flatMap(({ kind, after }) => {
    if (kind !== 'outcome' || after?.kind !== 'outcome') return []
    return [
      acrossText(locale, 'outcome', {
        what: (spoken) => unstopped(titleFor(of, after.of, spoken)),
        outcome: (spoken) => terms(spoken, `outcome.${after.state}`),
      }),
    ]
  })
}

function found(of: Case, changes: readonly Change[], locale: Locale): string[] {
  return changes.flatMap(({ kind, after }) =>
    kind === 'analysis' && after ? [acrossText(locale, 'found', { what: titleOf(of, after, locale) })] : [],
  )
}

function added(changes: readonly Change[], locale: Locale): string[] {
  const made = changes.flatMap(({ before, after }) => (before === undefined && after ? [after] : []))
  const pages = pagesIn(made.filter((record) => record.kind === 'document'))
  const statements = made.filter(({ kind }) => kind === 'statement').length
  if (pages + statements === 0) return []
  const key = pages === 0 ? 'addedStatements' : statements === 0 ? 'addedPages' : 'added'
  return [acrossText(locale, key, { pages, statements })]
}
