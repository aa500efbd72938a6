import { type Case, pageOf } from '@hearsay/case'
import { anchorOf } from '../deciding/marks.ts'

/** The address at which a record of a case stands. */
export function whereIs(of: Case, caseId: string, record: string): string {
  const place = `/case/${encodeURIComponent(caseId)}`
  const kind = of.kinds.get(record)
  if (kind === 'case') return place
  if (kind === 'document' && of.document.get(record)?.form === 'capture') return `${place}/page/${record}`
  if (kind === 'statement') {
    const page = pageOf(of, of.statement.get(record)?.document ?? '')
    if (page?.form === 'capture') return `${place}/page/${page.id}#${anchorOf(record)}`
  }
  return `${place}/record/${record}`
}
