import type { Case, Statement } from '@hearsay/case'
import { type Locale, type WhenWords, whenWords, withinQuotation } from '@hearsay/words'

/**
 * Whether the words of a statement are the desk's own summary of a page: those of a brief. They are nobody's
 * quotation, and never stand in quotation marks.
 */
export function inOurWords(of: Case, { document }: Pick<Statement, 'document'>): boolean {
  return of.document.get(document)?.form === 'brief'
}

/** The words of a statement, piece by piece, as they stand between quotation marks where those belong. */
export function quotationsOf(of: Case, statement: Statement): string[] {
  const ours = inOurWords(of, statement)
  return statement.words.map(({ exact }) => (ours ? exact : withinQuotation(exact)))
}

/** Whether everything that is cited is known in our words alone. */
export function allInOurWords(of: Case, ids: readonly string[]): boolean {
  const statements = ids.flatMap((id) => of.statement.get(id) ?? [])
  return statements.length > 0 && statements.every((statement) => inOurWords(of, statement))
}

/** A date as the cited statements give it; what only a brief words is no quotation. */
export function whenIn(
  of: Case,
  when: Parameters<typeof whenWords>[0],
  ids: readonly string[],
  locale: Locale,
): WhenWords {
  const words = whenWords(when, locale)
  return { ...words, quoted: words.quoted && !allInOurWords(of, ids) }
}
