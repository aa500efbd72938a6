import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { copyRepository } from './mutate/copy.ts'
import { draw, randomFrom, shares } from './mutate/draw.ts'
import { type Mutant, mutated } from './mutate/mutants.ts'
import { report, type Tried, triedLine } from './mutate/report.ts'
import { killAll, runTests } from './mutate/run-tests.ts'
import { GROUPS, type Group, sourcesOf } from './mutate/sources.ts'

/*
 * How much the tests notice: small changes are drawn by a seed, made one at a time in a copy of the
 * repository, and the unit tests that the file touches are run. What survives shows code that no test holds
 * to anything.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const TOGETHER = 2
/**
 * For tests as they are; a mutant gets a few times what those took, so that slow is never taken for endless.
 */
const MAX_SECONDS = 1200

interface Task {
  readonly group: Group
  readonly mutant: Mutant
  /** Files whose tests are run: the mutant's own, and tests that only start it. */
  readonly files: readonly string[]
}

const copies: string[] = []

async function main(): Promise<void> {
  const { seed, count } = options()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(130))
  const tasks = drawAll(seed, count)
  console.log(`Seed ${seed}, ${tasks.length} mutants.`)
  for (let i = 0; i < TOGETHER; i++) copies.push(copyRepository(ROOT))
  const limit = 30 + 3 * (await secondsAsTheyAre(tasks))
  const queue = tasks.values()
  const tried = await Promise.all(copies.map((copy) => work(copy, queue, limit)))
  console.log(`\nSeed ${seed}\n${report(tried.flat())}`)
  removeCopies()
}

function options(): { readonly seed: number; readonly count: number } {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '8' }, count: { type: 'string', default: '60' } },
  })
  const [seed, count] = [Number(values.seed), Number(values.count)]
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count) || count < 1)
    throw new Error(`expected whole numbers; found --seed ${values.seed} --count ${values.count}`)
  return { seed, count }
}

function drawAll(seed: number, count: number): Task[] {
  const random = randomFrom(seed)
  const each = shares(count, GROUPS.length)
  return GROUPS.flatMap((group, i) =>
    draw(sourcesOf(ROOT, group), each[i] ?? 0, random).map((mutant) => {
      const files = [mutant.path, ...(group.tests?.(ROOT, mutant.path) ?? [])]
      return { group, mutant, files }
    }),
  )
}

/**
 * How long all these tests take before anything is changed; where one fails, every mutant would look killed.
 */
async function secondsAsTheyAre(tasks: readonly Task[]): Promise<number> {
  const files = new Set(tasks.flatMap((task) => task.files))
  const { verdict, output, seconds } = await runTests(copies[0] ?? '', [...files], MAX_SECONDS)
  if (verdict !== 'survived')
    throw new Error(`expected tests that pass before anything is changed\n${output}`)
  console.log(`As they are, the tests pass in ${seconds.toFixed(0)} s.`)
  return seconds
}

/** Takes mutants from the queue, which other copies share, until it is empty. */
async function work(copy: string, queue: Iterable<Task>, limit: number): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const task of queue) {
    const one = await tryOne(copy, task, limit)
    console.log(triedLine(one))
    tried.push(one)
  }
  return tried
}

async function tryOne(copy: string, { group, mutant, files }: Task, limit: number): Promise<Tried> {
  const path = join(copy, mutant.path)
  const text = readFileSync(path, 'utf8')
  writeFileSync(path, mutated(text, mutant))
  try {
    const { verdict, seconds } = await runTests(copy, files, limit)
    return { ...mutant, group: group.name, verdict, seconds }
  } finally {
    writeFileSync(path, text)
  }
}

function stop(code: number): never {
  killAll()
  removeCopies()
  process.exit(code)
}

function removeCopies(): void {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true })
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  stop(2)
}
