import { circles } from './circles.ts'
import { type Finding, isTest } from './source.ts'
import type { Room } from './table.ts'
import type { Use } from './uses.ts'

/** Files of a room that need one another to load: what stands first then depends on who asks first. */
export function checkFileCircles(uses: readonly Use[]): Finding[] {
  const within = new Map<string, string[]>()
  for (const { source, target, how } of uses) {
    if (target?.to !== 'file' || how === 'address' || how === 'type' || isTest(source.path)) continue
    within.set(source.path, [...(within.get(source.path) ?? []), target.path])
  }
  return circles(within).map((files) => ({
    path: files[0] ?? '',
    line: 0,
    message: `expected no circle; found ${[...files, files[0]].join(' → ')}`,
  }))
}

/** Rooms that the table lets import one another. */
export function checkRoomCircles(rooms: ReadonlyMap<string, Room>): Finding[] {
  const edges = new Map([...rooms].map(([path, { imports }]) => [path, [...imports]]))
  return circles(edges).map((paths) => ({
    path: 'docs/architecture.md',
    line: 0,
    message: `expected no circle of rooms; found ${[...paths, paths[0]].join(' → ')}`,
  }))
}
