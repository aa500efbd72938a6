import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { commandTests } from './commands.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

test.each([
  ['apps/cli/src/weigh/graph-report.ts', ['weigh', 'usage'], ['read']],
  ['apps/cli/src/read/worker.ts', ['read'], ['weigh', 'store']],
  ['apps/cli/src/output/safe.ts', ['read', 'weigh', 'store', 'usage'], []],
  ['apps/cli/src/main.ts', ['read', 'weigh', 'store', 'usage'], []],
])('%s is tested with %j and not with %j', (path, some, others) => {
  const names = commandTests(ROOT, path).map((file) => file.replace(/.*\/|\.test\.ts$/g, ''))
  expect(names).toEqual(expect.arrayContaining(some))
  expect(others.filter((name) => names.includes(name))).toEqual([])
})
