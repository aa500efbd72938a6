import type { CaseReading } from '@hearsay/case'
import { readDocument } from '@hearsay/ledger'
import { Failure } from '../failure.ts'
import type { Incoming } from '../store/append-new.ts'
import { readBundle } from './bundle.ts'
import { isYaml } from './case.ts'
import { readFolder, readYaml } from './case-files.ts'
import { pathKind, readChunks } from './files.ts'

/** Reads a case from the disk with the documents that belong to it. @throws {Failure} */
export function readIncoming(path: string): Incoming {
  switch (pathKind(path)) {
    case 'folder':
      return fromFiles(path, readFolder(path))
    case 'file':
      return isYaml(path) ? fromFiles(path, readYaml(path)) : fromBundle(path)
    case 'nothing':
      throw new Failure('not-found', `${path}: there is no such file or folder`)
  }
}

function fromFiles(name: string, { entries, documents }: CaseReading): Incoming {
  return {
    name,
    entries,
    documents: documents.map(({ bytes }) => bytes),
    fileOf: (hash) => documents.find((one) => one.hash === hash)?.file,
    recorded: false,
  }
}

function fromBundle(path: string): Incoming {
  const { bundle, entries } = readBundle(path, readChunks(path))
  return { name: path, entries, documents: bundle.documents.map(readDocument), recorded: true }
}
