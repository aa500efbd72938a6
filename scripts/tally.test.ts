import { describe, expect, test } from 'vitest'
import { countReport, summary } from './tally.ts'

const report = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
}

describe('a report counts', () => {
  test.each([
    ['what passed and what was skipped', {}, { passed: 7, failed: 0, skipped: 1 }],
    ['what failed', { success: false, numFailedTests: 2 }, { passed: 7, failed: 2, skipped: 1 }],
    [
      'a file that could not be loaded',
      { success: false, testResults: [{ status: 'failed', assertionResults: [] }] },
      { passed: 7, failed: 1, skipped: 1 },
    ],
    [
      'a run that ended badly with every test passed',
      { success: false },
      { passed: 7, failed: 1, skipped: 1 },
    ],
  ])('%s', (_, change, expected) => {
    expect(countReport({ ...report, ...change })).toEqual(expected)
  })
})

test('the closing line', () => {
  const counts = [
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 2 },
  ]
  expect(summary(counts)).toBe('7 passed, 1 failed, 2 skipped')
  expect(summary(counts.slice(0, 1))).toBe('3 passed, 0 failed')
})
