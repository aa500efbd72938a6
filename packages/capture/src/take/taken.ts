import type { ArchiveTally, RecordPlace } from '../archive/index.ts'
import type { Captured, CaptureNote } from '../captured.ts'
import type { Exchange } from '../fetch/exchange.ts'

/** Where a page came from. */
export type Origin =
  | { readonly kind: 'web'; readonly exchange: Exchange }
  | { readonly kind: 'file' }
  | { readonly kind: 'pasted' }
  | { readonly kind: 'archive'; readonly place: RecordPlace; readonly recordId: string | null }
  | { readonly kind: 'feed'; readonly item: number }

/** A page that was taken out of its source. */
export interface TakenPage {
  readonly kind: 'page'
  readonly captured: Captured
  readonly origin: Origin
  /** What tells it from the other pages of its feed or archive; null where it is all there is. */
  readonly part: string | null
}

/** A feed or an archive, once all its pages have been given out. */
export interface TakenWhole {
  readonly kind: 'feed' | 'archive'
  readonly name: string
  /** `sha256:` and the hexadecimal digits, of its bytes. */
  readonly hash: string
  readonly size: number
  /** Its bytes; null for an archive on the disk, which stays where it is. */
  readonly bytes: Uint8Array | null
  readonly exchange: Exchange | null
  /** Of an archive. */
  readonly tally: ArchiveTally | null
  readonly notes: readonly CaptureNote[]
}

/** A page of a feed or an archive, or one that it leads to, that could not be taken. */
export interface NotTaken {
  readonly kind: 'not-taken'
  readonly name: string
  readonly note: CaptureNote
}

export type Taken = TakenPage | TakenWhole | NotTaken
