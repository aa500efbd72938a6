import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmRun, projectNode, ROOT } from './process.mjs'

/** What is served. */
export const APPS = ['apps/site', 'apps/desk', 'apps/digest']
const INPUTS = ['packages', 'package-lock.json']
const NOT_INPUT = /^(node_modules|build|\.svelte-kit|test|.*\.test\.ts)$/

/** Builds each app when anything it is made of changed since its last build that went through. */
export async function build() {
  const stale = APPS.filter((app) => hashInputs(app) !== recorded(app))
  if (stale.length === 0) return
  await projectNode(['packages/words/check-messages.ts'])
  for (const app of stale) {
    console.log(`Building ${app}…`)
    await npmRun('build', app)
    writeFileSync(recordOf(app), hashInputs(app))
  }
}

const recordOf = (app) => join(ROOT, app, 'build/.inputs')

function recorded(app) {
  try {
    return readFileSync(recordOf(app), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** SHA-256 over the path and content of every input, in order. */
function hashInputs(app) {
  const hash = createHash('sha256')
  for (const path of [app, ...INPUTS].flatMap(filesUnder).sort()) {
    const content = readFileSync(join(ROOT, path))
    hash.update(`${path}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) return [path]
  const names = readdirSync(join(ROOT, path)).filter((name) => !NOT_INPUT.test(name))
  return names.flatMap((name) => filesUnder(`${path}/${name}`))
}
