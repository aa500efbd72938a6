import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** The folders in the order in which a text goes through them; what stands beside them puts them together. */
const STAGES = ['data', 'text', 'layout', 'net', 'spans', 'who', 'how']
const SOURCE = import.meta.dirname

/** Every import of one of the reader's files by another, tests left out; both by their path. */
const imports = globSync('*/*.ts', { cwd: SOURCE })
  .filter((file) => !file.endsWith('.test.ts') && dirname(file) !== 'testing')
  .flatMap((file) =>
    [...readFileSync(join(SOURCE, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(
      ([, path = '']): [string, string] => [file, join(dirname(file), path)],
    ),
  )

test('a stage imports only what goes before it, and what a reading is', () => {
  const backwards = imports.filter(([from, to]) => to !== 'statement.ts' && stage(to) > stage(from))
  expect(backwards).toEqual([])
})

test('every folder is a stage', () => {
  expect(new Set(imports.map(([file]) => dirname(file)))).toEqual(new Set(STAGES))
})

/** Files beside the folders come after all of them. */
function stage(file: string): number {
  const at = STAGES.indexOf(dirname(file))
  return at < 0 ? STAGES.length : at
}
