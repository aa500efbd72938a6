import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npm, OWN_NODE, ROOT, run, Stop } from './process.mjs'

const UNREACHED =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/

/** Brings node_modules in line with package-lock.json; does nothing when they agree. */
export async function install() {
  if (!isInstalled()) await installWithNpm()
  if (!existsSync(OWN_NODE)) {
    throw new Stop(
      'The project’s own Node.js is missing: npm was told to run no install scripts (ignore-scripts).\n' +
        'Allow the one it needs: npm rebuild node --ignore-scripts=false',
      2,
    )
  }
}

/**
 * npm writes what it installed into node_modules/.package-lock.json as its last step, so an installation that
 * was cut short has none. Packages for other platforms are in the lockfile alone.
 */
function isInstalled() {
  const wanted = packagesIn('package-lock.json')
  const present = packagesIn('node_modules/.package-lock.json')
  return (
    present !== undefined &&
    Object.entries(wanted ?? {}).every(([path, { version, optional, integrity }]) => {
      const found = present[path]
      if (!found) return path === '' || optional === true
      return found.version === version && found.integrity === integrity
    })
  )
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

async function installWithNpm() {
  console.log('Installing what package-lock.json names (about half a minute, once)…')
  // Engine warnings are about the Node.js that runs npm; nothing but this script runs on it.
  const { command, args } = npm(['ci', '--loglevel=error', '--no-audit', '--no-fund'])
  let errors = ''
  const { code, signal } = await run(command, args, ['inherit', 'inherit', 'pipe'], (child) => {
    child.stderr.on('data', (chunk) => {
      errors += chunk
      process.stderr.write(chunk)
    })
  })
  if (signal) throw new Stop('', code, signal)
  if (code === 0) return
  const reason = UNREACHED.test(errors)
    ? 'npm could not reach its registry. The first start needs it once; after that nothing here uses a network.'
    : 'npm could not install the project; what it said stands above.'
  throw new Stop(`${reason}\nTry again with: npm start`, code)
}
