// Packs the packages that strangers install: node scripts/pack.ts [FOLDER]
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { compile } from './pack/compile.ts'
import { publishedManifest } from './pack/manifest.ts'
import { npmPack, type Packed } from './pack/npm-pack.ts'
import { type Published, publishedPackages, ROOT } from './pack/packages.ts'

/**
 * Packs every published package into a folder, one tarball each. The workspace is left as it is: there, rooms
 * import one another's TypeScript.
 * @throws where the packages do not compile for Node 20, or npm fails
 */
export function packAll(to: string): Packed[] {
  const packages = publishedPackages()
  const stage = mkdtempSync(join(tmpdir(), 'hearsay-pack-'))
  try {
    compile(
      packages.map(({ folder }) => folder),
      stage,
    )
    for (const each of packages) complete(each, join(stage, each.folder))
    return npmPack(
      packages.map(({ folder }) => join(stage, folder)),
      to,
    )
  } finally {
    rmSync(stage, { recursive: true, force: true })
  }
}

/** Adds to what was compiled what else is published. */
function complete({ folder, manifest }: Published, staged: string): void {
  const published = publishedManifest(manifest)
  renameSync(join(staged, 'src'), join(staged, 'dist'))
  for (const name of [...published.files.filter((name) => name !== 'dist'), 'README.md'])
    cpSync(join(ROOT, folder, name), join(staged, name), { recursive: true })
  cpSync(join(ROOT, 'LICENSE'), join(staged, 'LICENSE'))
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify(published, null, 2)}\n`)
}

if (import.meta.main) {
  const [to = join(ROOT, 'packed')] = process.argv.slice(2)
  for (const { name, tarball } of packAll(resolve(to))) console.log(`${name} ${tarball}`)
}
