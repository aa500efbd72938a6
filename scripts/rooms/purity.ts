import { freeNames } from './free-names.ts'
import type { House } from './repository.ts'
import { type Finding, isShipped } from './source.ts'
import type { Room } from './table.ts'

/**
 * Whether the rules of purity hold for a file; a door for Node (`src/node.ts`) and a module of Svelte
 * (`.svelte.ts`) are there to break them.
 */
export function isPure({ path: room, pure }: Room, path: string): boolean {
  if (!path.startsWith(`${room}/`) || path === `${room}/src/node.ts` || !isShipped(path)) return false
  if (pure === 'core') return path.startsWith(`${room}/src/core/`)
  return pure === 'all' || (pure === '.ts' && /(?<!\.svelte)\.ts$/.test(path))
}

/**
 * Names of the surroundings that bring in a clock, randomness, a network, a disk or a screen. What a file
 * declares or imports under such a name (`document`, in a case) is its own.
 */
const SURROUNDINGS = new Set(
  `process performance crypto fetch console globalThis global window self document navigator location history
  localStorage sessionStorage indexedDB caches XMLHttpRequest WebSocket EventSource Worker BroadcastChannel
  setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask requestAnimationFrame
  requestIdleCallback Buffer require module exports __dirname __filename Deno Bun eval Function alert confirm
  prompt import.meta`.split(/\s+/),
)

/** Names of which one part is the clock or chance, and every other is harmless. */
const IMPURE_PART: Readonly<Record<string, string>> = { Date: 'now', Math: 'random', Temporal: 'Now' }

/** A clock, randomness, I/O or a screen in the files that must have none. */
export function checkPurity({ sources, rooms }: House): Finding[] {
  const pure = sources.filter(
    ({ path }) => path.endsWith('.ts') && [...rooms.values()].some((room) => isPure(room, path)),
  )
  return freeNames(pure).flatMap(({ path, line, name, used }) => {
    const found = impure(name, used)
    return found === undefined
      ? []
      : [{ path, line, message: `expected neither clock, chance nor I/O in a pure room; found ${found}` }]
  })
}

function impure(name: string, used: string | null): string | undefined {
  if (SURROUNDINGS.has(name)) return name
  const part = IMPURE_PART[name]
  if (part === undefined) return undefined
  // Taken whole, as in `const { now } = Date`, it can be anything later.
  if (used === null) return name
  return used === part || used === 'new ()' || used === '()' ? `${name}.${used}` : undefined
}
