import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { editionsIn, loadFirstCase } from './first-case.ts'

const SITE = fileURLToPath(new URL('..', import.meta.url))

export interface Served {
  readonly origin: string
  /** The data folder; removed on close. */
  readonly data: string
  /** Of the server's process. */
  readonly pid: number
  close(): Promise<void>
}

/**
 * Starts the built site on a free loopback port with a data folder of its own. Build it first. `site` is the
 * folder of the site, this checkout's unless another is named.
 * @throws when the server ends before it listens, with what it printed
 */
export async function serve(
  prepare: (data: string) => Promise<void> = loadFirstCase,
  site = SITE,
): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'hearsay-site-'))
  await prepare(data)
  const child = spawn(process.execPath, ['build'], {
    cwd: site,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      HEARSAY_EDITIONS: editionsIn(data),
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const origin = await listening(child)
  return {
    origin,
    data,
    pid: child.pid ?? 0,
    async close() {
      await ended(child)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function listening(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const take = (chunk: Buffer) => {
      printed += chunk.toString()
      const address = /Listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed)?.[1]
      if (address) resolve(address)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('exit', (code) =>
      reject(new Error(`the site ended with ${code} before listening:\n${printed}`)),
    )
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  return gone
}
