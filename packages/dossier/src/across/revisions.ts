import type { Case } from '@hearsay/case'
import { kindWords, type Locale, sentenceCase, titleOf } from '@hearsay/words'
import { caseHref } from '../links.ts'

/** A correction, or something that was taken out: what, when, and why. */
export interface Revision {
  readonly kind: string
  readonly title: string
  readonly why: string
  /** RFC 3339 */
  readonly at: string
  readonly href: string
}

/** Corrections that are told across cases; a dossier has them all. */
const TOLD = 20

/** The latest first. */
export function revisionsIn(of: Case, locale: Locale): Revision[] {
  const revised = of.history.filter(({ kind }) => kind === 'correction' || kind === 'retraction')
  return revised
    .slice(-TOLD)
    .toReversed()
    .flatMap(({ kind, at, why = '', after, before }) => {
      const record = after ?? before
      if (record === undefined) return []
      return [
        {
          kind: sentenceCase(kindWords(kind, locale), locale),
          title: titleOf(of, record, locale),
          why,
          at,
          href: `${caseHref(of.head.id, locale)}#history`,
        },
      ]
    })
}
