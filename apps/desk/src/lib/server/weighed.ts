import type { Case } from '@hearsay/case'
import { collapseView } from '@hearsay/dossier/collapse/view.ts'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { type WeighedCase, weighAccounts } from '@hearsay/weighing'
import { deskText } from '@hearsay/words'
import { recent } from './recent.ts'

/** What each case weighed last: what comes next costs what has changed since. */
const WEIGHED = recent<WeighedCase>(20)

function weighedOf(of: Case): WeighedCase['weighing'] {
  const before = WEIGHED.get(of.head.id)
  if (before?.case === of) return before.weighing
  const weighing = weighAccounts(of, before)
  WEIGHED.set(of.head.id, { case: of, weighing })
  return weighing
}

/** A case with the figures of its accounts, as a dossier shows it; of its ledger, the desk shows nothing. */
export function dossierOf(of: Case): Dossier {
  return {
    id: of.head.id,
    locale: 'en',
    case: of,
    weighing: weighedOf(of),
    entries: [],
    latest: of,
    ledger: { size: of.size, root: '' },
  }
}

/** What the figures of accounts were, and what they are, in words: one sentence for each that changed. */
export function effectsOf(before: Case, after: Case): string[] {
  const [was, is] = [before, after].map(rowsOf)
  if (!was || !is) return []
  const gone = [...was.values()].filter(({ account }) => !is.has(account))
  return [
    ...gone.map(({ short }) => deskText('en', 'effect.gone', { account: short })),
    ...[...is.values()].flatMap((row) => changesOf(was.get(row.account), row)),
  ]
}

type Row = ReturnType<typeof collapseView>['rows'][number]
type Labelled = Row & { readonly labels: readonly string[] }

function rowsOf(of: Case): Map<string, Labelled> {
  if (of.account.size === 0) return new Map()
  const { rows, stages } = collapseView(dossierOf(of))
  const labels = stages.map(({ label }) => label.toLocaleLowerCase())
  return new Map(rows.map((row) => [row.account, { ...row, labels }]))
}

function changesOf(was: Labelled | undefined, is: Labelled): string[] {
  if (!was) return [deskText('en', 'effect.new', { account: is.short })]
  return is.cells.flatMap(({ text }, at) => {
    const before = was.cells[at]?.text ?? ''
    if (before === text) return []
    const what = is.labels[at] ?? ''
    return [deskText('en', 'effect.from', { account: is.short, what, before, after: text })]
  })
}
