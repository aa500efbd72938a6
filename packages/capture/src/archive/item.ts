import type { CaptureNote, Incoming } from '../captured.ts'

/** Types of records (WARC 1.1, section 6) that hold something to read. */
export type ReadType = 'response' | 'resource' | 'conversion'

/** A header and its value, as they stand; a name may come more than once. */
export type Field = readonly [name: string, value: string]

/** Where in an archive something stands. */
export interface RecordPlace {
  /** Which member of a WACZ; null for a WARC by itself. */
  readonly member: string | null
  /** Records are counted from 1. */
  readonly record: number
  /** Bytes before it, with compression undone. */
  readonly offset: number
}

/**
 * A record that was read: bytes with transfer and content encodings undone, and what the record says of them.
 */
export interface Archived extends Incoming {
  readonly kind: 'archived'
  readonly type: ReadType
  readonly id: string | null
  readonly place: RecordPlace
  /** Of an HTTP response; null for other records. */
  readonly status: number | null
  /** The HTTP head as stored; empty for other records. */
  readonly head: readonly Field[]
  /** Whether the digest that the record gives of its payload or block was computed and found right. */
  readonly digest: 'right' | 'wrong' | 'not-given' | 'not-checked'
  readonly notes: readonly CaptureNote[]
}

/** Something that was not read, or looks odd, and where. */
export interface ArchiveRemark extends CaptureNote {
  readonly kind: 'remark'
  readonly place: RecordPlace | null
}

/** What an archive held, once all of it has been looked at. */
export interface ArchiveTally {
  readonly kind: 'tally'
  readonly records: number
  /** Records given out. */
  readonly read: number
  /** Records of every type, read or not: `{ request: 4, response: 4, warcinfo: 1 }`. */
  readonly types: Readonly<Record<string, number>>
  /** False where the archive ends early or is damaged; a remark says where. */
  readonly whole: boolean
}

/** In order; the tally comes last, unless reading was refused. */
export type ArchiveItem = Archived | ArchiveRemark | ArchiveTally
