import { CaseError, type Issue } from '../errors.ts'
import type { Case } from '../fold/case.ts'
import { fold } from '../fold/fold.ts'
import type { Entry } from '../kinds/index.ts'
import { parseEntry } from '../parse.ts'
import { attachDocuments, type CaseDocument, type DocumentSource } from './documents.ts'
import { expandItem, type RawEntry } from './expand.ts'
import { mentionOrder } from './order.ts'
import { parseCaseYaml } from './yaml.ts'

export interface CaseFile {
  readonly name: string
  readonly text: string
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
 * @throws {CaseError} every issue found in the first file that has any, each with file, line and column
 */
export function readCaseFiles(files: readonly CaseFile[], source: DocumentSource): CaseReading {
  const entries: Entry[] = []
  const documents: CaseDocument[] = []
  let folded: Case | undefined
  for (const file of files) {
    const raw = readFile(file, source, documents)
    const parsed = parseAll(raw)
    const order = mentionOrder(parsed)
    const sorted = order.flatMap((index) => parsed[index] ?? [])
    folded = locating(
      () => fold(sorted, folded),
      order.flatMap((index) => raw[index] ?? []),
    )
    for (const entry of sorted) entries.push(entry)
  }
  if (!folded)
    throw new CaseError([{ code: 'file', entry: 0, path: [], message: 'expected at least one case file' }])
  return { entries, documents, case: folded }
}

function readFile(file: CaseFile, source: DocumentSource, documents: CaseDocument[]): RawEntry[] {
  const { header, items } = parseCaseYaml(file.name, file.text)
  const raw = items.flatMap((item) => expandItem(item, header))
  const issues = attachDocuments(raw, source, documents)
  if (issues.length > 0) throw new CaseError(issues)
  return raw
}

function parseAll(raw: readonly RawEntry[]): Entry[] {
  const issues: Issue[] = []
  const entries = raw.flatMap((entry, index) => {
    try {
      return locating(() => parseEntry(entry.value, index), raw)
    } catch (error) {
      if (!(error instanceof CaseError)) throw error
      for (const issue of error.issues) issues.push(issue)
      return []
    }
  })
  if (issues.length > 0) throw new CaseError(issues)
  return entries
}

/** Runs `work`, and gives every issue it throws its position in the case file. */
function locating<T>(work: () => T, raw: readonly RawEntry[]): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof CaseError)) throw error
    throw new CaseError(error.issues.map((issue) => withPosition(issue, raw[issue.entry])))
  }
}

function withPosition(issue: Issue, raw: RawEntry | undefined): Issue {
  return raw ? { ...issue, position: raw.item.locate([...raw.base, ...issue.path]) } : issue
}
