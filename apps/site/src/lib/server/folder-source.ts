import { describeIssue } from '@hearsay/case'
import {
  FolderError,
  type FolderReading,
  listCaseFiles,
  readCaseFolder,
  type Seen,
  stampOf,
} from '@hearsay/store/case-folder'
import { toHex } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { error } from '@sveltejs/kit'
import type { CaseSource } from './source.ts'

/** As many problems as a page shows. */
const SHOWN = 200

interface Failed {
  readonly seen: Seen
  readonly problems: readonly string[]
}

type Outcome = { readonly read: FolderReading } | { readonly failed: Failed }

interface Standing {
  /** The names that the folder had when it was read. */
  readonly names: readonly string[]
  readonly version: string
  readonly outcome: Outcome
}

/**
 * The case in a folder, read again whenever one of its files has changed. Nothing is recorded and nothing
 * signed. A case file with problems is answered with all of them. `readFolder` is another only in a test.
 */
export function folderSource(folder: string, readFolder = readCaseFolder): CaseSource {
  let standing: Standing | undefined
  const now = (): Standing => {
    if (standing === undefined || hasChanged(folder, standing)) {
      const names = namesIn(folder)
      const outcome = attempt(folder, names, readFolder)
      standing = { names, outcome, version: versionOf(names, seenBy(outcome)) }
    }
    return standing
  }
  const reading = () => {
    const { outcome } = now()
    return 'read' in outcome ? outcome.read.reading : refuse(outcome.failed)
  }
  return {
    async cases() {
      const { id } = reading().case.head
      return [{ id, version: now().version }]
    },
    async read() {
      const { entries } = reading()
      return { entries, ledger: { size: entries.length, root: '' }, editions: [], gone: new Map() }
    },
    async withdrawn() {
      return undefined
    },
    extracted: {
      by: async () => new Map(),
      rows: async () => [],
      count: async () => 0,
      subjects: async () => [],
    },
    async search() {
      return undefined
    },
    async keys() {
      return []
    },
    async document(_, hash) {
      return reading().documents.find((one) => one.hash === hash)?.bytes
    },
    async bundle() {
      return undefined
    },
    edited: () => now().version,
  }
}

function attempt(folder: string, names: readonly string[], readFolder: typeof readCaseFolder): Outcome {
  if (names.length === 0) {
    return {
      failed: { seen: new Map(), problems: [`${folder}: expected a folder with a case in .yaml files`] },
    }
  }
  try {
    return { read: readFolder(folder, names) }
  } catch (cause) {
    if (!(cause instanceof FolderError)) throw cause
    return { failed: { seen: cause.seen, problems: cause.issues.map(describeIssue) } }
  }
}

/** The case files of a folder; none where it has gone, or may not be read. */
function namesIn(folder: string): readonly string[] {
  try {
    return listCaseFiles(folder).names
  } catch {
    return []
  }
}

/** Whether a name in the folder, or anything that was looked at when it was read, is another now. */
function hasChanged(folder: string, { names, outcome }: Standing): boolean {
  if (namesIn(folder).join('\n') !== names.join('\n')) return true
  return [...seenBy(outcome)].some(([path, stamp]) => stampOf(path) !== stamp)
}

function seenBy(outcome: Outcome): Seen {
  return 'read' in outcome ? outcome.read.seen : outcome.failed.seen
}

/** Differs for each state of the folder. */
function versionOf(names: readonly string[], seen: Seen): string {
  const state = [...names, ...seen.values()].join('\n')
  return toHex(nodeSha256(new TextEncoder().encode(state))).slice(0, 16)
}

function refuse({ problems }: Failed): never {
  error(422, problems[0] ?? '', {
    code: 'bad-case',
    problems: problems.slice(0, SHOWN),
    more: Math.max(0, problems.length - SHOWN),
  })
}
