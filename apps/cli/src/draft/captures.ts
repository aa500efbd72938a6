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
import { named, sourcesOf } from '../capture/sources.ts'
import type { World } from '../capture/world.ts'
import { Failure } from '../failure.ts'
import { pathKind } from '../input/files.ts'

/**
 * The captures that these names stand for: addresses, files, archives, feeds, and folders that `hearsay capture` has
 * filled. One is held at a time.
 * @throws {Failure} for the first that cannot be had; all names are looked at beforehand
 */
export async function* capturesOf(names: readonly string[], world: World): AsyncGenerator<Captured> {
  const isFolder = (name: string) => pathKind(name) === 'folder' && isCaptureFolder(name)
  const sources = new Map(
    (await sourcesOf(names.filter((name) => !isFolder(name)))).map((one) => [nameOf(one), one]),
  )
  const manners = new Manners(world.clock)
  for (const name of names) {
    const source = sources.get(name)
    yield* refusing(name, source ? taken(source, world, manners) : read(name))
  }
}

const nameOf = (source: Source): string => (source.kind === 'pasted' ? '-' : sourceName(source))

async function* taken(source: Source, { policy, clock }: World, manners: Manners): AsyncGenerator<Captured> {
  for await (const one of take(source, { fetch: { policy, clock, manners } })) {
    if (one.kind === 'not-taken') throw new RefusedError(one.note.code, named(one.name, one.note))
    if (one.kind === 'page') yield one.captured
  }
}

async function* read(folder: string): AsyncGenerator<Captured> {
  for await (const { captured } of readCaptures(folder)) yield captured
}

async function* refusing<T>(name: string, items: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* items
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    throw new Failure('refused', named(name, error), { cause: error })
  }
}
