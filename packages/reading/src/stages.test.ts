import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

/** The folders in the order in which a text goes through them; what stands beside them puts them together. */
const STAGES = ['data', 'text', 'layout', 'net', 'spans', 'who', 'how']

/** The same of the folders inside `spans`. */
const STEPS = ['links', 'grammar', 'rules', 'plain', 'repairs', 'edges', 'reporters', 'quotations']

/** Every import of one of the reader's files by another, tests left out; both by their path. */
const imports = globSync('*/**/*.ts', { cwd: import.meta.dirname })
  .filter((file) => !file.endsWith('.test.ts') && !file.includes('testing/'))
  .flatMap((file) =>
    [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(
      ([, path = '']): [string, string] => [file, join(dirname(file), path)],
    ),
  )

test('a stage imports only what goes before it, and what a reading is', () => {
  const backwards = imports.filter(
    ([from, to]) => to !== 'statement.ts' && place(to, 0, STAGES) > place(from, 0, STAGES),
  )
  expect(backwards).toEqual([])
})

test('a folder inside spans imports only those that go before it', () => {
  const within = imports.filter(([from, to]) => [from, to].every((file) => file.startsWith('spans/')))
  expect(within.filter(([from, to]) => place(to, 1, STEPS) > place(from, 1, STEPS))).toEqual([])
})

test('every folder has its place', () => {
  const folders = new Set(imports.map(([file]) => dirname(file)))
  expect(folders).toEqual(new Set([...STAGES, ...STEPS.map((step) => `spans/${step}`)]))
})

/** Of the folder at a depth in a path, in their order; files beside the folders come after all of them. */
function place(file: string, depth: number, folders: readonly string[]): number {
  const at = folders.indexOf(file.split('/').slice(0, -1)[depth] ?? '')
  return at < 0 ? folders.length : at
}
