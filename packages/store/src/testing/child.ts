import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const APPENDER = fileURLToPath(new URL('./appender.ts', import.meta.url))

export interface Appender {
  readonly process: ChildProcess
  /** Sizes that it has printed, each after a commit; NaN for its first line, which says that it is ready. */
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

/** Starts `appender.ts` on a database. */
export function startAppender(
  { place, schema }: Where,
  tag: string,
  batches: number,
  batch: number,
): Appender {
  const child = spawn(process.execPath, [APPENDER, place, schema, tag, String(batches), String(batch)], {
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
