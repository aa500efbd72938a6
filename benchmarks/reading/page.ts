import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'

const PAGE = fileURLToPath(new URL('../../docs/benchmarks/reading.md', import.meta.url))

/** Prints the sections and writes them, dated, into the documents. */
export function writePage(sections: readonly string[]): void {
  const [cpu] = cpus()
  const page = [
    '# The reader, measured',
    `Written by \`node benchmarks/reading.ts\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${cpu?.model.trim()}, ` +
      `${cpus().length} cores, load average ${loadavg()[0]?.toFixed(1)} at the end. Where that is above the number of cores, the\nmachine was shared: compare ratios, and take rates for a lower bound.`,
    ...sections,
  ].join('\n\n')
  mkdirSync(new URL('.', `file://${PAGE}`), { recursive: true })
  writeFileSync(PAGE, `${page}\n`)
  console.log(page)
}
