import type { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl'
import { RefusedError } from '../../captured.ts'
import type { ArchiveLimits } from '../limits.ts'
import { shown } from '../shown.ts'

/** A zip whose directory has been looked at, before anything in it is unpacked. */
export interface Zip {
  readonly entries: ReadonlyMap<string, Entry>
  readonly read: (entry: Entry) => Promise<Readable>
  readonly close: () => void
}

const OPTIONS = { autoClose: false, strictFileNames: true, validateEntrySizes: true }

/**
 * Opens a zip by path or from memory.
 * @throws {RefusedError} `encrypted`, `too-large`, `bomb`, `malformed`
 */
export async function openZip(source: string | Uint8Array, limits: ArchiveLimits): Promise<Zip> {
  const zip = await refusing(() =>
    typeof source === 'string'
      ? openPromise(source, OPTIONS)
      : fromBufferPromise(Buffer.from(source), OPTIONS),
  )
  try {
    const entries = await refusing(() => directory(zip, limits))
    return {
      entries,
      read: (entry) => refusing(() => zip.openReadStreamPromise(entry)),
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    throw error
  }
}

/**
 * Whatever the zip reader says is wrong is a refusal with its words; what the machine says stays as it is.
 */
export async function refusing<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RefusedError || !(error instanceof Error) || 'syscall' in error) throw error
    throw new RefusedError('malformed', `The zip cannot be read: ${shown(error.message)}.`, { cause: error })
  }
}

async function directory(zip: ZipFile, limits: ArchiveLimits): Promise<Map<string, Entry>> {
  if (zip.fileSize > limits.zip)
    throw new RefusedError('too-large', `The zip has more than ${limits.zip} bytes.`)
  if (zip.entryCount > limits.members)
    throw new RefusedError('too-large', `The zip has ${zip.entryCount} members, more than ${limits.members}.`)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry, limits)
    if (entries.has(entry.fileName))
      throw new RefusedError('malformed', `The zip has two members called "${shown(entry.fileName)}".`)
    entries.set(entry.fileName, entry)
  }
  checkOverlaps([...entries.values()], zip.fileSize)
  return entries
}

function checkEntry(entry: Entry, limits: ArchiveLimits): void {
  if (entry.isEncrypted())
    throw new RefusedError(
      'encrypted',
      `"${shown(entry.fileName)}" in the zip is encrypted; decrypt the archive first.`,
    )
  if (!entry.canDecodeFileData())
    throw new RefusedError(
      'unsupported',
      `"${shown(entry.fileName)}" is compressed by a method that is not read.`,
    )
  if (entry.uncompressedSize > limits.total)
    throw new RefusedError(
      'too-large',
      `"${shown(entry.fileName)}" in the zip has more than ${limits.total} bytes.`,
    )
}

const LOCAL_HEADER_BYTES = 30

/** Members that share bytes make a bomb of a small file (a well-made zip never has them). */
function checkOverlaps(entries: readonly Entry[], fileSize: number): void {
  const sorted = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  for (const [i, entry] of sorted.entries()) {
    // The name may be shorter there, and extra fields may be missing, so this is the least that it takes.
    const end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.compressedSize
    if (end > (sorted[i + 1]?.relativeOffsetOfLocalHeader ?? fileSize))
      throw new RefusedError('bomb', `"${shown(entry.fileName)}" in the zip overlaps with what follows it.`)
  }
}
