import { spawnSync } from 'node:child_process'

/**
 * The Python that the environment variable HEARSAY_PYTHON names, where it has a module; else null, and it is
 * said aloud what was not run, so that nobody takes silence for success.
 */
export function pythonWith(module: string, what: string, requirements: string): string | null {
  const python = process.env.HEARSAY_PYTHON
  const has = python !== undefined && spawnSync(python, ['-c', `import ${module}`]).status === 0
  if (has) return python
  const found = python === undefined ? 'HEARSAY_PYTHON names no Python' : `${python} is no Python`
  console.log(`${what}: NOT RUN. ${found} with ${requirements}.`)
  return null
}
