import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmRun, projectNode, ROOT } from './process.mjs'

const SITE = 'apps/site'
const RECORD = `${SITE}/build/.inputs`
const INPUTS = [SITE, 'packages', 'package-lock.json']
const NOT_INPUT = /^(node_modules|build|\.svelte-kit|test|.*\.test\.ts)$/

/** Builds the site when anything it is made of changed since the last build that went through. */
export async function build() {
  const inputs = hashInputs()
  if (inputs === recorded()) return
  console.log('Building the site…')
  await projectNode(['packages/words/check-messages.ts'])
  await npmRun('build', SITE)
  writeFileSync(join(ROOT, RECORD), inputs)
}

function recorded() {
  try {
    return readFileSync(join(ROOT, RECORD), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

/** SHA-256 over the path and content of every input, in order. */
function hashInputs() {
  const hash = createHash('sha256')
  for (const path of INPUTS.flatMap(filesUnder).sort()) {
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
