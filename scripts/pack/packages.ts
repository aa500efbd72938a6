import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A package.json, as far as packing reads it; every other field is passed on. */
export interface Manifest {
  readonly name: string
  readonly exports: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** A package of this repository that strangers install. */
export interface Published {
  /** Of its folder: `text`. */
  readonly folder: string
  readonly manifest: Manifest
}

/** Every package that does not call itself private, by folder. */
export function publishedPackages(): Published[] {
  return globSync('packages/*/package.json', { cwd: ROOT })
    .map((path) => ({ path, manifest: JSON.parse(readFileSync(join(ROOT, path), 'utf8')) }))
    .filter(({ manifest }) => manifest.private !== true)
    .map(({ path, manifest }) => ({ folder: dirname(path), manifest }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
}
