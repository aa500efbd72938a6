import { CommanderError } from 'commander'
import { OUTSIDE, type Outside } from './capture/world.ts'
import { ending } from './ending.ts'
import { EXIT } from './failure.ts'
import { language } from './language.ts'
import { createProgram } from './program.ts'

/** Runs one command line and sets the exit code; every way to end stands here. */
export async function main(args: readonly string[], outside: Outside = OUTSIDE): Promise<void> {
  process.stdout.on('error', (error) => endUnread(error, args))
  const program = createProgram(language(), outside)
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

/**
 * What we write is not read, or has no room. Whoever reads us (`| head`) may have seen enough; but where the
 * exit code is the answer, one that says "sound" must not follow an answer that nobody got.
 */
function endUnread(error: NodeJS.ErrnoException, [command]: readonly string[]): void {
  if (error.code === 'EPIPE') process.exit(command === 'verify' ? EXIT.broken : undefined)
  console.error(`hearsay: the output cannot be written: ${error.message}`)
  process.exit(EXIT.broken)
}

function report(error: unknown, json: boolean): number {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok
  const { text, exitCode } = ending(error, json)
  console.error(text)
  return exitCode
}
