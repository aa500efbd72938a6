import { createHash } from 'node:crypto'
import { describeIssue } from '@hearsay/case'
import {
  FolderError,
  type FolderReading,
  listCaseFiles,
  readCaseFolder,
  stampOf,
} from '@hearsay/store/case-folder'
import { error } from '@sveltejs/kit'
import type { CaseSource } from './source.ts'

/** As many problems as a page shows. */
const SHOWN = 200

type Outcome = { readonly read: FolderReading } | { readonly failed: FolderError }

interface Standing {
  readonly version: string
  readonly outcome: Outcome
}

/**
 * The case in a folder, read again whenever one of its files has changed. Nothing is recorded and nothing signed. A
 * case file with problems is answered with all of them.
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
      return { entries, ledger: { size: entries.length, root: '' } }
    },
    async document(_, hash) {
      return reading().documents.find((one) => one.hash === hash)?.bytes
    },
    async bundle() {
      error(404, 'A case file as it stands is signed by nobody: import it, and the store makes a bundle.')
    },
    edited: () => now().version,
  }
}

function attempt(folder: string): Outcome {
  try {
    return { read: readCaseFolder(folder, listCaseFiles(folder).names) }
  } catch (cause) {
    if (cause instanceof FolderError) return { failed: cause }
    throw cause
  }
}

/** Changes with the names in the folder and with everything that was looked at when it was read. */
function versionOf(folder: string, outcome: Outcome): string {
  const { paths } = 'read' in outcome ? outcome.read : outcome.failed
  const stamp = [...listCaseFiles(folder).names, stampOf(paths)].join('\n')
  return createHash('sha256').update(stamp).digest('hex').slice(0, 16)
}

function refuse({ issues }: FolderError): never {
  const more = issues.length > SHOWN ? [`and ${issues.length - SHOWN} more`] : []
  const problems = [...issues.slice(0, SHOWN).map(describeIssue), ...more]
  const count = issues.length === 1 ? 'a problem' : `${issues.length} problems`
  error(422, {
    message: `The case file has ${count}; this page comes back when it is mended.`,
    code: 'bad-case',
    problems,
  })
}
