import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export type Verdict = 'killed' | 'survived' | 'timeout'

const running = new Set<ChildProcess>()

/** Runs the unit tests that the files touch, in a copy, to the first that fails; `limit` is in seconds. */
export async function runTests(
  copy: string,
  files: readonly string[],
  limit: number,
): Promise<{ readonly verdict: Verdict; readonly seconds: number; readonly output: string }> {
  const start = performance.now()
  const vitest = join(copy, 'node_modules/vitest/vitest.mjs')
  const options = ['--run', '--project', 'unit', '--bail', '1', '--passWithNoTests', '--reporter', 'dot']
  const child = spawn(process.execPath, [vitest, 'related', ...files, ...options], {
    cwd: copy,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk
    })
  }
  let late = false
  const timer = setTimeout(() => {
    late = true
    kill(child)
  }, limit * 1000)
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  running.delete(child)
  const verdict = late ? 'timeout' : code === 0 ? 'survived' : 'killed'
  return { verdict, seconds: (performance.now() - start) / 1000, output }
}

/** Ends every test that runs, and what it started. */
export function killAll(): void {
  for (const child of running) kill(child)
}

/** A mutant may loop for ever in a process that a test started: the whole group goes. */
function kill({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // It has ended by itself in the meantime.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
