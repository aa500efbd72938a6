/*
 * The rows of a store. Every table starts with the case, so that it can be split by it. What each column
 * means is decided in `migrations/`; these are the types that queries are checked against.
 */

export interface CaseRow {
  case_id: string
  /** Number of entries. */
  size: number
  /** Number of erasures so far: what was folded before the last one holds what is erased. */
  erasures: number
}

export interface EntryRow {
  case_id: string
  position: number
  kind: string
  at: string
  subject: string
  leaf_hash: Uint8Array
  /** RFC 8785 text. */
  leaf: string
}

export interface OpeningRow {
  case_id: string
  position: number
  path: string
  salt: Uint8Array
  /** RFC 8785 text. */
  value: string
}

export interface DocumentRow {
  case_id: string
  /** 64 hexadecimal digits. */
  sha256: string
  bytes: Uint8Array
}

export interface SubtreeRow {
  case_id: string
  level: number
  position: number
  hash: Uint8Array
}

export interface CheckpointRow {
  case_id: string
  size: number
  key: string
  note: string
}

export interface MigrationRow {
  number: number
  name: string
}

export interface Tables {
  cases: CaseRow
  entries: EntryRow
  openings: OpeningRow
  documents: DocumentRow
  subtrees: SubtreeRow
  checkpoints: CheckpointRow
  migrations: MigrationRow
}
