import { assessmentOf, type Case, signaturesOf } from '@hearsay/case'
import type { Desk, Notice } from '@hearsay/store'
import { type Drafted, draftOf } from '../deciding/draft.ts'
import { askedOf, pageOfNeeds } from '../deciding/proposed.ts'
import { mayAs, type Role } from '../people/person.ts'
import type { PageRef, Stands } from './steps.ts'

/**
 * How a case stands now. That nothing is left to decide is said of what follows from the last decision, too.
 * @throws {StoreError} as `draftOf`
 */
export async function standsOf(desk: Desk, caseId: string, role: Role): Promise<Stands> {
  const first = await draftOf(desk, caseId)
  const isAsked = askedOf(first.proposals).length > 0
  const drafted = isAsked || !first.isBehind ? first : await draftOf(desk, caseId, true)
  return standsIn(drafted, await desk.reader.notices(caseId), role)
}

function standsIn(drafted: Drafted, notices: readonly Notice[], role: Role): Stands {
  const { case: of, size } = drafted
  const last = notices.filter(({ kind }) => kind !== 'key-change').at(-1)
  return {
    caseId: of.head.id,
    size,
    pages: [...of.document.values()].filter(({ form }) => form === 'capture').length,
    left: leftIn(drafted),
    accounts: of.account.size,
    assessment: assessedIn(of),
    edition: last?.kind === 'edition' ? last.size : null,
    may: { record: mayAs(role, 'reporter'), publish: mayAs(role, 'editor') },
  }
}

/** What is left, and the first page on which something is. */
function leftIn({ pages, proposals }: Drafted): Stands['left'] {
  const [first, ...others] = askedOf(proposals)
  if (!first) return { count: 0, page: null }
  const on = new Set([first, ...others].flatMap(({ restsOn }) => restsOn.map(({ page }) => page)))
  if (on.size === 0) on.add(pageOfNeeds({ proposals }, first.key))
  const next = pages.find((_, index) => on.has(index))?.captured
  return { count: 1 + others.length, page: next ? refOf(next) : null }
}

const refOf = ({ id, title }: PageRef): PageRef => ({ id, title })

function assessedIn(of: Case): Stands['assessment'] {
  const assessment = assessmentOf(of)
  if (!assessment) return null
  const { id, reasons } = assessment
  return { id, reasons: reasons.length, signatures: signaturesOf(of, id).length }
}
