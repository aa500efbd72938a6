import { type Case, pageOf, type Statement, type When } from '@hearsay/case'

/** When something was said. */
export interface SaidAt {
  readonly when: When
  /** The date is that of the page: the statement gives none. */
  readonly byPage: boolean
}

/** A statement stands at its own date, or else at its page's; undefined where neither has one. */
export function saidAt(of: Case, { said, document }: Statement): SaidAt | undefined {
  if (said?.edtf !== undefined) return { when: said, byPage: false }
  const published = pageOf(of, document)?.published
  return published?.edtf === undefined ? undefined : { when: published, byPage: true }
}
