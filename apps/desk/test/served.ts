import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HEARSAY = fileURLToPath(new URL('../../cli/bin/hearsay.mjs', import.meta.url))

/** The library looks at no origin where it believes itself in a test. */
const AS_SERVED = { NODE_ENV: 'production', VITEST: undefined, TEST: undefined }

export interface ServedDesk {
  readonly origin: string
  /** The link that makes the first steward. */
  readonly firstSteward: string
  /** Its folder; removed on close. */
  readonly data: string
  /** Ends it as its owner would. */
  stop(): Promise<void>
  /** Kills it, as a machine that loses power would. */
  kill(): Promise<void>
  /** Starts it again after that, at the same address over the same folder. */
  again(): Promise<void>
  /** All that it has printed so far. */
  printed(): string
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
  let all = ''
  const started = () => {
    const begun = start(['desk', '--port', `${port}`, '--data', data], {
      DESK_ORIGIN: origin,
      ...environment,
    })
    for (const stream of [begun.stdout, begun.stderr])
      stream?.on('data', (chunk: Buffer) => {
        all += chunk.toString()
      })
    return begun
  }
  let child = started()
  const [, firstSteward = ''] = await printed(
    child,
    /(http:\S+\/welcome\?invitation=\S+)[\s\S]*The desk is on/,
  )
  return {
    origin,
    firstSteward,
    data,
    stop: () => end(child),
    kill: () => end(child, 'SIGKILL'),
    async again() {
      child = started()
      await printed(child, /The desk is on/)
    },
    printed: () => all,
    async close() {
      await end(child)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Starts the built site over what a desk has published. Build it first. */
export async function serveSite(data: string): Promise<{ origin: string; close(): Promise<void> }> {
  const child = start(['serve', '--port', '0', '--data', data], {})
  const [, origin = ''] = await printed(child, /^Hearsay is on (http:\S+)$/m)
  return { origin, close: () => end(child) }
}

function start(args: readonly string[], environment: Readonly<Record<string, string>>): ChildProcess {
  return spawn(process.execPath, [HEARSAY, ...args], {
    env: { ...process.env, ...AS_SERVED, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  const ended = once(child, 'exit')
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await ended
}

/** What a process printed, once it has printed all that is looked for. */
function printed(child: ChildProcess, looked: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let all = ''
    const take = (chunk: Buffer) => {
      all += chunk.toString()
      const found = looked.exec(all)
      if (found) resolve(found)
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${all}`)))
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
