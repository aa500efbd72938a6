import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ALL, figureIn, nameOf } from './drafting/figures.ts'
import { GOLD, type Instead, NAIVE } from './drafting/instead.ts'
import { type Result, resultOf } from './drafting/results.ts'
import { type Bucket, missingScorer } from './drafting/scorer.ts'
import { incidentsOf, SETS } from './drafting/sets.ts'
import { writtenBy } from './written.ts'

/*
 * How near a draft comes to the case that a careful person records, where the points are lost, and whether it
 * is as sure as it may be: `npm run bench:drafting`. Writes docs/benchmarks/drafting.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/drafting.md', import.meta.url))

const missing = missingScorer()
if (missing !== undefined) {
  console.log(`NOT SCORED: ${missing} is not here`)
} else {
  const results: Result[] = []
  for (const set of SETS) {
    if (incidentsOf(set).length > 0) results.push(await resultOf(set))
    else console.log(`LEFT OUT: ${set.title} (nothing of it is in ${set.folder})`)
  }
  const page = pageOf(results)
  console.log(page)
  writeFileSync(PAGE, page)
}

function pageOf(results: readonly Result[]): string {
  const titles = results.map(({ title }) => title)
  const figures = ALL.map((figure) => [
    nameOf(figure),
    ...results.map((each) => figureIn(each.figures, figure)),
  ])
  const kinds = Object.keys(results[0]?.work ?? {})
  const work = kinds.map((kind) => [kind, ...results.map((result) => String(result.work[kind]))])
  return `# Drafting

${writtenBy('npm run bench:drafting')}

Per cent, mean over incidents, by the reference scorer.

${tableOf(['figure', ...titles], figures)}

## Where the points are lost

Stages with input that has no fault: what they still lose is their own. A gold case is put in for what the draft has read.

${tableOf(['figure', 'of', ...titles], insteadRows(results, GOLD))}

## What the stages earn

The same beside what a few lines do in place of a stage.

${tableOf(['figure', 'of', ...titles], insteadRows(results, NAIVE))}

## As sure as it may be

Of proposals that say so sure that they are, the share found right by the gold, and how many there are. Where gold cannot
tell, since what a proposal needs was not found, it is not counted.

${tableOf(['proposed', 'chance said', ...titles], calibrationRows(results))}

## What it saves

${tableOf(['entries', ...titles], work)}
`
}

/** For each figure what the draft has, then each of the others that are looked at for it. */
function insteadRows(results: readonly Result[], others: readonly Instead[]): string[][] {
  return ALL.filter((figure) => others.some(({ figures }) => figures.includes(figure))).flatMap((figure) => [
    [nameOf(figure), 'the draft', ...results.map((each) => figureIn(each.figures, figure))],
    ...others
      .filter(({ figures }) => figures.includes(figure))
      .map((other) => ['', other.title, ...results.map((each) => figureIn(each.instead.get(other), figure))]),
  ])
}

function calibrationRows(results: readonly Result[]): string[][] {
  const kinds = [...new Set(results.flatMap(({ calibration }) => Object.keys(calibration)))].toSorted()
  return kinds.flatMap((kind) => {
    const buckets = results.map(({ calibration }) => calibration[kind] ?? [])
    const steps = [...new Set(buckets.flat().map(({ from }) => from))].toSorted((a, b) => a - b)
    return steps.map((step, at) => [
      at === 0 ? kind : '',
      saidIn(buckets.flatMap((each) => each.filter(({ from }) => from === step))),
      ...buckets.map((each) => rightIn(each.find(({ from }) => from === step))),
    ])
  })
}

/** The mean of what is said. */
function saidIn(buckets: readonly Bucket[]): string {
  const count = buckets.reduce((sum, each) => sum + each.count, 0)
  return ((100 * buckets.reduce((sum, each) => sum + each.said * each.count, 0)) / count).toFixed(0)
}

function rightIn(bucket: Bucket | undefined): string {
  return bucket ? `${((100 * bucket.right) / bucket.count).toFixed(0)} of ${bucket.count}` : '–'
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
