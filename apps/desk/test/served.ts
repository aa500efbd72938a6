import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const HEARSAY = fileURLToPath(new URL('../../cli/bin/hearsay.mjs', import.meta.url))

export interface ServedDesk {
  readonly origin: string
  /** The link that makes the first steward. */
  readonly invitation: string
  close(): Promise<void>
}

/**
 * Starts the built desk, with data of its own that go on close. Build it first.
 * @throws when it ends before it listens, with what it printed
 */
export async function serveDesk(): Promise<ServedDesk> {
  const data = mkdtempSync(join(tmpdir(), 'hearsay-desk-'))
  const child = spawn(process.execPath, [HEARSAY, 'desk', '--port', '0', '--data', data], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = await printedBy(child)
  return {
    ...printed,
    async close() {
      await ended(child)
      rmSync(data, { recursive: true, force: true })
    },
  }
}

function printedBy(child: ChildProcess): Promise<Pick<ServedDesk, 'origin' | 'invitation'>> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const take = (chunk: Buffer) => {
      printed += chunk.toString()
      const invitation = /http:\/\/\S+\/welcome\?invitation=[\w-]+/.exec(printed)?.[0]
      if (invitation) resolve({ invitation, origin: new URL(invitation).origin })
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('exit', (code) => reject(new Error(`the desk ended with ${code}:\n${printed}`)))
  })
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  return gone
}
