import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
export const BINARY = join(ROOT, 'apps/cli/bin/hearsay.mjs')
export const FIRST_CASE = join(ROOT, 'cases/abu-ghraib-2015')

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface How {
  readonly input?: string
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the real binary in a process of its own, to its end; 100 columns, no terminal. */
export async function hearsay(args: readonly string[], how: How = {}): Promise<Ended> {
  const child = start(args, how)
  child.stdin.end(how.input ?? '')
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, out, err }
}

export function start(args: readonly string[], { cwd = ROOT, env = {} }: How = {}) {
  const { PORT: _port, HOST: _host, HEARSAY_DATA: _data, FORCE_COLOR: _color, ...inherited } = process.env
  return spawn(process.execPath, [BINARY, ...args], { cwd, env: { ...inherited, COLUMNS: '100', ...env } })
}

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-cli-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}
