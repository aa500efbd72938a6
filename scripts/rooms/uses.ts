import { importsOf } from './imports.ts'
import type { House } from './repository.ts'
import type { Import, Source } from './source.ts'
import type { Room } from './table.ts'
import { type Target, targetOf } from './target.ts'

/** One import, with who imports and where it leads; `target` is null where nobody can tell beforehand. */
export interface Use extends Import {
  readonly source: Source
  readonly room: Room
  readonly target: Target | null
}

/** Every import of every file that stands in a room. */
export function usesOf(house: House): Use[] {
  const names = new Map([...house.manifests.values()].map(({ name, path }) => [name, path]))
  return house.sources.flatMap((source) => {
    const path = source.path.split('/').slice(0, 2).join('/')
    const room = house.rooms.get(path)
    const manifest = house.manifests.get(path)
    if (!room || !manifest) return []
    return importsOf(source).map((taken) => ({
      ...taken,
      source,
      room,
      target: taken.specifier === null ? null : targetOf(taken.specifier, source.path, manifest, names),
    }))
  })
}
