import { type Entry, writeCaseFiles } from '@hearsay/case'
import { writeFolderWhole } from './files.ts'
import type { Cases } from './open.ts'

/** Endings for the media types that people open; the case file says what the rest are. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
}

/** Writes a case as YAML files with its documents beside them; `hearsay case import` reads it back. */
export async function writeYaml(folder: string, id: string, store: Cases): Promise<void> {
  const { entries } = await store.read(id)
  await writeCaseFolder(folder, entries, (hash) => store.document(id, hash))
}

/** The same of entries whose documents are found by their hash; of those that are not, the hash alone. */
export async function writeCaseFolder(
  folder: string,
  entries: readonly Entry[],
  bytesOf: (hash: string) => Promise<Uint8Array | undefined>,
): Promise<void> {
  const files: { name: string; content: string | Uint8Array }[] = []
  const named: Entry[] = []
  for (const entry of entries) {
    const hash = entry.kind === 'document' ? entry.hash : undefined
    const bytes = hash === undefined ? undefined : await bytesOf(hash)
    if (entry.kind !== 'document' || !bytes) named.push(entry)
    else {
      // `_` stands for the `:` of compound ids, which file systems refuse, and which no id has.
      const name = `${entry.id.replaceAll(':', '_')}.${ENDINGS[entry.mediaType ?? ''] ?? 'bin'}`
      files.push({ name, content: bytes })
      named.push(withFile(entry, name))
    }
  }
  const written = writeCaseFiles(named).map(({ name, text }) => ({ name, content: text }))
  writeFolderWhole(folder, [...files, ...written])
}

/** `file` is a field of case files, not of entries: reading takes it out again. */
function withFile<E extends Entry>(entry: E, file: string): E {
  return { ...entry, file }
}
