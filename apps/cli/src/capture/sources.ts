import { buffer } from 'node:stream/consumers'
import { RefusedError, type Source, sourceKey } from '@hearsay/capture'
import { Failure } from '../failure.ts'
import { checkReadable, pathKind } from '../input/files.ts'

/** Letters before a colon and two strokes: an address, of whatever scheme. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\/\//i

/**
 * What the arguments name. All are looked at before anything is done. @throws {Failure} for the first that is
 * bad
 */
export async function sourcesOf(names: readonly string[]): Promise<Source[]> {
  const sources = names.filter((name) => name !== '-').map(sourceOf)
  return names.includes('-') ? [...sources, await pasted()] : sources
}

/** @throws {Failure} `refused`, `not-found`, `unreadable` */
export function sourceOf(name: string): Source {
  if (ADDRESS.test(name)) return address(name, name)
  const kind = pathKind(name)
  if (kind === 'nothing')
    throw new Failure('not-found', `${name}: there is no such file; an address begins with http`)
  if (kind === 'folder')
    throw new Failure('unreadable', `${name}: expected a file or an address; it is a folder`)
  checkReadable(name)
  return { kind: 'file', path: name }
}

/**
 * An address that could be fetched. @param where for whoever reads the message @throws {Failure} `refused`
 */
export function address(url: string, where: string): Source {
  const source: Source = { kind: 'url', url }
  try {
    sourceKey(source)
    return source
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error
    throw new Failure('refused', named(where, error), { cause: error })
  }
}

/** A refusal with what it is about; many say so themselves. */
export function named(name: string, { message }: { readonly message: string }): string {
  return message.startsWith(name) ? message : `${name}: ${message}`
}

async function pasted(): Promise<Source> {
  const bytes = await buffer(process.stdin)
  if (bytes.length === 0) throw new Failure('bad-text', 'standard input: expected text; found none')
  return { kind: 'pasted', bytes }
}
