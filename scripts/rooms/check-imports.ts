import { isPure } from './purity.ts'
import { type Finding, isShipped } from './source.ts'
import type { Use } from './uses.ts'

/** What draws pages or answers requests; a pure room is used by these, and never uses them. */
const FRAMEWORKS = /^(svelte|@sveltejs\/.+|vite|vitest|kysely|commander)$/

/** The one file that loads what is built, whose place it must work out. */
const LOADS_WHAT_IS_BUILT: ReadonlySet<string> = new Set([
  'apps/cli/src/serve/app.ts',
  'apps/cli/src/static/render-worker.ts',
])

/**
 * Imports that the room table does not allow. Tests, `testing` folders and what is not under `src` may import
 * every room, by its name; nothing reaches into another room past its door.
 */
export function checkImports(uses: readonly Use[]): Finding[] {
  return uses.flatMap((use) => {
    const message = fault(use)
    return message === undefined ? [] : [{ path: use.source.path, line: use.line, message }]
  })
}

function fault(use: Use): string | undefined {
  const { target, source, specifier } = use
  const shipped = isShipped(source.path)
  if (target === null)
    return shipped && !LOADS_WHAT_IS_BUILT.has(source.path)
      ? 'expected an import that can be read here; found one that is worked out'
      : undefined
  if (target.to === 'outside' && (use.how !== 'address' || target.path.includes('/src/')))
    return `expected a path inside ${use.room.path}; found ${specifier}`
  return shipped ? shippedFault(use) : undefined
}

function shippedFault(use: Use): string | undefined {
  const { target, room, source, specifier } = use
  const pure = isPure(room, source.path)
  if (target?.to === 'room') return roomFault(use, target)
  if (target?.to === 'file' && /\/(testing|test)\/|\.test\.ts$/.test(target.path))
    return `expected nothing that is for tests; found ${specifier}`
  if (pure && target?.to === 'file' && isShipped(target.path) && !isPure(room, target.path))
    return `expected a pure file, from one that is pure; found ${specifier}`
  if (pure && target?.to === 'node') return `expected no I/O in a pure room; found ${specifier}`
  if (pure && target?.to === 'package' && FRAMEWORKS.test(target.name))
    return `expected no framework in a pure room; found ${specifier}`
  return undefined
}

function roomFault(use: Use, target: { readonly room: string; readonly door: string }): string | undefined {
  const { room, source, specifier } = use
  if (target.room === room.path) return `expected a relative path inside the room; found ${specifier}`
  if (!room.imports.has(target.room)) {
    return `${room.path} may import ${[...room.imports].join(', ') || 'no room'}; found ${specifier}`
  }
  const doors = room.doors.get(target.room)
  if (doors?.has(target.door) === false)
    return `${room.path} may use ${[...doors].join(', ')} of ${target.room}; found ${specifier}`
  if (target.door.startsWith('./testing')) return `expected nothing that is for tests; found ${specifier}`
  if (target.door === './node' && isPure(room, source.path))
    return `expected no I/O in a pure room; found ${specifier}`
  return undefined
}
