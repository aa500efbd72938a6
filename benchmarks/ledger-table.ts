import { mkdirSync, writeFileSync } from 'node:fs'

import { fileURLToPath } from 'node:url'
import { load, writtenBy } from './written.ts'

/* How the figures of the ledger benchmark are written: on the terminal, and at full size into the docs. */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/ledger.md', import.meta.url))
const FULL = 1_000_000

export interface Row {
  readonly what: string
  readonly took: string
  /** Processor time of the whole process, its collector threads included; empty for short steps. */
  readonly cpu: string
  /** For each entry, or how many a second. */
  readonly each: string
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

export function writeTable(rows: readonly Row[], entries: number): void {
  const table = [
    '| step | took | processor | each |',
    '|---|---:|---:|---:|',
    ...rows.map(({ what, took, cpu, each }) => `| ${what} | ${took} | ${cpu} | ${each} |`),
  ].join('\n')
  console.log(`\n${table}`)
  if (entries < FULL) return
  mkdirSync(fileURLToPath(new URL('.', `file://${PAGE}`)), { recursive: true })
  writeFileSync(PAGE, page(table, entries))
}

function page(table: string, entries: number): string {
  return `# The ledger at ${entries.toLocaleString('en')} entries

${writtenBy('node benchmarks/ledger.ts')},
load average ${load()} at the end: where that is above the number of cores, the machine was shared, and
processor time is the better measure. Steps of many entries ran once; the others are medians. "Each" is time
for each entry, or how many a second.

${table}
`
}
