// Sums Vitest's JSON reports into one line: node scripts/tally.ts FOLDER NAME...
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What Vitest's JSON reporter writes, as far as counting needs it. */
export interface Report {
  readonly success: boolean
  readonly testResults: readonly FileResult[]
}

interface FileResult {
  /** Path of the test file. */
  readonly name: string
  readonly status: string
  readonly assertionResults: readonly { readonly status: string }[]
}

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * What all reports count together. A file that ran twice counts once, as it ran last. A file that could not
 * be loaded has no tests to fail, a run that ended badly may have none either, and a runner that crashed
 * wrote no report: each counts as one failure, so that nothing that broke is ever summed up as passed.
 */
export function countReports(reports: readonly (Report | undefined)[]): Counts {
  const files = new Map(
    reports.flatMap((report) => report?.testResults ?? []).map((file) => [file.name, file]),
  )
  const counts = [...[...files.values()].map(countFile), ...reports.filter(endedBadly).map(() => ONE_FAILURE)]
  const sum = (key: keyof Counts) => counts.reduce((total, each) => total + each[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

const ONE_FAILURE: Counts = { passed: 0, failed: 1, skipped: 0 }

function countFile({ status, assertionResults }: FileResult): Counts {
  const count = (...statuses: string[]) =>
    assertionResults.filter((test) => statuses.includes(test.status)).length
  const [passed, failed] = [count('passed'), count('failed')]
  const unloaded = status === 'failed' && failed === 0 ? 1 : 0
  return { passed, failed: failed + unloaded, skipped: assertionResults.length - passed - failed }
}

/** Ended with a failure that no file of it explains. */
function endedBadly(report: Report | undefined): boolean {
  if (report === undefined) return true
  return !report.success && report.testResults.every(({ status }) => status !== 'failed')
}

function readReport(folder: string, name: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  } catch (error) {
    console.error(`${name}: no report that can be read: ${error}`)
    return undefined
  }
}

export function summary({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

if (import.meta.main) {
  const [folder = '.', ...names] = process.argv.slice(2)
  const counts = countReports(names.map((name) => readReport(folder, name)))
  console.log(summary(counts))
  if (counts.failed > 0 || counts.passed === 0) process.exitCode = 1
}
