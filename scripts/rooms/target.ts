import { posix } from 'node:path'
import type { Manifest } from './manifest.ts'

/** Where an import leads. */
export type Target =
  /** A file of this room, or at least a place in it; `path` is from the root. */
  | { readonly to: 'file'; readonly path: string }
  /** Out of the room by a path, past the other's door. */
  | { readonly to: 'outside'; readonly path: string }
  /** Another room by its name, and which door of it. */
  | { readonly to: 'room'; readonly room: string; readonly door: string }
  | { readonly to: 'node' }
  /** A package from the registry, by the name under which it is installed. */
  | { readonly to: 'package'; readonly name: string }

/** What SvelteKit makes up: `$app/paths` and the like. */
const KIT = /^\$(app|env|service-worker)\b/

/**
 * Where an import of the file at `from`, in the room of the manifest, leads; `rooms` are folders by package
 * name.
 */
export function targetOf(
  specifier: string,
  from: string,
  room: Manifest,
  rooms: ReadonlyMap<string, string>,
): Target {
  const bare = specifier.replace(/\?.*$/, '') // `?url` and `?worker` are for the bundler
  const local = localPath(bare, from, room)
  if (local !== undefined) {
    return local.startsWith(`${room.path}/`) || local === room.path
      ? { to: 'file', path: local }
      : { to: 'outside', path: local }
  }
  if (bare.startsWith('node:')) return { to: 'node' }
  if (KIT.test(bare)) return { to: 'package', name: '@sveltejs/kit' }
  const name = packageName(bare)
  const other = rooms.get(name)
  if (other !== undefined) return { to: 'room', room: other, door: `.${bare.slice(name.length)}` }
  return { to: 'package', name }
}

/** The path that a relative specifier, or one of the room's own `#` names, means. */
function localPath(specifier: string, from: string, room: Manifest): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier)
  for (const [pattern, to] of Object.entries(room.imports)) {
    const start = pattern.replace(/\*$/, '')
    if (specifier.startsWith(start)) {
      return posix.join(room.path, to.replace(/\*$/, ''), specifier.slice(start.length))
    }
  }
  return undefined
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
