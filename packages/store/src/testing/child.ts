import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A process, and what it says. */
export interface Child {
  readonly process: ChildProcess
  /** Numbers that it has printed, a line each; NaN for a line that is none, such as that it is ready. */
  readonly lines: readonly number[]
  /** Settles when it has printed so many lines, or ended. */
  readonly printed: (count: number) => Promise<void>
  /** Its exit code; null where it was killed. Rejects with what it wrote to stderr where it failed. */
  readonly ended: Promise<number | null>
}

/** A database, as `engineAt` takes it. */
interface Where {
  readonly place: string
  readonly schema: string
}

/** Starts `appender.ts` on a database: it prints a size after each commit. */
export function startAppender(where: Where, tag: string, batches: number, batch: number): Child {
  return start('appender.ts', where, tag, String(batches), String(batch))
}

/** Starts `streamer.ts` on a database. */
export function startStreamer(where: Where): Child {
  return start('streamer.ts', where)
}

/** Starts `holder.ts` on a database. */
export function startHolder(where: Where): Child {
  return start('holder.ts', where)
}

/** Starts a script of this folder. */
function start(script: string, { place, schema }: Where, ...more: readonly string[]): Child {
  const file = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, [file, place, schema, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: number[] = []
  const errors: Buffer[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => lines.push(Number(line)))
  child.stderr.on('data', (data: Buffer) => errors.push(data))
  const ended = once(child, 'close').then(([code]: unknown[]) => {
    if (code !== 0 && code !== null) throw new Error(Buffer.concat(errors).toString())
    return code as number | null
  })
  const printed = async (count: number) => {
    while (lines.length < count && child.exitCode === null && child.signalCode === null) {
      await Promise.race([once(reader, 'line'), ended])
    }
  }
  return { process: child, lines, printed, ended }
}
