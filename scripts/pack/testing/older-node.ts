import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** A Node that strangers have and this project does not. */
export interface OlderNode {
  readonly path: string
  readonly major: number
}

/**
 * The Node that `HEARSAY_NODE20` names, else the first on PATH from 20 to 25. Where there is none, the
 * project's own stands in, and that is said aloud.
 */
export function olderNode(env: NodeJS.ProcessEnv = process.env): OlderNode {
  const named = env.HEARSAY_NODE20
  if (named) return { path: named, major: majorOf(named) ?? missing(named) }
  const onPath = (env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node'))
  for (const path of onPath) {
    const major = majorOf(path)
    if (major !== undefined && major >= 20 && major < 26) return { path, major }
  }
  console.warn(
    'No Node from 20 to 25 on PATH: the packages were run on the project’s own. Name one in HEARSAY_NODE20.',
  )
  return { path: process.execPath, major: Number.parseInt(process.versions.node, 10) }
}

function majorOf(path: string): number | undefined {
  const { stdout, status } = spawnSync(path, ['--print', 'process.versions.node'], { encoding: 'utf8' })
  return status === 0 ? Number.parseInt(stdout, 10) : undefined
}

function missing(path: string): never {
  throw new Error(`HEARSAY_NODE20: expected a Node that runs; "${path}" does not`)
}
