import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { npmPack } from '../npm-pack.ts'
import { type Manifest, ROOT } from '../packages.ts'

/** npm's `overrides`: where a package comes from, and where its dependencies do. */
type Overrides = { readonly [name: string]: string | Overrides }

/**
 * Packs what the named packages depend on, to any depth, as it is installed here, one another left out.
 * @returns where npm finds each: the `overrides` of a package.json
 */
export function dependencyTarballs(names: readonly string[], to: string): Overrides {
  const own = new Set(names)
  const roots = names.map((name) => join(ROOT, 'node_modules', name))
  const folders = [...closure(roots, own)]
  const packed = npmPack(folders, to)
  const tarballs = new Map(folders.map((folder, i) => [folder, `file:${packed[i]?.tarball}`]))
  const below = (folder: string): Overrides =>
    Object.fromEntries(
      dependencies(folder, own).map(([name, at]) => [name, { '.': tarballs.get(at) ?? '', ...below(at) }]),
    )
  return Object.assign({}, ...roots.map(below))
}

function closure(roots: readonly string[], except: ReadonlySet<string>): Set<string> {
  const seen = new Set<string>()
  for (const open = [...roots]; open.length > 0; ) {
    for (const [, at] of dependencies(open.pop() ?? '', except)) {
      if (!seen.has(at)) open.push(at)
      seen.add(at)
    }
  }
  return seen
}

/** Names and folders of what the package in a folder depends on. */
function dependencies(folder: string, except: ReadonlySet<string>): [name: string, folder: string][] {
  const path = join(folder, 'package.json')
  const manifest: Manifest = JSON.parse(readFileSync(path, 'utf8'))
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => !except.has(name))
    .map((name) => {
      const found = findPackageJSON(name, path)
      if (found === undefined) throw new Error(`${path}: expected ${name} to be installed; run npm install`)
      return [name, dirname(found)]
    })
}
