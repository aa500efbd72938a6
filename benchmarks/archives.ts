import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RefusedError } from '@hearsay/capture'
import { type ArchiveFigures, CASES } from './archives/cases.ts'
import { load, writtenBy } from './written.ts'

/*
 * Large archives, in and out, each in a process of its own so that its peak of memory is its own:
 * `node benchmarks/archives.ts`. Writes docs/benchmarks/archives.md.
 */

const PAGE = fileURLToPath(new URL('../docs/benchmarks/archives.md', import.meta.url))
const [, self = '', name] = process.argv

if (name === undefined) writeAll()
else console.log(JSON.stringify(await measure(name)))

function writeAll(): void {
  const all = Object.keys(CASES).map((one): ArchiveFigures => {
    const output = execFileSync(process.execPath, [self, one], { encoding: 'utf8' })
    const figures: ArchiveFigures = JSON.parse(output)
    console.log(`${one}: ${figures.what}; ${figures.seconds} s, peak ${figures.peak} MB`)
    return figures
  })
  mkdirSync(fileURLToPath(new URL('../docs/benchmarks/', import.meta.url)), { recursive: true })
  writeFileSync(PAGE, page(all))
}

async function measure(name: string): Promise<ArchiveFigures> {
  const { megabytes, work } = CASES[name] ?? { megabytes: 0, work: async () => 'no such case' }
  const start = performance.now()
  const what = await work().catch((error: unknown) => {
    if (error instanceof RefusedError) return `refused (${error.code}): ${error.message}`
    throw error
  })
  const seconds = Number(((performance.now() - start) / 1000).toFixed(1))
  return { name, megabytes, seconds, peak: Math.round(process.resourceUsage().maxRSS / 1024), what }
}

function page(all: readonly ArchiveFigures[]): string {
  const rows = all.map(({ name, megabytes, seconds, peak, what }) => {
    const rate = megabytes === 0 ? '–' : Math.round(megabytes / seconds)
    return `| ${name} | ${what} | ${seconds} | ${rate} | ${peak} |`
  })
  return `# Large archives

${writtenBy('node benchmarks/archives.ts')},
load average ${load()} at the end. Memory is the peak of the whole process; one that does nothing takes some 70 MB.

| what | what came of it | seconds | MB/s | peak MB |
|---|---|---|---|---|
${rows.join('\n')}
`
}
