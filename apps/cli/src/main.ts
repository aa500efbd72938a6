import { commandText } from '@hearsay/words'
import { CommanderError } from 'commander'
import { asFailure } from './as-failure.ts'
import { EXIT, type Failure } from './failure.ts'
import { FAILURES_IN } from './language.ts'
import { safe, safeJson } from './output/safe.ts'
import { createProgram } from './program.ts'

/** Runs one command line and sets the exit code; every way to end stands here. */
export async function main(args: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly)
  const program = createProgram()
  if (args.length === 0) {
    program.outputHelp()
    return
  }
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = report(error, args.includes('--json'))
  }
}

/** Whoever reads us (`| head`) has seen enough. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit()
}

function report(error: unknown, json: boolean): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
  const failure = asFailure(error)
  if (!failure) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    console.error(json ? safeJson({ title: message, code: 'internal', exitCode: EXIT.broken }) : stack)
    return EXIT.broken
  }
  const { code, message, exitCode, problems } = failure
  console.error(json ? safeJson({ title: message, code, exitCode, problems }) : linesOf(failure).join('\n'))
  return exitCode
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
