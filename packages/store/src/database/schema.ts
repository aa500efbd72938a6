/*
 * The rows of a store. Every table starts with the desk and the case, so that it can be split by either. What
 * each column means is decided in `migrations/`; these are the types that queries are checked against.
 */

interface OfCase {
  /** Whose store this is: several desks can share a database. */
  desk: string
  case_id: string
}

export interface CaseRow extends OfCase {
  /** Number of entries. */
  size: number
  /** Number of erasures so far: what was folded before the last one holds what is erased. */
  erasures: number
  /** Root of the tree over the entries. */
  root: Uint8Array
  /** Number of checkpoints that were signed, and that lie here. */
  checkpoints: number
  /** Number of notices. */
  notices: number
}

export interface EntryRow extends OfCase {
  position: number
  kind: string
  at: string
  subject: string
  leaf_hash: Uint8Array
  /** RFC 8785 text. */
  leaf: string
}

export interface OpeningRow extends OfCase {
  position: number
  path: string
  salt: Uint8Array
  /** RFC 8785 text. */
  value: string
}

/** Bytes by their hash: complete once this row is there. */
export interface BlobRow extends OfCase {
  /** 64 hexadecimal digits. */
  sha256: string
  blob_id: string
  /** Number of bytes. */
  size: number
}

/** A stretch of a blob's bytes. */
export interface BlobPartRow extends OfCase {
  blob_id: string
  /** From 0, in order. */
  part: number
  bytes: Uint8Array
}

export interface SubtreeRow extends OfCase {
  level: number
  position: number
  hash: Uint8Array
}

export interface CheckpointRow extends OfCase {
  size: number
  key: string
  note: string
}

/** What the desk signs of a case besides checkpoints: editions, withdrawals, changes of key. */
export interface NoticeRow extends OfCase {
  /** From 1, in order. */
  number: number
  key: string
  note: string
}

/** How far something that derives from a case has followed it. */
export interface FollowerRow extends OfCase {
  name: string
  cursor: number
}

/** What somebody decided of something that was proposed. */
export interface DecisionRow extends OfCase {
  key: string
  page: string
  person: string
  at: string
  /** The place of the first of the entries that were recorded for it. */
  first: number
  /** How many they are; 0 where it was refused. */
  count: number
}

/** A record as it is searched: what its words say, and where it stands among what is found. */
export interface SearchRow extends OfCase {
  place: number
  record: string
  kind: string
  title: string
  body: string
  /** Of what it says, or of when it was recorded, as 2026-02-03. */
  day: string
  /** Title and body as they are searched: words with a space before and after each (search/write.ts). */
  folded: string
}

/** A word of a record. */
export interface SearchWordRow extends OfCase {
  word: string
  place: number
}

/** What somebody looks for again and again. */
export interface SavedSearchRow {
  desk: string
  /** Id of an author. */
  person: string
  name: string
  /** As the address of the page of search says it. */
  query: string
  /** JSON: of each case, how many of its entries they have seen. */
  seen: string
}

/** Somebody to whom a case is limited, or a name under protection in it. */
export interface InsiderRow extends OfCase {
  /** Id of the record that stands for the name; empty for the case as a whole. */
  record: string
  /** Id of an author. */
  person: string
}

/** A name under protection, enciphered. */
export interface ProtectedNameRow extends OfCase {
  /** Id of the record that stands for it. */
  record: string
  sealed: Uint8Array
}

/** What a page across cases shows of one (extracts/): JSON, in a language, about one thing. */
export interface ExtractRow extends OfCase {
  locale: string
  part: string
  /** What it is about, such as the id of a party; empty for the case as a whole. */
  subject: string
  /** RFC 3339, or the beginning of one; by which it is put in order. Empty where it has no date. */
  at: string
  body: string
  sha256: Uint8Array
}

/** How all that is public of a desk stands: another word after each change. */
export interface PublicStateRow {
  desk: string
  word: string
}

export interface MigrationRow {
  number: number
  name: string
}

/** The tables that hold cases, in an order in which each comes after those that it refers to. */
export const CASE_TABLES = [
  'cases',
  'entries',
  'openings',
  'blobs',
  'blob_parts',
  'subtrees',
  'checkpoints',
  'notices',
  'followers',
  'decisions',
  'search_rows',
  'search_words',
  'insiders',
  'protected_names',
  'extracts',
] as const

/** Those that are made from the others, and made again where they are not there. */
export const DERIVED_TABLES: readonly (typeof CASE_TABLES)[number][] = [
  'followers',
  'search_rows',
  'search_words',
  'extracts',
]

/** The tables of a desk that are of no case. */
export const DESK_TABLES = ['saved_searches', 'public_state'] as const

export interface Tables {
  cases: CaseRow
  entries: EntryRow
  openings: OpeningRow
  blobs: BlobRow
  blob_parts: BlobPartRow
  subtrees: SubtreeRow
  checkpoints: CheckpointRow
  notices: NoticeRow
  followers: FollowerRow
  decisions: DecisionRow
  search_rows: SearchRow
  search_words: SearchWordRow
  saved_searches: SavedSearchRow
  insiders: InsiderRow
  protected_names: ProtectedNameRow
  extracts: ExtractRow
  public_state: PublicStateRow
  migrations: MigrationRow
}
