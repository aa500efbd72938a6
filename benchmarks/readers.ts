import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Served, serve } from '../apps/site/test/served.ts'
import { loadSeveral } from '../apps/site/test/several-cases.ts'
import { residentMegabytes, sendRandom } from './site/random.ts'
import { rateOf } from './site/rate.ts'
import { once, timeAll } from './site/timing.ts'
import { load, writtenBy } from './written.ts'

/*
 * What many cases and many readers cost the site: `node benchmarks/readers.ts`, with the site built. Each
 * case is the first case under another id. Writes docs/benchmarks/readers.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/readers.md', import.meta.url))
const COUNTS = [20, 65, 200]
const REQUESTS = 100
const RANDOM = 20_000
const STEPS = 10

const fronts: string[] = []
let many: Served | undefined
try {
  for (const count of COUNTS) {
    await many?.close()
    many = await serve((folder) => loadSeveral(folder, ids(count)))
    fronts.push(await front(many, count))
    console.log(fronts.at(-1))
  }
} finally {
  await many?.close()
}

const site = await serve((folder) => loadSeveral(folder, ids(3)))
try {
  const rates = await codings(site, '/case/case-0')
  console.log(rates.join('\n'))
  const memory = await remembered(site)
  write(fronts, rates, memory)
} finally {
  await site.close()
}

function* ids(count: number): Generator<readonly [string, 'published']> {
  for (let at = 0; at < count; at++) yield [`case-${at}`, 'published']
}

async function front({ origin }: Served, count: number): Promise<string> {
  const cold = await once(`${origin}/`)
  // A query of its own makes the page anew, from lines that are kept.
  const made: number[] = []
  for (let at = 0; at < REQUESTS / 5; at++) made.push((await once(`${origin}/?${at}`)).took)
  const [warm] = await timeAll([`${origin}/`], REQUESTS)
  const rendered = made.toSorted((a, b) => a - b)[Math.floor(made.length / 2)] ?? 0
  const cells = [cold.took, rendered, warm?.median ?? 0, warm?.p90 ?? 0].map((ms) => `${ms.toFixed(1)} ms`)
  return `| ${count} | ${cells.join(' | ')} | ${(rendered / count).toFixed(3)} ms |`
}

async function codings({ origin }: Served, path: string): Promise<string[]> {
  const rows: string[] = []
  for (const coding of ['identity', 'gzip', 'br'])
    rows.push(`| ${coding} | ${Math.round((await rateOf([origin + path], coding)).perSecond)} |`)
  return rows
}

async function remembered({ origin, pid }: Served): Promise<string[]> {
  const rows: string[] = []
  for (let step = 0; step <= STEPS; step++) {
    if (step > 0) await sendRandom(origin, RANDOM / STEPS, step)
    rows.push(`| ${((step * RANDOM) / STEPS).toLocaleString('en')} | ${residentMegabytes(pid)} MB |`)
    console.log(rows.at(-1))
  }
  return rows
}

function write(cases: readonly string[], rates: readonly string[], memory: readonly string[]): void {
  writeFileSync(
    PAGE,
    `# Many cases, many readers

${writtenBy('node benchmarks/readers.ts')},
load average ${load()} at the end. Each case is the first case under another id.

## The front page

*First* is the first request after the server started, when every case is read, checked and folded for its line.
*Made* is a page that is made anew from lines that are kept; *kept* is a page that is kept.

| cases | first | made, median | kept, median | kept, p90 | made, a case |
|---:|---:|---:|---:|---:|---:|
${cases.join('\n')}

## Compressed

A dossier, asked for by eight readers at once.

| coding | requests a second |
|---|---:|
${rates.join('\n')}

## Memory

Dossiers of three cases, each asked for with a random time, filter, language and coding. Resident memory of the
server after so many requests.

| requests | memory |
|---:|---:|
${memory.join('\n')}
`,
  )
}
