/**
 * The same graphs in well-known libraries, where a Python that has them is named.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Layered } from './graphs.ts'

const LIBRARIES = ['ortools', 'igraph', 'scipy', 'networkx'] as const
export type Library = (typeof LIBRARIES)[number]

/** Milliseconds; `cpu` is processor time of build and flow together. */
export type PeerFigures = {
  readonly library: Library
  readonly version: string
  readonly lines: number
  readonly build: number
  readonly flow: number
  readonly cpu: number
}

const SCRIPT = fileURLToPath(new URL('peers.py', import.meta.url))
const LIMIT_SECONDS = 120

/** Why a library has no figure. */
export type Skipped = { readonly library: Library; readonly skipped: string }

export function runPeers(python: string, graph: Layered, runs: number): (PeerFigures | Skipped)[] {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-peers-'))
  const file = join(folder, 'graph.bin')
  try {
    writeFileSync(file, binary(graph))
    return LIBRARIES.map((library) => runPeer(python, library, file, runs, graph.from.length))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function binary({ size, from, to, direct, held }: Layered): Uint8Array {
  const head = Int32Array.of(size, from.length, direct.length, held.length)
  return Buffer.concat([head, from, to, direct, held].map((part) => new Uint8Array(part.buffer)))
}

function runPeer(
  python: string,
  library: Library,
  file: string,
  runs: number,
  arcs: number,
): PeerFigures | Skipped {
  if (library === 'networkx' && arcs > 200_000) {
    return { library, skipped: 'pure Python: past any use at this size' }
  }
  const { status, stdout, stderr, error } = spawnSync(python, [SCRIPT, library, file, String(runs)], {
    encoding: 'utf8',
    timeout: LIMIT_SECONDS * 1000 * runs,
  })
  if (error && 'code' in error && error.code === 'ETIMEDOUT')
    return { library, skipped: `over ${LIMIT_SECONDS} s a run` }
  if (error) return { library, skipped: error.message }
  if (status !== 0) return { library, skipped: stderr.trim().split('\n').at(-1) ?? `exit ${status}` }
  return JSON.parse(stdout)
}
