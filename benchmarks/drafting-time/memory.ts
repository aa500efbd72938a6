import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Told } from './pages.ts'

const HEARSAY = fileURLToPath(new URL('../../apps/cli/bin/hearsay.mjs', import.meta.url))
const PEAK = new URL('peak.mjs', import.meta.url).href

export interface Bulk {
  readonly piles: number
  readonly seconds: number
  /** The most memory that the process held, in MB. */
  readonly peak: number
  readonly output: number
}

/** Drafts from so many piles of two of these pages each, in a process of its own. */
export function bulkOf(piles: number, pages: readonly Told[]): Bulk {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-drafting-'))
  try {
    const input = join(folder, 'piles.jsonl')
    const output = join(folder, 'drafts.jsonl')
    const documents = (id: number) => [0, 1].map((n) => pages[(2 * id + n) % pages.length])
    const lines = Array.from({ length: piles }, (_, id) => JSON.stringify({ id, documents: documents(id) }))
    writeFileSync(input, `${lines.join('\n')}\n`)
    const args = ['--import', PEAK, HEARSAY, 'draft', input, '--jsonl', '--quiet', '--resume', output]
    const began = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`hearsay draft ended with ${status}: ${stderr}`)
    const seconds = (performance.now() - began) / 1000
    return { piles, seconds, peak: Number(stderr) / 1024, output: readFileSync(output).length }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
