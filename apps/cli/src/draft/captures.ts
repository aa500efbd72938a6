import { join } from 'node:path'
import {
  type Captured,
  isCaptureFolder,
  Manners,
  RefusedError,
  readCaptures,
  type Source,
  sourceName,
  take,
} from '@hearsay/capture'
import { commandText } from '@hearsay/words'
import { named, sourcesOf } from '../capture/sources.ts'
import type { World } from '../capture/world.ts'
import { Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'
import { FAILURES_IN } from '../language.ts'
import { safe } from '../output/safe.ts'

/**
 * The captures that these names stand for: addresses, files, archives, feeds, and folders that `hearsay
 * capture` has filled. One is held at a time.
 * @throws {Failure} for the first that cannot be had; all names are looked at beforehand
 */
export async function* capturesOf(names: readonly string[], world: World): AsyncGenerator<Captured> {
  const folders = new Set(names.filter(isFolder))
  const given = await sourcesOf(names.filter((name) => !folders.has(name)))
  const sources = new Map(given.map((source) => [nameOf(source), source]))
  const manners = new Manners(world.clock)
  for (const name of names) {
    const source = sources.get(name)
    yield* refusing(name, source ? taken(source, world, manners) : read(name))
  }
}

/** @throws {Failure} `not-found` for a folder of something else */
function isFolder(name: string): boolean {
  if (pathKind(name) !== 'folder') return false
  if (isCaptureFolder(name)) return true
  throw new Failure(
    'not-found',
    `${name}: expected a folder that hearsay capture has filled; found no captures/ in it; give its files: ${join(name, '*')}`,
  )
}

const nameOf = (source: Source): string => (source.kind === 'pasted' ? '-' : sourceName(source))

async function* taken(source: Source, { policy, clock }: World, manners: Manners): AsyncGenerator<Captured> {
  for await (const one of take(source, { fetch: { policy, clock, manners } })) {
    if (one.kind === 'page') yield one.captured
    else if (one.kind === 'not-taken') warn(named(one.name, one.note))
  }
}

/** One page of many that cannot be read leaves the others as they are. */
export function warn(message: string): void {
  console.error(`hearsay: ${safe(commandText(FAILURES_IN, 'warning', { message }))}`)
}

/** What was not fetched was captured when it was kept. */
async function* read(folder: string): AsyncGenerator<Captured> {
  for await (const { captured, record } of readCaptures(folder)) {
    const { incoming } = captured
    yield { ...captured, incoming: { ...incoming, at: incoming.at ?? record.kept } }
  }
}

async function* refusing<T>(name: string, items: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    throw new Failure('refused', named(name, error), { cause: error })
  }
}
