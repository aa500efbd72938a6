import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Source } from '@hearsay/capture'
import { Failure } from '../failure.ts'
import { reason } from '../input/files.ts'
import { address } from './sources.ts'

/**
 * The addresses in a file, one a line; blank lines and those that begin with `#` say nothing. Holds a line.
 * @throws {Failure} `unreadable`; `refused` for a line that is no address, with its place
 */
export async function* linksIn(path: string): AsyncGenerator<Source> {
  let line = 0
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
      line++
      const link = text.replace(/^\ufeff/, '').trim()
      if (link !== '' && !link.startsWith('#')) yield address(link, `${path}:${line}`)
    }
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure('unreadable', `${path}: cannot be read: ${reason(error)}`, { cause: error })
  }
}

/** How many there are, once every line has been looked at. @throws {Failure} as {@link linksIn} does */
export async function countLinks(path: string): Promise<number> {
  let count = 0
  for await (const _ of linksIn(path)) count++
  if (count === 0) throw new Failure('bad-text', `${path}: expected addresses, one a line; found none`)
  return count
}
