import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pythonWith } from './python.ts'
import { textLines } from './spark/texts.ts'

/*
 * Whether the filters of many lines run unchanged under Apache Spark: `node benchmarks/spark.ts`. Each is run
 * once by itself and once by `rdd.pipe` over parts of the same lines, in local mode, and what comes out must
 * be the same for every id, byte for byte. Needs Java 17 or later, and the environment variable
 * HEARSAY_PYTHON naming a Python with benchmarks/spark/requirements.txt; says so where they are missing.
 */

const PIPE = fileURLToPath(new URL('spark/pipe.py', import.meta.url))
const HEARSAY = fileURLToPath(new URL('../apps/cli/bin/hearsay.mjs', import.meta.url))
const LINES = 2000
const PARTS = 4
const FILTERS = [
  ['read', '--jsonl', '--workers', '1'],
  ['signatures', '--workers', '1'],
]
const WHAT = 'Many lines under Apache Spark'

const python = pythonWith('pyspark', WHAT, 'benchmarks/spark/requirements.txt')
const java = spawnSync('java', ['-version'])
if (java.status !== 0) console.log(`${WHAT}: NOT RUN. There is no java on PATH.`)
else if (python !== null) checkAll(python)

function checkAll(python: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-spark-'))
  try {
    const source = join(folder, 'texts.jsonl')
    const texts = textLines(LINES)
    writeFileSync(source, texts)
    const pipes = FILTERS.map((filter, n) => ({ filter, target: join(folder, `${n}`) }))
    const parts = run([
      python,
      PIPE,
      source,
      `${PARTS}`,
      ...pipes.flatMap(({ filter, target }) => [target, quoted(commandOf(filter))]),
    ]).trim()
    for (const { filter, target } of pipes) {
      const alone = run(commandOf(filter), texts)
      compare(filter.join(' '), alone, readFileSync(target, 'utf8'), parts)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function compare(filter: string, alone: string, piped: string, parts: string): void {
  const one = linesById(alone)
  const other = linesById(piped)
  const differ = [...one].filter(([id, line]) => other.get(id) !== line).length
  const right = one.size === LINES && other.size === LINES && differ === 0
  if (!right) process.exitCode = 1
  console.log(
    `${right ? 'right' : 'WRONG'}: hearsay ${filter}: ${one.size} lines by itself, ` +
      `${other.size} from ${parts} parts under Spark, ${differ} of them different`,
  )
}

function commandOf(filter: readonly string[]): string[] {
  return [process.execPath, HEARSAY, ...filter]
}

/** As Python's shlex reads it. */
function quoted(command: readonly string[]): string {
  return command.map((word) => `'${word.replaceAll("'", `'"'"'`)}'`).join(' ')
}

function run([file = '', ...args]: readonly string[], input = ''): string {
  const ended = spawnSync(file, args, {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    // Spark starts a Python for its workers, too.
    env: { ...process.env, PYSPARK_PYTHON: process.env.HEARSAY_PYTHON },
  })
  if (ended.status === 0) return ended.stdout
  throw new Error(`${args.join(' ')} ended with ${ended.status}: ${ended.error ?? ended.stderr}`)
}

function linesById(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [JSON.parse(line).id, line]),
  )
}
