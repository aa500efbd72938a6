import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'

/** Runs `script` again, with the same arguments, on the Node.js of the npm package `node`. */
export function handOver(script, wanted) {
  const node = ownNode()
  if (node === undefined) {
    console.error(
      `hearsay needs Node.js ${wanted}; this is ${process.version}, and npm has not installed the project's own (npm ci).`,
    )
    process.exitCode = 2
    return
  }
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.once('error', (error) => {
    console.error(`hearsay: ${node} cannot be run: ${error.message}`)
    process.exitCode = 3
  })
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}

function ownNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'))
    return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined
    throw error
  }
}
