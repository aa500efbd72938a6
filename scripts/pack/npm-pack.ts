import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/** A package as npm packed it. */
export interface Packed {
  readonly name: string
  /** Path of the tarball. */
  readonly tarball: string
  /** Paths in it, sorted. */
  readonly files: readonly string[]
}

/** What `npm pack --json` says of a package. */
interface Said {
  readonly name: string
  readonly filename: string
  readonly files: readonly { readonly path: string }[]
}

/** Packs folders into another, in their order, and runs none of their scripts. */
export function npmPack(folders: readonly string[], to: string): Packed[] {
  mkdirSync(to, { recursive: true })
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', to, ...folders]
  const said: Said[] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', stdio: 'pipe' }))
  return said.map(({ name, filename, files }) => ({
    name,
    tarball: join(to, filename),
    files: files.map(({ path }) => path).sort(),
  }))
}
