import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'

/**
 * A copy of the repository as it lies, without what Git ignores, so that whatever happens to a mutant happens
 * there. Installed packages are linked to; workspaces are linked to the copy's own, or the original would be
 * tested.
 */
export function copyRepository(root: string): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'hearsay-mutants-'))
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  for (const path of listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)))) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path))
  }
  for (const workspace of ['.', 'apps/cli', 'apps/site'])
    linkModules(root, copy, join(workspace, 'node_modules'))
  prepareSite(copy)
  return copy
}

function linkModules(root: string, copy: string, folder: string): void {
  if (!existsSync(join(root, folder))) return
  mkdirSync(join(copy, folder), { recursive: true })
  const names = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.') || name === '.bin')
  for (const name of names) {
    const path = join(folder, name)
    if (name === '@hearsay') linkModules(root, copy, path)
    else symlinkSync(workspaceAt(root, copy, path) ?? join(root, path), join(copy, path))
  }
}

/** The copy of the workspace to which the link leads; undefined for a package from the registry. */
function workspaceAt(root: string, copy: string, path: string): string | undefined {
  const within = relative(realpathSync(root), realpathSync(join(root, path)))
  return within.includes('node_modules') || within.startsWith('..') ? undefined : join(copy, within)
}

/** What SvelteKit makes for the site's TypeScript, without which its tests do not start. */
function prepareSite(copy: string): void {
  const kit = join(copy, 'node_modules/@sveltejs/kit/svelte-kit.js')
  execFileSync(process.execPath, [kit, 'sync'], { cwd: join(copy, 'apps/site'), stdio: 'ignore' })
}
