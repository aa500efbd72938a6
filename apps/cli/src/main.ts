import { CommanderError } from 'commander'
import { ending } from './ending.ts'
import { EXIT } from './failure.ts'
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
  const { text, exitCode } = ending(error, json)
  console.error(text)
  return exitCode
}
