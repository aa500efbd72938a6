import { type Case, type Dependence, outletOf, type Statement } from '@hearsay/case'
import type { Question } from './question.ts'

/**
 * Old records say that outlets copied one another, and not which statement took from which. Ids of the
 * statements that each such record joins on this claim; one event takes them all.
 */
export function oldCopying(question: Question): string[][] {
  const { of, note } = question
  return [...of.dependence.values()]
    .filter(({ type }) => type === 'copying')
    .flatMap((record) => {
      const cited = citedStatements(of, record)
      const joined = (cited.length > 0 ? cited : [...of.statement.values()]).filter(
        ({ id }) => question.asserting.has(id) && !question.dropped.has(id),
      )
      const ours = joined.filter((statement) => membersOf(of, record, statement).length > 0)
      if (!onDifferentMembers(of, record, ours)) return []
      note(cited.length > 0 ? 'old-copying' : 'old-copying-uncited')
      return [ours.map(({ id }) => id)]
    })
}

function citedStatements(of: Case, record: Dependence): Statement[] {
  const cited = new Set(record.sentences.flatMap(({ cites }) => cites))
  return [...cited].flatMap((id) => {
    const statement = of.statement.get(id)
    return statement && membersOf(of, record, statement).length > 0 ? [statement] : []
  })
}

/** Members on whose pages a statement stands, or who say it and have no page. */
function membersOf(of: Case, { members }: Dependence, { document, source }: Statement): string[] {
  const publishes = new Set(
    [...of.document.values()].filter(({ form }) => form !== 'brief').map(({ outlet }) => outlet),
  )
  return members.filter((member) =>
    publishes.has(member) ? outletOf(of, document) === member : source === member,
  )
}

function onDifferentMembers(of: Case, record: Dependence, statements: readonly Statement[]): boolean {
  return statements.some((one) =>
    statements.some(
      (other) =>
        one !== other &&
        membersOf(of, record, one).some((mine) =>
          membersOf(of, record, other).some((theirs) => mine !== theirs),
        ),
    ),
  )
}
