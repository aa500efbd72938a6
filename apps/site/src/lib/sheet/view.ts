import { assessmentOf, type Case } from '@hearsay/case'
import { caseHref } from '@hearsay/dossier/links.ts'
import { dayWords, type Locale, openingText, siteText } from '@hearsay/words'

/** The Cheat Sheet: an open case in two lines; what changed, and why it matters. */
export interface SheetItem {
  readonly href: string
  readonly kicker: string
  readonly question: string
  readonly language: string
  readonly standing: string
  readonly change: string
  readonly at: string
  readonly day: string
}

/** Cases, the one that changed last first. */
export function inOrder(items: readonly SheetItem[]): SheetItem[] {
  return items.toSorted((a, b) => b.at.localeCompare(a.at))
}

export function sheetItem(id: string, case_: Case, locale: Locale): SheetItem {
  const last = case_.history.at(-1)
  const published = [...case_.publication.values()].at(-1)
  const at = last?.at ?? case_.head.at
  return {
    href: caseHref(id, locale),
    kicker: case_.head.kicker,
    question: case_.head.question,
    language: case_.head.language,
    standing: assessmentOf(case_)?.sentence ?? openingText(locale, 'unassessed'),
    change: last?.why ?? published?.sentence ?? siteText(locale, 'recorded'),
    at,
    day: dayWords(at, locale),
  }
}
