import { type Case, chainOf, recantedBy, recantsIn, type Statement } from '@hearsay/case'
import { copiesIn } from './copies.ts'

/** What of a case was taken back, and by whom. */
export interface TakenBack {
  /** Ids of statements that carry nothing: taken back, nested in such a one, or copied from one. */
  readonly statements: ReadonlySet<string>
  /** Statements that somebody took back, be it as a report, by who did. */
  readonly bySource: ReadonlyMap<string, readonly string[]>
}

/** Nothing was taken back: for the figures as they stood before. */
export const NOTHING_BACK: TakenBack = { statements: new Set(), bySource: new Map() }

const known = new WeakMap<Case['statement'], { copying: Case['copying']; back: TakenBack }>()

/** O(statements) once for a state of statements and copies, where anything was taken back. */
export function takenBackIn(of: Case): TakenBack {
  const found = known.get(of.statement)
  if (found?.copying === of.copying) return found.back
  const back = takenBack(of)
  known.set(of.statement, { copying: of.copying, back })
  return back
}

function takenBack(of: Case): TakenBack {
  const recanting = recantingByStatement(of)
  if (recanting.size === 0) return NOTHING_BACK
  const own = new Set([...recanting.keys()].filter((id) => isTakenBack(id, recanting)))
  const bySource = new Map<string, string[]>()
  for (const id of own) {
    for (const by of recanting.get(id) ?? []) {
      if (by.source === null || own.has(by.id)) continue
      bySource.set(by.source, [...(bySource.get(by.source) ?? []), id])
    }
  }
  return { statements: withCopies(of, withNested(of, own)), bySource }
}

function recantingByStatement(of: Case): Map<string, Statement[]> {
  const found = new Map<string, Statement[]>()
  for (const statement of recantsIn(of)) {
    for (const id of recantedBy(statement)) found.set(id, [...(found.get(id) ?? []), statement])
  }
  return found
}

/** Taking back what took something back restores it. The fold has checked that such chains end. */
function isTakenBack(id: string, recanting: ReadonlyMap<string, readonly Statement[]>): boolean {
  return (recanting.get(id) ?? []).some((by) => !isTakenBack(by.id, recanting))
}

function withNested(of: Case, own: ReadonlySet<string>): Set<string> {
  const nested = [...of.statement.values()].filter((one) => chainOf(of, one).some(({ id }) => own.has(id)))
  return new Set(nested.map(({ id }) => id))
}

/** Whatever copies what carries nothing, and what is nested in such a copy, carries nothing. */
function withCopies(of: Case, dropped: Set<string>): Set<string> {
  const copies = copiesByOriginal(of)
  for (let before = -1; before < dropped.size; ) {
    before = dropped.size
    const fallen = [...dropped].flatMap((id) => copies.get(id) ?? [])
    if (fallen.some((id) => !dropped.has(id))) {
      dropped = withNested(of, new Set([...dropped, ...fallen]))
    }
  }
  return dropped
}

function copiesByOriginal(of: Case): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [copy, originals] of copiesIn(of).originals) {
    for (const { statement } of originals) {
      if (statement !== undefined) found.set(statement, [...(found.get(statement) ?? []), copy])
    }
  }
  return found
}
