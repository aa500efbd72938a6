import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { EXIT, Failure } from '../failure.ts'

const HEARSAY = fileURLToPath(new URL('../../bin/hearsay.mjs', import.meta.url))

/** What is served beside the site: the command that serves it, and its name in a sentence. */
export interface Beside {
  readonly command: readonly string[]
  readonly name: string
  /** What it is told besides what we were told, where that says nothing. */
  readonly environment: Readonly<Record<string, string>>
}

/**
 * Serves something in a process of its own, so that the one that strangers reach has neither the desk's key
 * nor its people, nor the addresses of readers. It ends with the site, however that ends.
 * @throws {Failure} where it fails before the site ends; the site is told to end then. What the site throws.
 */
export async function beside(site: Promise<void>, { command, name, environment }: Beside): Promise<void> {
  const child = spawn(process.execPath, [HEARSAY, ...command], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...environment, ...process.env },
  })
  const ended = once(child, 'close')
  /** Whether it was told to end: that it ends then is no failure of its own. */
  let isOver = false
  const failed = ended.then(([code]) => {
    // Who stops all from a terminal may stop this one first.
    if (code === EXIT.ok || isOver) return site
    process.kill(process.pid, 'SIGTERM')
    throw new Failure('data', `the ${name} ended; see above`)
  })
  try {
    await Promise.race([site, failed])
  } finally {
    // Told once, by the race.
    failed.catch(() => {})
    isOver = true
    child.kill('SIGTERM')
    await ended
  }
}
