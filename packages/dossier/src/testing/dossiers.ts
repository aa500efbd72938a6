import { type Case, type Entry, asOf as entriesAsOf, fold } from '@hearsay/case'
import { readCaseFolder } from '@hearsay/case/testing'
import { weighCase } from '@hearsay/weighing'
import type { Dossier } from '../dossier.ts'

/** A dossier made from entries, for tests; `latest` is the state after all of them. */
export function dossierOf(entries: readonly Entry[], asOf?: string): Dossier {
  const latest = fold(entries)
  const then = asOf === undefined ? entries : entriesAsOf(entries, asOf)
  const of: Case = asOf === undefined ? latest : fold(then)
  const ledger = { size: entries.length, root: '' } as Dossier['ledger']
  const { id } = of.head
  return {
    id,
    locale: 'en',
    case: of,
    weighing: weighCase(of),
    entries: then,
    latest,
    ledger,
    ...(asOf !== undefined && { asOf }),
  }
}

/** The first case of this repository. */
export function firstCase(asOf?: string): Dossier {
  return dossierOf(readCaseFolder('abu-ghraib-2015').entries, asOf)
}

/** The first case before anything but its parties and statements was recorded. */
export const BEFORE_EVIDENCE = '2026-11-23T19:45:00Z'
