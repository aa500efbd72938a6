/**
 * `hearsay read --jsonl` as a desk runs it: whole process, by the clock, on one worker and on as many as
 * there are cores.
 */
import { spawn } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../apps/cli/bin/hearsay.mjs', import.meta.url))
const TIMES = 20

export async function bulkSection(articles: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bulk-'))
  try {
    const input = join(folder, 'articles.jsonl')
    const lines = Array.from({ length: TIMES }, () => articles).flat()
    writeFileSync(input, lines.map((text, id) => `${JSON.stringify({ id: `${id}`, text })}\n`).join(''))
    const seconds = new Map<number, number>()
    for (const workers of new Set([1, availableParallelism()]))
      seconds.set(workers, await run(input, workers, join(folder, 'read.jsonl')))
    const one = seconds.get(1) ?? Number.NaN
    const count = lines.length.toLocaleString('en')
    return [
      '## In bulk, from the command line\n',
      `\`hearsay read --jsonl --workers N\` on ${count} made articles, file to file,`,
      'start of the process included.\n',
      '| workers | seconds by the clock | articles a second | times one worker |\n|---:|---:|---:|---:|',
      ...[...seconds].map(([workers, took]) => {
        const rate = Math.round(lines.length / took)
        return `| ${workers} | ${took.toFixed(1)} | ${rate} | ${(one / took).toFixed(2)} |`
      }),
    ].join('\n')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Seconds by the clock. */
function run(input: string, workers: number, output: string): Promise<number> {
  const to = openSync(output, 'w')
  const started = performance.now()
  const child = spawn(process.execPath, [COMMAND, 'read', input, '--jsonl', '--workers', `${workers}`], {
    stdio: ['ignore', to, 'inherit'],
  })
  return new Promise((resolve, reject) =>
    child.once('error', reject).once('exit', (code) => {
      closeSync(to)
      if (code === 0) resolve((performance.now() - started) / 1000)
      else reject(new Error(`hearsay read ended with ${code}`))
    }),
  )
}
