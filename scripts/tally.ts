// Sums Vitest's JSON reports into one line: node scripts/tally.ts FOLDER NAME...
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What Vitest's JSON reporter writes, as far as counting needs it. */
export interface Report {
  readonly success: boolean
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * What one report counts. A test file that could not be loaded has no tests to fail, and a run that ended badly
 * may have none either; each counts as one failure, so that nothing that broke is ever summed up as passed.
 */
export function countReport(report: Report): Counts {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = report.numFailedTests + unloaded.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A runner that wrote no report crashed: one failure. */
function readCounts(folder: string, name: string): Counts {
  try {
    return countReport(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  } catch (error) {
    console.error(`${name}: no report that can be read: ${error}`)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

export function summary(counts: readonly Counts[]): string {
  const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

if (import.meta.main) {
  const [folder = '.', ...names] = process.argv.slice(2)
  const counts = names.map((name) => readCounts(folder, name))
  console.log(summary(counts))
  if (counts.some(({ passed, failed }) => failed > 0 || passed === 0)) process.exitCode = 1
}
