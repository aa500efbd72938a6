import { mkdirSync, writeFileSync } from 'node:fs'

import { fileURLToPath } from 'node:url'
import { load, writtenBy } from '../written.ts'

const PAGE = fileURLToPath(new URL('../../docs/benchmarks/reading.md', import.meta.url))

/** Prints the sections and writes them, dated, into the documents. */
export function writePage(sections: readonly string[]): void {
  const page = [
    '# The reader, measured',
    [
      `${writtenBy('node benchmarks/reading.ts')},`,
      `load average ${load()} at the end. Where that is above the number of cores, the machine was shared: compare`,
      'ratios, and take rates for a lower bound.',
    ].join('\n'),
    ...sections,
  ].join('\n\n')
  mkdirSync(new URL('.', `file://${PAGE}`), { recursive: true })
  writeFileSync(PAGE, `${page}\n`)
  console.log(page)
}
