import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDesk, placesOf } from '@hearsay/store'
import { startServer } from '../packages/store/src/testing/postgres-server.ts'
import { madeAt } from './append/entries.ts'
import { load, writtenBy } from './written.ts'

/*
 * What an append costs, by how much there is already: `node benchmarks/append.ts [largest size]`. Each size
 * is filled in large batches; then a thousand entries follow one by one, through the real store with the real
 * rules, each in a transaction of its own that is on the disk before the next. Writes
 * docs/benchmarks/append.md at full size.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/append.md', import.meta.url))
const LARGEST = Number(process.argv[2] ?? 1_000_000)
const SIZES = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= LARGEST)
const TIMED = 1_000
const BATCH = 5_000

interface Result {
  readonly engine: string
  readonly size: number
  /** Milliseconds an append. */
  readonly median: number
  readonly mean: number
  readonly slowest: number
  /** Milliseconds for one retraction and one correction, medians. */
  readonly retraction: number
  readonly fill: number
}

const results: Result[] = []
for (const size of SIZES) results.push(await sqlite(size))
const server = await startServer().catch((error: Error) => {
  console.log(`PostgreSQL cannot be started here (${error.message}): left out`)
  return undefined
})
if (server) {
  for (const size of SIZES) results.push(await measured('PostgreSQL', size, server.url))
  await server.stop()
}
report()

async function sqlite(size: number): Promise<Result> {
  return await measured('SQLite', size, undefined)
}

async function measured(engine: string, size: number, url: string | undefined): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-append-'))
  const desk = await openDesk(placesOf(folder, url))
  const id = `long-${size}`
  const append = async (from: number, to: number) => {
    const made = Array.from({ length: to - from }, (_, i) => madeAt(from + i))
    const documents = made.flatMap(({ bytes }) => (bytes ? [bytes] : []))
    await desk.writer.append(
      id,
      made.map(({ entry }) => entry),
      from,
      { documents },
    )
  }
  const began = performance.now()
  for (let at = 0; at < size; at += BATCH) await append(at, Math.min(at + BATCH, size))
  const fill = performance.now() - began
  const took: number[] = []
  for (let i = 0; i < TIMED; i++) took.push(await time(() => append(size + i, size + i + 1)))
  const retraction = median(await retractions(desk, id, size + TIMED))
  await desk.close()
  rmSync(folder, { recursive: true, force: true })
  const mean = took.reduce((sum, one) => sum + one, 0) / took.length
  const result = { engine, size, median: median(took), mean, slowest: Math.max(...took), retraction, fill }
  console.log(JSON.stringify(result))
  return result
}

/** Retracts a hundred bearings. */
async function retractions(
  desk: Awaited<ReturnType<typeof openDesk>>,
  id: string,
  from: number,
): Promise<number[]> {
  const { at } = madeAt(from).entry
  const bearings = Array.from({ length: from }, (_, i) => i)
    .slice(0, 1_000)
    .map((index) => madeAt(index).entry)
    .filter((entry) => entry.kind === 'bearing')
  const took: number[] = []
  for (const [i, { id: of }] of bearings.slice(0, 100).entries()) {
    const retraction = { kind: 'retraction', of, at, by: 'desk', why: 'A benchmark takes it back.' }
    took.push(await time(() => desk.writer.append(id, [retraction], from + i)))
  }
  return took
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

function report(): void {
  const first = (engine: string) => results.find((one) => one.engine === engine)?.median ?? Number.NaN
  const rows = results.map(({ engine, size, median, mean, slowest, retraction, fill }) => {
    const ratio = (median / first(engine)).toFixed(2)
    const cells = [
      engine,
      size.toLocaleString('en'),
      ms(median),
      ratio,
      ms(mean),
      ms(slowest),
      ms(retraction),
    ]
    return `| ${[...cells, `${(fill / 1000).toFixed(1)} s`].join(' | ')} |`
  })
  const table = [
    '| engine | entries before | an append, median | times that of 1,000 | mean | slowest | a retraction, median | filling |',
    '|---|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
  console.log(table)
  if (LARGEST === 1_000_000) writeFileSync(PAGE, page(table))
}

function ms(value: number): string {
  return `${value.toFixed(2)} ms`
}

function page(table: string): string {
  return `# An append, by how much there is already

${writtenBy('node benchmarks/append.ts')},
load average ${load()} at the end. Each size is filled ${BATCH.toLocaleString('en')} entries a commit; then ${TIMED.toLocaleString('en')} follow one by one, through the
store with the rules of a case: parsed, folded, held against the words of their pages, sealed, hashed, written and on
the disk. PostgreSQL runs on the same machine without waiting for its disk, as in the tests. Then a hundred entries are
retracted.

${table}
`
}
