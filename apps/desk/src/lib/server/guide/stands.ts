import { assessmentOf, type Case, signaturesOf } from '@hearsay/case'
import type { Notice } from '@hearsay/store'
import type { Drafted } from '../deciding/draft.ts'
import { pageOfNeeds } from '../deciding/drafted.ts'
import { askedOf } from '../deciding/proposed.ts'
import { mayAs, type Role } from '../people/person.ts'
import type { PageRef, Stands } from './steps.ts'

/** How a case stands now, with what is proposed for it. */
export function standsIn(drafted: Drafted, notices: readonly Notice[], role: Role): Stands {
  const { case: of, size, isBehind } = drafted
  const left = leftIn(drafted)
  const last = notices.filter(({ kind }) => kind !== 'key-change').at(-1)
  return {
    caseId: of.head.id,
    size,
    pages: [...of.document.values()].filter(({ form }) => form === 'capture').length,
    left,
    isBeingRead: isBehind && left.count === 0,
    accounts: of.account.size,
    assessment: assessedIn(of),
    edition: last?.kind === 'edition' ? last.size : null,
    may: { record: mayAs(role, 'reporter'), publish: mayAs(role, 'editor') },
  }
}

/** What is left, and the first page on which something is. */
export function leftIn({ case: of, pages, proposals }: Drafted): Stands['left'] {
  const [first, ...others] = askedOf(proposals)
  if (!first) return { count: 0, page: null }
  const on = new Set([first, ...others].flatMap(({ restsOn }) => restsOn.map(({ page }) => page)))
  if (on.size === 0) on.add(pageOfNeeds(proposals, first.key))
  const next = of.document.get(pages.find((_, index) => on.has(index))?.id ?? '')
  return { count: 1 + others.length, page: next ? refOf(next) : null }
}

const refOf = ({ id, title }: PageRef): PageRef => ({ id, title })

function assessedIn(of: Case): Stands['assessment'] {
  const assessment = assessmentOf(of)
  if (!assessment) return null
  const { id, reasons } = assessment
  return { id, reasons: reasons.length, signatures: signaturesOf(of, id).length }
}
