import { describeIssue } from '@hearsay/case'
import {
  FolderError,
  type FolderReading,
  listCaseFiles,
  readCaseFolder,
  stampOf,
} from '@hearsay/store/case-folder'
import { toHex } from '@hearsay/text'
import { nodeSha256 } from '@hearsay/text/node'
import { error } from '@sveltejs/kit'
import type { CaseSource } from './source.ts'

/** As many problems as a page shows. */
const SHOWN = 200

interface Failed {
  readonly paths: readonly string[]
  readonly problems: readonly string[]
}

type Outcome = { readonly read: FolderReading } | { readonly failed: Failed }

interface Standing {
  readonly version: string
  readonly outcome: Outcome
}

/**
 * The case in a folder, read again whenever one of its files has changed. Nothing is recorded and nothing
 * signed. A case file with problems is answered with all of them.
 */
export function folderSource(folder: string): CaseSource {
  let standing: Standing | undefined
  const now = (): Standing => {
    if (standing === undefined || standing.version !== versionOf(folder, standing.outcome)) {
      const outcome = attempt(folder)
      standing = { version: versionOf(folder, outcome), outcome }
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

function attempt(folder: string): Outcome {
  const names = namesIn(folder)
  if (names.length === 0) {
    return { failed: { paths: [], problems: [`${folder}: expected a folder with a case in .yaml files`] } }
  }
  try {
    return { read: readCaseFolder(folder, names) }
  } catch (cause) {
    if (!(cause instanceof FolderError)) throw cause
    return { failed: { paths: cause.paths, problems: cause.issues.map(describeIssue) } }
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

/** Changes with the names in the folder and with everything that was looked at when it was read. */
function versionOf(folder: string, outcome: Outcome): string {
  const { paths } = 'read' in outcome ? outcome.read : outcome.failed
  const stamp = [...namesIn(folder), stampOf(paths)].join('\n')
  return toHex(nodeSha256(new TextEncoder().encode(stamp))).slice(0, 16)
}

function refuse({ problems }: Failed): never {
  error(422, problems[0] ?? '', {
    code: 'bad-case',
    problems: problems.slice(0, SHOWN),
    more: Math.max(0, problems.length - SHOWN),
  })
}
