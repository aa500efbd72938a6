import { commandText } from '@hearsay/words'
import { asFailure } from './as-failure.ts'
import { EXIT, type Failure } from './failure.ts'
import { FAILURES_IN } from './language.ts'
import { safe, safeJson } from './output/safe.ts'

/** What standard error is given, and the exit code. */
export interface Ending {
  readonly text: string
  readonly exitCode: number
}

/** How the command ends with an error: lines for a person, or one line of JSON. */
export function ending(error: unknown, json: boolean): Ending {
  const failure = asFailure(error)
  if (!failure) return broken(error, json)
  const { code, message, exitCode, problems } = failure
  const text = json ? safeJson({ title: message, code, exitCode, problems }) : linesOf(failure).join('\n')
  return { text, exitCode }
}

/** What nobody expected, with the place in our code. */
function broken(error: unknown, json: boolean): Ending {
  const { message, stack = message } = error instanceof Error ? error : new Error(String(error))
  const exitCode = EXIT.broken
  return { text: json ? safeJson({ title: message, code: 'internal', exitCode }) : stack, exitCode }
}

/** Everything that was wrong, where the failure lists it; else the first, and how much else. */
function linesOf(failure: Failure): string[] {
  const { message, lines } = failure
  return lines.length > 0 ? [`hearsay: ${message}`, ...lines].map(safe) : [oneLine(failure)]
}

/** What was wrong first, and how much else. */
function oneLine({ message, problems }: Failure): string {
  const count = problems.length - 1
  const line = count > 0 ? commandText(FAILURES_IN, 'firstOf', { first: message, count }) : message
  return `hearsay: ${safe(line)}`
}
