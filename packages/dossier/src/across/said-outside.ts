import type { Case, Statement } from '@hearsay/case'
import { gistWords, type Locale, terms, type WhenWords } from '@hearsay/words'
import { attribution, type Voice } from '../attribution.ts'
import { caseHref, saidId } from '../links.ts'
import { whenIn } from '../records/own-words.ts'
import { saidAt } from '../records/said-at.ts'
import { takenBack } from '../records/taken-back.ts'

/** A statement as a page across cases tells it. */
export interface SaidOutside {
  readonly id: string
  readonly act: Statement['act']
  readonly actWords: string
  readonly gist: string
  /** Innermost voice first, the page last. */
  readonly voices: readonly Voice[]
  /** On the dossier. */
  readonly href: string
  readonly when?: WhenWords
  /** In EDTF, for the order; absent where neither the statement nor its page is dated. */
  readonly edtf?: string
  /** The date is that of the page: the statement gives none. */
  readonly byPage: boolean
  readonly isTakenBack: boolean
}

export function saidOutside(of: Case, statement: Statement, locale: Locale): SaidOutside {
  const at = saidAt(of, statement)
  return {
    id: statement.id,
    act: statement.act,
    actWords: terms(locale, `act.${statement.act}`),
    gist: gistWords(statement, locale),
    voices: attribution(of, statement, locale),
    href: `${caseHref(of.head.id, locale)}#${saidId(statement.id)}`,
    ...(at && { when: whenIn(of, at.when, [statement.id], locale) }),
    ...(at?.when.edtf !== undefined && { edtf: at.when.edtf }),
    byPage: at?.byPage ?? true,
    isTakenBack: takenBack(of, statement, locale).length > 0,
  }
}
