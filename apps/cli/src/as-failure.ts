import { CommanderError } from 'commander'
import { Failure } from './failure.ts'

/** What went wrong, in our terms; `undefined` for what nobody expected: a defect, or a machine in trouble. */
export function asFailure(error: unknown): Failure | undefined {
  if (error instanceof Failure) return error
  if (error instanceof CommanderError) return usage(error)
  return undefined
}

function usage(error: CommanderError): Failure {
  if (error.code === 'commander.help') return new Failure('usage', 'expected a command; see hearsay help')
  const [line = '', hint] = error.message.replace(/^error: /, '').split('\n')
  return new Failure('usage', hint ? `${line} ${hint}` : line, { cause: error })
}
