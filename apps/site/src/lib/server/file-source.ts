import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseReading, readCaseFiles } from '@hearsay/case'
import type { CaseSource } from './source.ts'

/** Reads case files from a folder of folders; a stand-in until a store is given. */
export function fileSource(folder: string): CaseSource {
  const readings = new Map(readdirSync(folder).map((id) => [id, readFolder(join(folder, id))]))
  return {
    ids: () => [...readings.keys()],
    size: (id) => readings.get(id)?.entries.length,
    entries: (id) => readings.get(id)?.entries ?? [],
    ledger: (id) => ({ size: readings.get(id)?.entries.length ?? 0, root: '' }),
    document: (id, documentId) => readings.get(id)?.documents.find((document) => document.id === documentId),
    bundle: () => new Uint8Array(),
  }
}

function readFolder(folder: string): CaseReading {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const files = names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
  return readCaseFiles(files, {
    read: (name) => readFileSync(join(folder, name)),
    hash: (bytes) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
  })
}
