import { CaseError, type Issue } from '../errors.ts'
import type { Case } from '../fold/case.ts'
import type { Entry } from '../kinds/index.ts'
import { wordIssues } from '../query/words.ts'
import { type CaseDocument, type DocumentSource, type Documents, textByHash } from './documents.ts'
import type { RawEntry } from './expand.ts'
import { sayOpening } from './opening.ts'
import { inPlace } from './places.ts'
import { type PreparedFile, prepareFile } from './prepare.ts'
import { surveyFiles } from './survey.ts'
import { NearMatches } from './words/near.ts'

export interface CaseFile {
  readonly name: string
  readonly text: string
  /** Why the text is not to be read; what it seems to say is then only a hint of what is missing. */
  readonly unreadable?: string
}

/** A case file read: its entries in ledger order, the documents they name, and the case they fold to. */
export interface CaseReading {
  readonly entries: readonly Entry[]
  readonly documents: readonly CaseDocument[]
  readonly case: Case
}

/**
 * Reads a case from its YAML files, in the order given; each is one change with its own `at`, `by` and `why`.
 * `source` brings the bytes of documents and their hash, since this package touches no disk.
 * @throws {CaseError} every issue of every file, each once, with file, line and column, in their order; where
 * there are none, every selector written out in full that is not the document's words
 */
export function readCaseFiles(files: readonly CaseFile[], source: DocumentSource): CaseReading {
  const documents: Documents = { brought: [], pages: new Map(), without: new Map() }
  const near = new NearMatches()
  const prepared: PreparedFile[] = []
  for (const file of files) prepared.push(prepareFile(file, source, documents, near, prepared.at(-1)?.last))
  const opening = sayOpening(prepared)
  const { entries, places, issues, finish } = surveyFiles(prepared, source.now)
  refuse([...opening, ...prepared.flatMap((file) => file.issues), ...issues], files)
  const state = finish()
  const miscut = wordIssues(state, 0, textByHash(documents))
  refuse(
    miscut.map((issue) => located(issue, places)),
    files,
  )
  return { entries, documents: documents.brought, case: state }
}

function refuse(issues: readonly Issue[], files: readonly CaseFile[]): void {
  const all = inPlace(issues, files)
  if (all.length > 0) throw new CaseError(all)
}

function located(issue: Issue, places: readonly RawEntry['locate'][]): Issue {
  const position = places[issue.entry]?.(issue.path)
  return position ? { ...issue, position } : issue
}
