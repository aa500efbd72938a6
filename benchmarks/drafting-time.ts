import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadReader } from '@hearsay/reading/node'
import { type Bulk, bulkOf } from './drafting-time/memory.ts'
import { longPage, manyIncidents, oneIncident, type Told } from './drafting-time/pages.ts'
import { PARTS, type Run, runOf, STAGES, type Stage, totalOf } from './drafting-time/stages.ts'
import { load, writtenBy } from './written.ts'

/*
 * How the time of drafting grows with the number of pages and with their length, and how much memory many
 * piles take: `node benchmarks/drafting-time.ts`, or with the largest size. Writes
 * docs/benchmarks/drafting-time.md; ends with 1 where time grows faster than n log n allows.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/drafting-time.md', import.meta.url))
const LARGEST = Number(process.argv[2] ?? 2000)
const SIZES = [10, 20, 50, 100, 200, 500, 1000, 2000].filter((size) => size <= LARGEST)
const PILES = [200, 2000]
/** From here on it is judged: below, what is done once a pile weighs too much. */
const JUDGED_FROM = 20
/** Times n log n: as much as a busy machine and larger heaps may add. */
const SLACK = 1.5
/** Seconds: where a run took as long, no larger one is tried. */
const PATIENCE = 120

const reader = loadReader()
const SERIES = [
  { title: 'Pages of many incidents', pages: manyIncidents },
  { title: 'Pages of one incident', pages: oneIncident },
  { title: 'One page, as long as so many', pages: longPage },
]

const measured = SERIES.map(({ title, pages }) => {
  runOf(pages(SIZES[0] ?? 1), reader)
  const runs: Run[] = []
  for (const size of SIZES) {
    const last = runs.at(-1)
    if (last && totalOf(last) > PATIENCE * 1000) break
    const run = { ...runOf(pages(size), reader), pages: size }
    runs.push(run)
    console.log(title, row(run))
  }
  return { title, runs }
})
const bulk = PILES.map((piles) => bulkOf(piles, shortPages()))
writeFileSync(PAGE, page())
console.log(`written to ${PAGE}`)
const runs = measured.flatMap((series) => series.runs)
const tooSlow = measured.some((series) => growth(series.runs, totalOf) > SLACK || isCutShort(series))
if (tooSlow || runs.some(({ refused }) => refused !== null)) process.exitCode = 1

function shortPages(): Told[] {
  return oneIncident(40).map(({ text = '', ...page }) => ({
    ...page,
    text: text.split('\n\n', 3).join('\n\n'),
  }))
}

/**
 * How much more time the largest takes than it would if time grew with n log n from the first that is judged.
 */
function growth(runs: readonly Run[], of: (run: Run) => number): number {
  const first = runs.find(({ pages }) => pages >= JUDGED_FROM)
  const last = runs.at(-1)
  return first && last ? of(last) / cost(last.pages) / (of(first) / cost(first.pages)) : Number.NaN
}

function cost(n: number): number {
  return n * Math.log(n)
}

function isCutShort({ runs }: (typeof measured)[number]): boolean {
  return runs.length < SIZES.length
}

function row(run: Run): string {
  const times = [...[...STAGES, ...PARTS].map((stage) => run.times[stage]), totalOf(run)].map(secondsText)
  return `| ${[run.pages, run.statements, run.entries, ...times, run.peak.toFixed(0)].join(' | ')} |`
}

function secondsText(ms: number): string {
  return Number.isNaN(ms) ? 'refused' : (ms / 1000).toFixed(2)
}

function refusals(runs: readonly Run[]): string {
  return runs
    .flatMap(({ pages, refused }) =>
      refused === null ? [] : [`\nOf ${pages} pages, a case refuses: ${refused}\n`],
    )
    .join('')
}

function section(series: (typeof measured)[number]): string {
  const { title, runs } = series
  const stage = (name: Stage) => growth(runs, ({ times }) => times[name]).toFixed(2)
  const head = [...STAGES, ...PARTS.map((part) => `of it ${part}`)]
  return `## ${title}

| pages | statements | entries | ${head.join(' | ')} | all, s | MB |
|---:|---:|---:|${head.map(() => '---:|').join('')}---:|---:|
${runs.map(row).join('\n')}
| times n log n | | | ${[...STAGES, ...PARTS].map(stage).join(' | ')} | ${growth(runs, totalOf).toFixed(2)} | |
${isCutShort(series) ? `\nNo more: the last took longer than ${PATIENCE} seconds.\n` : ''}${refusals(runs)}`
}

function bulkRow({ piles, seconds, peak, output }: Bulk): string {
  return `| ${piles} | ${seconds.toFixed(0)} | ${(output / 1e6).toFixed(0)} | ${peak.toFixed(0)} |`
}

function page(): string {
  const largest = SIZES.at(-1) ?? 1
  const square = (largest ** 2 / JUDGED_FROM ** 2 / (cost(largest) / cost(JUDGED_FROM))).toFixed(0)
  return `# How the time of drafting grows

${writtenBy('node benchmarks/drafting-time.ts')},
load average ${load()} at the end. Seconds of processor time, all threads, one run each; memory is the most that the process
has held so far. The last row says how many times more the largest pile takes than it would if time grew with n log n from
${JUDGED_FROM} pages on: 1 is n log n, and ${square} would be n².

${measured.map(section).join('\n\n')}

## Many piles, from the command line

\`hearsay draft --jsonl\`, one worker a core, piles of two made pages.

| piles | seconds by the clock | MB of output | MB of memory, at most |
|---:|---:|---:|---:|
${bulk.map(bulkRow).join('\n')}
`
}
