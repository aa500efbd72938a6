import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { EXIT, Failure } from '../failure.ts'

const HEARSAY = fileURLToPath(new URL('../../bin/hearsay.mjs', import.meta.url))

/**
 * Serves the desk in a process of its own, so that the one that strangers reach has neither its key nor its
 * people. It ends with the site, however that ends.
 * @param args of `hearsay desk`
 * @param reading where people read what it publishes, as far as that is known
 * @throws {Failure} where the desk fails before the site ends; the site is told to end then. What the site
 * throws.
 */
export async function deskBeside(
  site: Promise<void>,
  args: readonly string[],
  reading: string | undefined,
): Promise<void> {
  const child = spawn(process.execPath, [HEARSAY, 'desk', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...(reading !== undefined && { DESK_SITE: reading }), ...process.env },
  })
  const ended = once(child, 'close')
  /** Whether the desk was told to end: that it ends then is no failure of its own. */
  let isOver = false
  const failed = ended.then(([code]) => {
    // Who stops both from a terminal may stop the desk first.
    if (code === EXIT.ok || isOver) return site
    process.kill(process.pid, 'SIGTERM')
    throw new Failure('data', 'the desk ended; see above')
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
