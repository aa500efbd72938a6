import { expect, test } from 'vitest'
import { report, type Tried } from './report.ts'

const MUTANT = { path: 'a.ts', line: 7, start: 0, end: 3, before: '===', after: '!==', seconds: 4.21 }

test('totals for each group and for all, and every survivor with its place', () => {
  const tried: Tried[] = [
    { ...MUTANT, group: 'views', verdict: 'killed' },
    { ...MUTANT, group: 'views', verdict: 'survived', before: 'a\n  b' },
    { ...MUTANT, group: 'command line', verdict: 'timeout' },
  ]
  expect(report(tried).split('\n')).toEqual([
    'views: 1 of 2 killed (0 by never ending), 1 survived',
    'command line: 1 of 1 killed (1 by never ending), 0 survived',
    'all: 2 of 3 killed (1 by never ending), 1 survived',
    '',
    'Survivors',
    'survived   4.2 s  a.ts:7  "a b" → "!=="',
  ])
})
