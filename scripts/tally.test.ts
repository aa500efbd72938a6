import { describe, expect, test } from 'vitest'
import { countReports, type Report, summary } from './tally.ts'

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
})
const report = (success: boolean, ...testResults: Report['testResults']): Report => ({ success, testResults })
const broken = { name: 'broken', status: 'failed', assertionResults: [] }

describe('counts', () => {
  const rows: [what: string, reports: (Report | undefined)[], line: string][] = [
    ['what passed', [report(true, file('a', 'passed', 'passed'))], '2 passed, 0 failed'],
    [
      'what was skipped',
      [report(true, file('a', 'passed', 'skipped', 'todo'))],
      '1 passed, 0 failed, 2 skipped',
    ],
    ['what failed', [report(false, file('a', 'passed', 'failed'))], '1 passed, 1 failed'],
    [
      'several files and reports',
      [report(true, file('a', 'passed')), report(true, file('b', 'passed'))],
      '2 passed, 0 failed',
    ],
    [
      'a file that ran twice once, as it ran last',
      [report(true, file('a', 'skipped')), report(true, file('a', 'passed'))],
      '1 passed, 0 failed',
    ],
    ['a file that could not be loaded', [report(false, file('a', 'passed'), broken)], '1 passed, 1 failed'],
    [
      'a run that ended badly with every test passed',
      [report(false, file('a', 'passed'))],
      '1 passed, 1 failed',
    ],
    ['a runner that wrote no report', [report(true, file('a', 'passed')), undefined], '1 passed, 1 failed'],
  ]
  test.each(rows)('%s', (_, reports, line) => expect(summary(countReports(reports))).toBe(line))
})
