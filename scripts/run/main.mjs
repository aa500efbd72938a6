import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { APPS, build } from './build.mjs'
import { install } from './install.mjs'
import { npmRun, projectNode, ROOT, Stop, tool } from './process.mjs'

const BENCHMARKS = [
  'weighing',
  'claims',
  'ledger',
  'fold',
  'append',
  'said',
  'capture',
  'hostile',
  'archives',
  'wacz',
  'reading',
  'drafting',
  'drafting-time',
  'twenty',
  'spark',
  'copies',
  'site',
  'readers',
  'strangers',
  'faults',
  'desk',
  'digest',
]

const TASKS = { start, test, build, check, bench, pack, mutate }

/** Runs one task; everything after the installation runs on the project's own Node. */
export async function main([name, ...args]) {
  const task = Object.hasOwn(TASKS, name ?? '') ? TASKS[name] : undefined
  try {
    if (!task)
      throw new Stop(`expected one of ${Object.keys(TASKS).join(', ')}; found ${name ?? 'nothing'}`, 2)
    await install()
    await task(args)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    if (error.message) console.error(error.message)
    if (error.signal) process.kill(process.pid, error.signal)
    else process.exitCode = error.exitCode
  }
}

/** The site, with every case of the repository in the database, and the desk, each on a port of its own. */
async function start(args) {
  await build()
  await projectNode([
    'apps/cli/bin/hearsay.mjs',
    'serve',
    '--load',
    'cases',
    '--desk',
    '4174',
    '--digest',
    '4175',
    ...args,
  ])
}

/** Every test; arguments go to Vitest. The browser tests need a built site. */
async function test(args) {
  await build()
  await tool('vitest', ['run', ...args])
}

async function check() {
  await tool('biome', ['check', '.'])
  await tool('tsc', ['--noEmit'])
  for (const workspace of ['packages/dossier', ...APPS]) await npmRun('check', workspace)
}

/**
 * The named benchmarks, or all, in the order in which docs show them. What needs a corpus or a Python that is
 * not here leaves that part out, and says so.
 */
async function bench(given) {
  const names = given.length > 0 ? given : BENCHMARKS
  const found = readdirSync(join(ROOT, 'benchmarks')).flatMap(
    (file) => file.match(/^([\w-]+)\.ts$/)?.[1] ?? [],
  )
  const missing = names.find((name) => !found.includes(name))
  if (missing) throw new Stop(`no benchmark "${missing}"; expected one of ${found.join(', ')}`, 2)
  for (const name of names) {
    console.log(`\n== ${name}`)
    await projectNode(['--expose-gc', `benchmarks/${name}.ts`])
  }
}

/** The packages that strangers install, as tarballs in the given folder, or in `packed`. */
async function pack(args) {
  await projectNode(['scripts/pack.ts', ...args])
}

/** How many of a drawn set of small changes the unit tests notice. */
async function mutate(args) {
  await projectNode(['--disable-warning=ExperimentalWarning', 'scripts/mutate.ts', ...args])
}
