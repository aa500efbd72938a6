export type IssueCode =
  | 'shape' // a field is missing, unknown, or not what the schema expects
  | 'order' // entries are not in order: the case entry first, times never backwards
  | 'duplicate' // an id is already taken
  | 'reference' // an id is not known, names a record of another kind, or mentions go round in a circle
  | 'words' // exact words are not in the document, or not only once
  | 'document' // a document cannot be read, or its hash is another
  | 'new' // possible in a ledger of long ago, and refused of what is recorded now
  | 'file' // the case file is not YAML, or a section is unknown

/** One thing wrong with an entry: which, where in it, and what was expected. */
export interface Issue {
  readonly code: IssueCode
  /** Index of the entry among those given, from 0. */
  readonly entry: number
  readonly path: readonly (string | number)[]
  readonly message: string
  /** The id that is taken, not known, or of another kind, where the issue is about one. */
  readonly about?: string
  /** The kinds that the id may name, where it is not known. */
  readonly kinds?: readonly string[] | 'any'
  /** Where it stands in a case file; lines and columns from 1. */
  readonly position?: Position
}

export interface Position {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Entries, or a case file, that cannot be taken. Nothing has been changed. */
export class CaseError extends Error {
  override readonly name = 'CaseError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[], message = issues.map(describeIssue).join('\n')) {
    super(message)
    this.issues = issues
  }
}

export function describeIssue({ entry, path, message, position }: Issue): string {
  const field = path.length > 0 ? `${path.join('.')}: ` : ''
  const where = position ? `${position.file}:${position.line}:${position.column}` : `entry ${entry}`
  return `${where}: ${field}${message}`
}
