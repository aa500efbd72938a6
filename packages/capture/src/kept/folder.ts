import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashName } from '@hearsay/text'
import { makeFolder, nodeSha256 } from '@hearsay/text/node'
import { keyIn } from './id.ts'
import type { KeptFile } from './record.ts'

/** Endings by what bytes are found to be; no page says which. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'text/plain': '.txt',
  'application/pdf': '.pdf',
}

/** A folder of captures (docs/capture.md). Files appear in it whole. */
export class CaptureFolder {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  /** Bytes under their hash; what lies there already is left alone. */
  async keepBytes(bytes: Uint8Array, mediaType: string): Promise<KeptFile> {
    return await this.#keepHashed('bytes', bytes, ENDINGS[mediaType] ?? '')
  }

  /** Text under its hash, as UTF-8. */
  async keepText(text: string): Promise<KeptFile> {
    return await this.#keepHashed('text', new TextEncoder().encode(text), '.txt')
  }

  /** A file of one capture; `name` is made of its id. */
  async keepBeside(folder: 'wacz' | 'stamps' | 'pictures', name: string, bytes: Uint8Array) {
    const file = `${folder}/${name}`
    await this.#write(file, bytes)
    return { file, hash: hashName(bytes, nodeSha256), size: bytes.length }
  }

  async keepRecord(id: string, record: unknown): Promise<void> {
    await this.#write(recordFile(id), Buffer.from(`${JSON.stringify(record)}\n`))
  }

  async hasRecord(id: string): Promise<boolean> {
    return await exists(join(this.path, recordFile(id)))
  }

  /** The ids of all records, in the order of their times. */
  async ids(): Promise<string[]> {
    const names = await readdir(join(this.path, 'captures')).catch(emptyWhereMissing)
    return names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((id) => keyIn(id) !== null)
      .toSorted()
  }

  async #keepHashed(folder: 'bytes' | 'text', bytes: Uint8Array, ending: string): Promise<KeptFile> {
    const hash = hashName(bytes, nodeSha256)
    const file = `${folder}/${hash.replace('sha256:', '')}${ending}`
    const there = await stat(join(this.path, file)).catch(undefinedWhereMissing)
    if (there?.size !== bytes.length) await this.#write(file, bytes)
    return { file, hash, size: bytes.length }
  }

  /** Aside, then into place, on the disk before it is there. */
  async #write(name: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.path, name)
    makeFolder(dirname(path))
    const aside = join(dirname(path), `.${randomUUID()}.part`)
    try {
      const file = await open(aside, 'wx')
      try {
        await file.writeFile(bytes)
        await file.datasync()
      } finally {
        await file.close()
      }
      await rename(aside, path)
    } catch (error) {
      await rm(aside, { force: true })
      throw error
    }
  }
}

/** Whether a folder is one of captures: it has records in it. */
export function isCaptureFolder(path: string): boolean {
  return existsSync(join(path, 'captures'))
}

export const recordFile = (id: string): string => `captures/${id}.json`

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(undefinedWhereMissing)) !== undefined
}

function undefinedWhereMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function emptyWhereMissing(error: NodeJS.ErrnoException): string[] {
  if (error.code !== 'ENOENT') throw error
  return []
}
