import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, test } from 'vitest'

/*
 * Public test vectors that stand beside the repository, not in it. Where they are absent the report says so
 * by name; with HEARSAY_VECTORS=required absence is a failure, so that a continuous build cannot lose them.
 */

const ROOT = fileURLToPath(new URL('../../../../../shared/data/vectors/', import.meta.url))

/** Declares tests over the folder `name`, given its path; or one test that says they did not run. */
export function describeVectors(name: string, declare: (folder: string) => void): void {
  const folder = join(ROOT, name)
  if (existsSync(folder)) {
    describe(`vectors ${name}`, () => declare(folder))
    return
  }
  test(`vectors ${name} NOT RUN: ../shared/data/vectors/${name} is absent`, ({ skip }) => {
    if (process.env.HEARSAY_VECTORS === 'required') throw new Error(`${folder} is required and absent`)
    skip('the vectors are not beside this repository')
  })
}

/** Every file under a folder with this ending, by path relative to it, sorted. */
export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .sort()
}

export const readVector = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8')
