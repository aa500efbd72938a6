import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RefusedError } from '../../captured.ts'

/** A file that goes when it is no longer needed. */
export interface Spooled {
  readonly path: string
  readonly remove: () => Promise<void>
}

/**
 * Writes a stream to a temporary file that only this user can read: a zip begins with its end.
 * @throws {RefusedError} `too-large`; nothing is left behind then
 */
export async function spool(source: AsyncIterable<Uint8Array>, limit: number): Promise<Spooled> {
  const folder = await mkdtemp(join(tmpdir(), 'hearsay-archive-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'archive.zip')
    await using file = await open(path, 'wx', 0o600)
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > limit) throw new RefusedError('too-large', `The zip has more than ${limit} bytes.`)
      await file.writeFile(chunk)
    }
    return { path, remove }
  } catch (error) {
    await remove()
    throw error
  }
}
