import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { EXIT, Failure } from '../failure.ts'

const HEARSAY = fileURLToPath(new URL('../../bin/hearsay.mjs', import.meta.url))

/**
 * Serves the desk in a process of its own, so that the one that strangers reach has neither its key nor its
 * people, until the site ends.
 * @param args of `hearsay desk`
 * @throws {Failure} where the desk ends before the site does
 */
export async function deskBeside(site: Promise<void>, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [HEARSAY, 'desk', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const ended = once(child, 'close')
  await Promise.race([site, ended])
  if (child.exitCode !== null && child.exitCode !== EXIT.ok) {
    process.kill(process.pid, 'SIGTERM')
    throw new Failure('data', 'the desk ended; see above')
  }
  child.kill('SIGTERM')
  await ended
}
