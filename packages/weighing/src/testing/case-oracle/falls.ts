import { type Basis, basesOf, type Statement } from '@hearsay/case'
import { isForged } from './exhibits.ts'
import { stands } from './grounds.ts'
import { type Question, tookBack } from './question.ts'

/**
 * Whether everything on which a statement rests was taken back, forged, or fell itself. Of two that rest on
 * one another neither brings the other down (`asked` are those on the way).
 */
export function falls(question: Question, statement: Statement, asked: readonly string[] = []): boolean {
  return basesOf(statement).every((basis) => !holds(question, statement, basis, [...asked, statement.id]))
}

/** Whether one basis of a statement still says something. */
export function holds(
  question: Question,
  { source }: Statement,
  basis: Basis,
  asked: readonly string[] = [],
): boolean {
  const { kind, by, through, of, on } = basis
  if (kind === 'told-by') {
    const teller = by !== undefined && (by === source || !tookBack(question, by))
    return teller || (through !== undefined && !isForged(question, through))
  }
  if (kind === 'holds') return of === undefined || !isForged(question, of)
  if (kind !== 'inferred' || on === undefined) return true
  return on.some((ground) => {
    if (!stands(question, ground)) return false
    const said = question.asserting.has(ground) ? question.of.statement.get(ground) : undefined
    return said === undefined || asked.includes(ground) || !falls(question, said, asked)
  })
}
