import type { Case } from '../fold/case.ts'
import { grouping } from '../index/grouping.ts'
import type { Document } from '../kinds/index.ts'

/** The page behind a document: itself, or what it restates if it is a brief. */
export function pageOf(of: Case, document: string): Document | undefined {
  const found = of.document.get(document)
  return found?.restates === undefined ? found : of.document.get(found.restates)
}

/** The outlet that speaks in a document: a brief speaks for the page that it restates. */
export function outletOf(of: Case, document: string): string | undefined {
  return pageOf(of, document)?.outlet
}

/** Briefs that restate a document. */
export const briefsOf = grouping('document', ({ restates }) => (restates === undefined ? [] : [restates]))

/** Statements in a document. */
export const statementsIn = grouping('statement', ({ document }) => [document])
