import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packAll } from '../../pack.ts'
import type { Packed } from '../npm-pack.ts'
import { dependencyTarballs } from './dependencies.ts'

/** A project that is not ours, with the packed packages installed in it. */
export interface Stranger {
  readonly folder: string
  readonly packed: readonly Packed[]
  readonly remove: () => void
}

/**
 * Packs the packages and installs them into an empty project, as npm does for anybody. Their dependencies
 * come from this repository's own installation, so that no registry is asked; one that a package forgets to
 * name is missing.
 */
export function stranger(): Stranger {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-stranger-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const packed = packAll(join(folder, 'tarballs'))
    const project = {
      private: true,
      type: 'module',
      dependencies: Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`])),
      overrides: dependencyTarballs(
        packed.map(({ name }) => name),
        join(folder, 'tarballs'),
      ),
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(project))
    const args = ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund']
    execFileSync('npm', args, { cwd: folder, stdio: 'pipe' })
    return { folder, packed, remove }
  } catch (error) {
    remove()
    throw error
  }
}
