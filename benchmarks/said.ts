import { mkdirSync, writeFileSync } from 'node:fs'

import { fileURLToPath } from 'node:url'
import type { Dossier } from '@hearsay/dossier/dossier.ts'
import { saidView } from '@hearsay/dossier/said/view.ts'
import { dossierOfSize } from './said/cases.ts'
import { collect, median, timed } from './weighing/measure.ts'
import { load, writtenBy } from './written.ts'

/*
 * The statements' view at size: `node --expose-gc benchmarks/said.ts`. Each run starts from a state that no
 * view has seen, so that indexing it is part of the time. Writes docs/benchmarks/said.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/said.md', import.meta.url))
const SIZES = [500, 2000, 8000]
const RUNS = 5

// Once the compiler has settled, times tell of sizes.
for (let run = 0; run < RUNS; run += 1) measure(dossierOfSize(2000))
const times = SIZES.map((size) => median(Array.from({ length: RUNS }, () => measure(dossierOfSize(size)))))
write(
  SIZES.map((size, index) => {
    const time = times[index] ?? Number.NaN
    const previous = times[index - 1]
    const ratio = previous === undefined ? '' : (time / previous).toFixed(1)
    const each = ((time / size) * 1000).toFixed(1)
    return `| ${size.toLocaleString('en')} | ${time.toFixed(1)} ms | ${each} µs | ${ratio} |`
  }),
)

/** Milliseconds of processor time. */
function measure(dossier: Dossier): number {
  collect()
  return timed(() => saidView(dossier, new URLSearchParams())).times.cpu
}

function write(rows: readonly string[]): void {
  const table = [
    '| statements | view | a statement | times the size before |',
    '|---:|---:|---:|---:|',
    ...rows,
  ].join('\n')
  console.log(table)
  mkdirSync(fileURLToPath(new URL('.', `file://${PAGE}`)), { recursive: true })
  writeFileSync(PAGE, page(table))
}

function page(table: string): string {
  return `# The statements' view at size

${writtenBy('node --expose-gc benchmarks/said.ts')},
load average ${load()} at the end. Processor time, medians of ${RUNS}. A claim to ten statements, an account
to each claim; one statement in four is reported by another. Every run indexes the case anew. A view
that is linear takes four times as long at each step; one that is quadratic, sixteen times.

${table}
`
}
