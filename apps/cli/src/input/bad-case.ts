import { type CaseError, describeIssue, type Issue } from '@hearsay/case'
import { commandText } from '@hearsay/words'
import { Failure, type Problem } from '../failure.ts'
import { FAILURES_IN } from '../language.ts'

/** As many problems as a person is shown at once. */
const SHOWN = 200

/** A case that cannot be taken: everything that is wrong, a line each; up to `SHOWN` of them for a person. */
export function badCase(error: CaseError, label?: string): Failure {
  const lines = error.issues
    .slice(0, SHOWN)
    .map((issue) => (label ? `${label}: ` : '') + describeIssue(issue))
  const [only, ...others] = lines
  const more = error.issues.length - lines.length
  const problems = error.issues.map(asProblem)
  if (only === undefined || others.length === 0) {
    return new Failure('bad-case', only ?? error.message, { problems, cause: error })
  }
  const rest = more > 0 ? [commandText(FAILURES_IN, 'moreProblems', { count: more })] : []
  const title = commandText(FAILURES_IN, 'problems', { count: error.issues.length })
  return new Failure('bad-case', title, { problems, lines: [...lines, ...rest], cause: error })
}

function asProblem({ code, entry, path, message, position }: Issue): Problem {
  const where = position ? `${position.file}:${position.line}:${position.column}` : `/entries/${entry}`
  return { code, where, message: path.length > 0 ? `${path.join('.')}: ${message}` : message }
}
