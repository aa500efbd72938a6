import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HEARSAY = fileURLToPath(new URL('../../../cli/bin/hearsay.mjs', import.meta.url))

/** The library looks at no origin where it believes itself in a test. */
const AS_SERVED = { NODE_ENV: 'production', VITEST: undefined, TEST: undefined }

export interface ServedDesk {
  readonly origin: string
  /** The link that makes the first steward. */
  readonly firstSteward: string
  close(): Promise<void>
}

/**
 * Starts the built desk on a free loopback port, under the name that passkeys need, with a folder of its
 * own. Build it first.
 * @throws when the desk ends before it listens, with what it printed
 */
export async function serveDesk(environment: Readonly<Record<string, string>> = {}): Promise<ServedDesk> {
  const data = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const child = spawn(process.execPath, [HEARSAY, 'desk', '--port', `${port}`, '--data', data], {
    env: { ...process.env, ...AS_SERVED, DESK_ORIGIN: origin, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const firstSteward = await printed(child)
  return {
    origin,
    firstSteward,
    async close() {
      const ended = once(child, 'exit')
      if (child.exitCode === null) child.kill('SIGTERM')
      if (child.exitCode === null) await ended
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** The link that is printed, once the desk can be reached. */
function printed(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let all = ''
    const take = (chunk: Buffer) => {
      all += chunk.toString()
      const link = /(http:\S+\/welcome\?invitation=\S+)/.exec(all)?.[1]
      if (link && all.includes('The desk is on')) resolve(link)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}:\n${all}`)))
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('expected an address of TCP')
  return address.port
}
