import { type CaseError, describeIssue, type Issue } from '@hearsay/case'
import { Failure, type Problem } from '../failure.ts'

/** A case that cannot be taken: the first thing wrong in one line, all of them for a program. */
export function badCase(error: CaseError, label?: string): Failure {
  const [first] = error.issues
  const line = first ? (label ? `${label}: ` : '') + describeIssue(first) : error.message
  return new Failure('bad-case', line, { problems: error.issues.map(asProblem), cause: error })
}

function asProblem({ code, entry, path, message, position }: Issue): Problem {
  const where = position ? `${position.file}:${position.line}:${position.column}` : `/entries/${entry}`
  return { code, where, message: path.length > 0 ? `${path.join('.')}: ${message}` : message }
}
