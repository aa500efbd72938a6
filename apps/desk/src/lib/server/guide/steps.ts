/** What a case goes through until it is public, in order. */
export const STEPS = [
  'pages',
  'decided',
  'accounts',
  'assessment',
  'signature',
  'preview',
  'published',
] as const
export type StepName = (typeof STEPS)[number]

/** How a case stands, as far as it says what is next. */
export interface Stands {
  readonly caseId: string
  /** Number of its entries. */
  readonly size: number
  /** Pages that were captured. */
  readonly pages: number
  /** How many proposals are not decided yet, and on which page to go on. */
  readonly left: { readonly count: number; readonly page: PageRef | null }
  /** Whether more may be proposed, which is not known yet. */
  readonly isBeingRead: boolean
  readonly accounts: number
  /** The assessment that stands; null where there is none. */
  readonly assessment: { readonly id: string; readonly reasons: number; readonly signatures: number } | null
  /** How many entries are public; null where the case is not. */
  readonly edition: number | null
  /** What whoever looks may do. */
  readonly may: { readonly record: boolean; readonly publish: boolean }
}

export interface PageRef {
  readonly id: string
  readonly title: string
}

/** One step, where it is done, and what is said of it. */
export interface Step {
  readonly name: StepName
  readonly isDone: boolean
  /** Where it is done, or was; null where there is nothing to do yet, or it is for others. */
  readonly href: string | null
  /** How many there are of what it is about, or how many are left. */
  readonly count: number
  /** The page on which to go on. */
  readonly page: string | null
  /** Whether it is not known yet how many are left. */
  readonly isOpen: boolean
}

/** The steps of a case, in order, worked out from the case itself. */
export function stepsOf(stands: Stands): Step[] {
  return STEPS.map((name) => ({ name, page: null, isOpen: false, ...STEP[name](stands) }))
}

type Worked = Omit<Step, 'name' | 'page' | 'isOpen'> & Partial<Pick<Step, 'page' | 'isOpen'>>

const STEP: Readonly<Record<StepName, (stands: Stands) => Worked>> = {
  pages: (stands) => ({
    isDone: stands.pages > 0,
    href: stands.may.record ? at(stands, 'capture') : null,
    count: stands.pages,
  }),
  decided: ({ caseId, pages, left: { count, page }, isBeingRead }) => ({
    isDone: pages > 0 && count === 0 && !isBeingRead,
    href: page && at({ caseId }, `page/${page.id}`),
    count,
    page: page?.title ?? null,
    isOpen: pages > 0 && isBeingRead,
  }),
  accounts: (stands) => ({
    isDone: stands.accounts > 0,
    href: at(stands, 'records/account'),
    count: stands.accounts,
  }),
  assessment: (stands) => ({
    isDone: (stands.assessment?.reasons ?? 0) > 0,
    href: assessedAt(stands),
    count: stands.assessment?.reasons ?? 0,
  }),
  signature: (stands) => ({
    isDone: (stands.assessment?.signatures ?? 0) > 0,
    href: stands.assessment && at(stands, `record/${stands.assessment.id}`),
    count: stands.assessment?.signatures ?? 0,
  }),
  preview: (stands) => ({ isDone: isOut(stands), href: at(stands, 'preview'), count: stands.size }),
  published: (stands) => ({
    isDone: isOut(stands),
    href: stands.may.publish ? at(stands, 'publish') : null,
    count: stands.size - (stands.edition ?? 0),
  }),
}

const isOut = ({ edition, size }: Stands): boolean => edition === size

/** An assessment without a reason is given some where it is changed. */
function assessedAt({ caseId, assessment, may }: Stands): string | null {
  if (assessment && (assessment.reasons > 0 || !may.record)) return at({ caseId }, `record/${assessment.id}`)
  if (!may.record) return null
  return at({ caseId }, assessment ? `record/${assessment.id}/change` : 'records/assessment/new')
}

function at({ caseId }: Pick<Stands, 'caseId'>, place: string): string {
  return `/case/${caseId}/${place}`
}
