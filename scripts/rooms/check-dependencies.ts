import type { Manifest } from './manifest.ts'
import type { House } from './repository.ts'
import { type Finding, isShipped } from './source.ts'
import type { Use } from './uses.ts'

/**
 * Holds every package.json to what the files import: what is imported is named there, what is named there is
 * imported, and a room is named only where the table allows it.
 */
export function checkDependencies(house: House, uses: readonly Use[]): Finding[] {
  const byRoom = Map.groupBy(uses, ({ room }) => room.path)
  return [...house.manifests.values()].flatMap((manifest) => {
    const own = byRoom.get(manifest.path) ?? []
    return [...missing(house, manifest, own), ...unused(house, manifest, own), ...forbidden(house, manifest)]
  })
}

/** Names that a file needs and its package.json does not have. */
function missing({ manifests, tools }: House, manifest: Manifest, uses: readonly Use[]): Finding[] {
  const { path, dependencies, devDependencies } = manifest
  const everything = new Set([...dependencies, ...devDependencies, ...tools])
  const installed = new Set(taken(manifest))
  return uses.flatMap((use) => {
    const name = packageOf(use, manifests)
    if (name === undefined) return []
    const typed = use.how === 'type' && everything.has(`@types/${name}`)
    const has = isShipped(use.source.path) ? installed.has(name) || typed : everything.has(name)
    const message = `expected ${name} in ${path}/package.json, since it is imported; found nothing`
    return has ? [] : [{ path: use.source.path, line: use.line, message }]
  })
}

/** Dependencies that no file imports, and rooms that not even a test does. */
function unused({ manifests, sources }: House, manifest: Manifest, uses: readonly Use[]): Finding[] {
  const { path, dependencies, devDependencies } = manifest
  const all = namesIn(uses, manifests)
  const shipped = namesIn(
    uses.filter(({ source }) => isShipped(source.path)),
    manifests,
  )
  if (sources.some((source) => source.path.startsWith(`${path}/`) && source.path.endsWith('.svelte')))
    shipped.add('svelte')
  const rooms = new Set([...manifests.values()].map(({ name }) => name))
  const idle = [
    ...dependencies.filter((name) => !shipped.has(name)),
    ...devDependencies.filter((name) => rooms.has(name) && !all.has(name)),
  ]
  return idle.map((name) => about(path, `expected only what is imported; found ${name}`))
}

/** Rooms that a package.json names and the table does not allow. */
function forbidden({ rooms, manifests }: House, manifest: Manifest): Finding[] {
  const paths = new Map([...manifests.values()].map(({ name, path }) => [name, path]))
  const allowed = rooms.get(manifest.path)?.imports
  return taken(manifest)
    .filter((name) => paths.has(name) && !allowed?.has(paths.get(name) ?? ''))
    .map((name) => about(manifest.path, `expected rooms that the table allows; found ${name}`))
}

/** What the room's shipped files may take: a room that is bundled has no dependencies once it is built. */
function taken({ private: bundled, dependencies, devDependencies }: Manifest): string[] {
  return bundled ? [...dependencies, ...devDependencies] : [...dependencies]
}

function namesIn(uses: readonly Use[], manifests: House['manifests']): Set<string> {
  return new Set(uses.flatMap((use) => packageOf(use, manifests) ?? []))
}

function packageOf({ target }: Use, manifests: House['manifests']): string | undefined {
  if (target?.to === 'package') return target.name
  return target?.to === 'room' ? manifests.get(target.room)?.name : undefined
}

function about(path: string, message: string): Finding {
  return { path: `${path}/package.json`, line: 0, message }
}
