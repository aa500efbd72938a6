import { assessmentOf } from '@hearsay/case'
import { dayWords } from '@hearsay/dossier/dates.ts'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { caseHref } from '@hearsay/dossier/links.ts'

/** The Cheat Sheet: each open case in two lines; what changed, and why it matters. */
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
export function sheetView(dossiers: readonly Dossier[]): SheetItem[] {
  return dossiers.map(sheetItem).toSorted((a, b) => b.at.localeCompare(a.at))
}

function sheetItem({ id, case: case_ }: Dossier): SheetItem {
  const last = case_.history.at(-1)
  const published = [...case_.publication.values()].at(-1)
  const at = last?.at ?? case_.head.at
  return {
    href: caseHref(id),
    kicker: case_.head.kicker,
    question: case_.head.question,
    language: case_.head.language,
    standing: assessmentOf(case_)?.sentence ?? 'Nobody has assessed this yet.',
    change: last?.why ?? published?.sentence ?? 'Recorded.',
    at,
    day: dayWords(at),
  }
}
