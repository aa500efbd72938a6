import { readdirSync, readFileSync } from 'node:fs'
import { nodeSha256 } from '@hearsay/text/node'
import { type CaseReading, type Entry, parseEntry, readCaseFiles } from '../index.ts'

/** Reads a case folder of this repository, for tests. */
export function readCaseFolder(name: string): CaseReading {
  const folder = new URL(`../../../../cases/${name}/`, import.meta.url)
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(new URL(file, folder), 'utf8') }))
  return readCaseFiles(files, { read: (file) => readFileSync(new URL(file, folder)), hash: nodeSha256 })
}

const FRAME = { at: '2026-01-01T00:00:00Z', by: 'ana' }

/** An entry of a kind with the given fields, validated. */
export function entry(kind: string, fields: Record<string, unknown>): Entry {
  return parseEntry({ kind, ...FRAME, ...fields })
}

/** The smallest case in which something is said: one page, two parties, one claim, one statement. */
export function smallCase(): Entry[] {
  return [
    entry('case', {
      id: 'small',
      kicker: 'Small',
      title: 'A small case',
      question: 'Did it?',
      language: 'en',
    }),
    entry('author', { id: 'ana', name: 'Ana', role: 'editor' }),
    entry('party', { id: 'gazette', type: 'outlet', name: 'The Gazette' }),
    entry('party', { id: 'mira', type: 'person', name: 'Mira' }),
    entry('document', {
      id: 'page',
      form: 'capture',
      title: 'A page',
      outlet: 'gazette',
      citation: 'The Gazette',
      captured: FRAME.at,
      mediaType: 'text/plain',
      hash: `sha256:${'0'.repeat(64)}`,
      held: 'published',
    }),
    entry('claim', { id: 'it-fell', text: 'It fell.' }),
    entry('statement', {
      id: 'mira-says',
      document: 'page',
      words: [{ start: 0, end: 7, exact: 'it fell', prefix: '', suffix: '' }],
      gist: 'It fell.',
      source: 'mira',
      act: 'assert',
      basis: { kind: 'unstated' },
      modality: 'asserted',
    }),
    entry('bearing', { id: 'mira-says:it-fell', of: 'mira-says', claim: 'it-fell', how: 'asserts' }),
  ]
}
