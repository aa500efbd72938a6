import { globSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { commandTests } from './commands.ts'

/** A file to make mutants of; `path` is from the root, with slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** A part of the product that gets its share of the mutants. */
export interface Group {
  readonly name: string
  readonly files: readonly string[]
  /** Tests to run beside those that import the file, for those that start it as a process. */
  readonly tests?: (root: string, path: string) => readonly string[]
}

export const GROUPS: readonly Group[] = [
  { name: 'reading’s fields', files: ['packages/reading/src/{how,who}/**/*.ts'] },
  { name: 'views', files: ['packages/dossier/src/**/*.ts'] },
  { name: 'command line', files: ['apps/cli/src/**/*.ts'], tests: commandTests },
]

const NOT_MUTATED = /\.test\.ts$|\.d\.ts$|\/testing\//

/**
 * The files of a group, in order, so that a seed means the same mutants everywhere.
 * @throws {Error} where there are none
 */
export function sourcesOf(root: string, { name, files }: Group): Source[] {
  const paths = globSync([...files], { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !NOT_MUTATED.test(path))
    .sort()
  if (paths.length === 0) throw new Error(`${name}: expected files at ${files.join(', ')}; found none`)
  return paths.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}
