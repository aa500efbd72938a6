import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadReader } from '@hearsay/reading/node'
import { type Bulk, bulkOf } from './drafting-time/memory.ts'
import { manyIncidents, oneIncident, type Told } from './drafting-time/pages.ts'
import { type Run, runOf, STAGES, type Stage } from './drafting-time/stages.ts'
import { load, writtenBy } from './written.ts'

/*
 * How the time of drafting grows with the number of pages, and how much memory many piles take: `node
 * benchmarks/drafting-time.ts`. Writes docs/benchmarks/drafting-time.md; ends with 1 where time grows faster
 * than n log n allows.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/drafting-time.md', import.meta.url))
const SIZES = [5, 10, 20, 40, 80, 160]
const PILES = [200, 2000]
/** From here on it is judged: below, what is done once a pile weighs too much. */
const JUDGED_FROM = 20
/** Times n log n: as much as a busy machine and larger heaps may add. */
const SLACK = 1.5

const reader = loadReader()
const SERIES = [
  { title: 'Pages of many incidents', pages: manyIncidents },
  { title: 'Pages of one incident', pages: oneIncident },
]

const measured = SERIES.map(({ title, pages }) => {
  runOf(pages(10), reader)
  const runs = SIZES.map((size) => {
    const run = runOf(pages(size), reader)
    console.log(title, row(run))
    return run
  })
  return { title, runs }
})
const bulk = PILES.map((piles) => bulkOf(piles, shortPages()))
writeFileSync(PAGE, page())
console.log(`written to ${PAGE}`)
const runs = measured.flatMap((series) => series.runs)
const tooSlow = measured.some((series) => growth(series.runs, total) > SLACK)
if (tooSlow || runs.some(({ refused }) => refused !== null)) process.exitCode = 1

function shortPages(): Told[] {
  return oneIncident(40).map(({ text = '', ...page }) => ({
    ...page,
    text: text.split('\n\n', 3).join('\n\n'),
  }))
}

function total({ times }: Run): number {
  return STAGES.reduce((sum, stage) => sum + (times[stage] || 0), 0)
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

function row(run: Run): string {
  const times = [...STAGES.map((stage) => run.times[stage]), total(run)].map(secondsText)
  return `| ${[run.pages, run.statements, run.entries, ...times].join(' | ')} |`
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

function section({ title, runs }: { readonly title: string; readonly runs: readonly Run[] }): string {
  const stage = (name: Stage) => growth(runs, ({ times }) => times[name]).toFixed(2)
  return `## ${title}

| pages | statements | entries | ${STAGES.join(' | ')} | all, s |
|---:|---:|---:|${STAGES.map(() => '---:|').join('')}---:|
${runs.map(row).join('\n')}
| times n log n | | | ${STAGES.map(stage).join(' | ')} | ${growth(runs, total).toFixed(2)} |
${refusals(runs)}`
}

function bulkRow({ piles, seconds, peak, output }: Bulk): string {
  return `| ${piles} | ${seconds.toFixed(0)} | ${(output / 1e6).toFixed(0)} | ${peak.toFixed(0)} |`
}

function page(): string {
  return `# How the time of drafting grows

${writtenBy('node benchmarks/drafting-time.ts')},
load average ${load()} at the end. Seconds of processor time, all threads, one run each. The last row says how many times
more the largest pile takes than it would if time grew with n log n from ${JUDGED_FROM} pages on: 1 is n log n, and
${(cost(JUDGED_FROM) / JUDGED_FROM ** 2 / (cost(SIZES.at(-1) ?? 1) / (SIZES.at(-1) ?? 1) ** 2)).toFixed(1)} would be n².

${measured.map(section).join('\n\n')}

## Many piles, from the command line

\`hearsay draft --jsonl\`, one worker a core, piles of two made pages.

| piles | seconds by the clock | MB of output | MB of memory, at most |
|---:|---:|---:|---:|
${bulk.map(bulkRow).join('\n')}
`
}
