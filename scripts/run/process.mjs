import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const OWN_NODE = join(
  ROOT,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Ends the run: with a sentence, with the exit code of a child that failed, or by the signal that ended it.
 */
export class Stop extends Error {
  constructor(message, exitCode, signal) {
    super(message)
    this.exitCode = exitCode
    this.signal = signal
  }
}

/** Runs a script on the project's own Node. */
export function projectNode(args) {
  return finish(OWN_NODE, args)
}

/**
 * Runs a command that a dependency brings. Its `node` is the project's, because node_modules/.bin comes
 * first.
 */
export function tool(name, args) {
  return finish(join(ROOT, 'node_modules/.bin', name), args)
}

/** Runs a script of a workspace's package.json. */
export function npmRun(script, workspace) {
  const { command, args } = npm(['run', '--silent', script, '-w', workspace])
  return finish(command, args)
}

/** The npm that runs this script, or the first on PATH. */
export function npm(args) {
  const path = process.env.npm_execpath
  if (path?.endsWith('.js')) return { command: process.execPath, args: [path, ...args] }
  return { command: 'npm', args }
}

async function finish(command, args) {
  const { code, signal } = await run(command, args, 'inherit')
  if (code !== 0 || signal) throw new Stop('', code ?? 1, signal)
}

/**
 * Runs a child to its end. Signals go on to it, and this process waits: two servers must never fight for a
 * port.
 */
export async function run(command, args, stdio, onStart) {
  const bin = join(ROOT, 'node_modules/.bin')
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
  const child = spawn(command, args, { cwd: ROOT, stdio, env, shell: process.platform === 'win32' })
  const forward = (signal) => child.kill(signal)
  for (const signal of FORWARDED) process.on(signal, forward)
  const orphaned = whenOrphaned(() => forward('SIGTERM'))
  onStart?.(child)
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', (error) => reject(new Stop(`${command} cannot be run: ${error.message}`, 1)))
      child.once('close', (code, signal) =>
        resolve({ code: code ?? 128 + constants.signals[signal], signal }),
      )
    })
  } finally {
    clearInterval(orphaned)
    for (const signal of FORWARDED) process.off(signal, forward)
  }
}

/**
 * npm, when it is told to stop, ends the shell between us and says nothing to us; that our parent is gone
 * does.
 */
function whenOrphaned(stop) {
  if (process.env.npm_lifecycle_event === undefined) return undefined
  const parent = process.ppid
  return setInterval(() => {
    if (process.ppid !== parent) stop()
  }, 500)
}
