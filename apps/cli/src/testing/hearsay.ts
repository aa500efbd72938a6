import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { format } from 'node:util'
import { onTestFinished, vi } from 'vitest'
import { OUTSIDE, type Outside } from '../capture/world.ts'
import { main } from '../main.ts'

export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
export const BINARY = join(ROOT, 'apps/cli/bin/hearsay.mjs')
export const FIRST_CASE = join(ROOT, 'cases/abu-ghraib-2015')

/** What a shell hands down that changes the outcome. */
const ENVIRONMENT = {
  COLUMNS: '100',
  PORT: undefined,
  HOST: undefined,
  HEARSAY_DATA: undefined,
  DATABASE_URL: undefined,
  HEARSAY_EDITIONS: undefined,
  FORCE_COLOR: undefined,
}

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface How {
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** What it meets outside; by default what everybody does. */
  readonly outside?: Outside
}

/**
 * Runs a command line to its end in this process, which is many times as fast as one of its own; 100 columns,
 * no terminal, standing in the repository. One at a time: it lends the process's streams and environment.
 */
export async function hearsay(
  args: readonly string[],
  { input = '', env = {}, outside = OUTSIDE }: How = {},
): Promise<Ended> {
  const written = { out: '', err: '' }
  const listeners = process.stdout.listeners('error')
  const stdin = Readable.from([Buffer.from(input)])
  vi.spyOn(process, 'stdin', 'get').mockReturnValue(stdin as typeof process.stdin)
  for (const [name, value] of Object.entries({ ...ENVIRONMENT, ...env })) vi.stubEnv(name, value)
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    written.out += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    return true
  })
  vi.spyOn(console, 'log').mockImplementation((...said) => {
    written.out += `${format(...said)}\n`
  })
  vi.spyOn(console, 'error').mockImplementation((...said) => {
    written.err += `${format(...said)}\n`
  })
  const before = process.exitCode
  try {
    await main(args, outside)
    return { code: Number(process.exitCode ?? 0), ...written }
  } finally {
    process.exitCode = before
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
    for (const each of process.stdout.listeners('error'))
      if (!listeners.includes(each)) process.stdout.off('error', each as () => void)
  }
}

/** As {@link hearsay}, with the real binary in a process of its own. */
export async function spawned(args: readonly string[], how: How = {}): Promise<Ended> {
  const child = start(args, how)
  child.stdin.end(how.input ?? '')
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

export function start(args: readonly string[], { env = {} }: How = {}) {
  return spawn(process.execPath, [BINARY, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...ENVIRONMENT, ...env },
  })
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
