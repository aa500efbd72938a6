import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Counts, count, digestPlacesOf, openSubscribers } from '@hearsay/digest/subscribers'
import { type Smtp, startSmtp } from '@hearsay/digest/testing/smtp.ts'

const HEARSAY = fileURLToPath(new URL('../../cli/bin/hearsay.mjs', import.meta.url))

export interface ServedDigest {
  readonly origin: string
  readonly data: string
  readonly smtp: Smtp
  /** All that it has printed so far. */
  printed(): string
  /** How many readers stand how. */
  stood(): Promise<Counts>
  /** Runs a command over the same data. */
  run(args: readonly string[], input?: string): Promise<{ code: number | null; printed: string }>
  close(): Promise<void>
}

/** Starts the built pages on a free loopback port, with a mail server beside them. Build them first. */
export async function serveDigest(environment: Readonly<Record<string, string>> = {}): Promise<ServedDigest> {
  const data = mkdtempSync(join(tmpdir(), 'hearsay-digest-'))
  const smtp = await startSmtp()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    HEARSAY_SMTP: smtp.url,
    HEARSAY_DIGEST_FROM: 'Hearsay <digest@paper.example>',
    HEARSAY_DIGEST_BOUNCE: 'paper.example',
    HEARSAY_DIGEST_ORIGIN: origin,
    HEARSAY_DIGEST_SITE: 'http://127.0.0.1:4173',
    HEARSAY_DESK_NAME: 'The Anselm Reporter',
    ...environment,
  }
  let all = ''
  const take = (chunk: Buffer) => {
    all += chunk.toString()
  }
  const start = (args: readonly string[]) =>
    spawn(process.execPath, [HEARSAY, 'digest', ...args, '--data', data], { env })
  const child = start(['serve', '--port', `${port}`])
  for (const stream of [child.stdout, child.stderr]) stream.on('data', take)
  await listening(child)
  return {
    origin,
    data,
    smtp,
    printed: () => all,
    async stood() {
      const subscribers = await openSubscribers(digestPlacesOf(data))
      try {
        return await count(subscribers)
      } finally {
        await subscribers.close()
      }
    },
    async run(args, input = '') {
      const ran = start(args)
      let printed = ''
      for (const stream of [ran.stdout, ran.stderr]) stream.on('data', (chunk) => (printed += chunk))
      ran.stdin.end(input)
      const [code] = await once(ran, 'close')
      return { code, printed }
    },
    async close() {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      await smtp.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const take = (chunk: Buffer) => {
      printed += chunk.toString()
      if (/The Daily Digest is on http/.test(printed)) resolve()
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('exit', (code) => reject(new Error(`it ended with ${code} before listening:\n${printed}`)))
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
