import type { House } from './repository.ts'
import type { Finding } from './source.ts'

/** A room without a row has no rules, and a row without a room is a page that is wrong. */
export function checkRooms({ rooms, manifests }: House): Finding[] {
  const page = { path: 'docs/architecture.md', line: 0 }
  return [
    ...[...manifests.keys()]
      .filter((path) => !rooms.has(path))
      .map((path) => ({ ...page, message: `expected a row for every room; found none for ${path}` })),
    ...[...rooms.keys()]
      .filter((path) => !manifests.has(path))
      .map((path) => ({ ...page, message: `expected rooms that exist; found ${path}` })),
  ]
}
