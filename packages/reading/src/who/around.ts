/** What has been found so far around a phrase, for working out whom it means. */
import type { Party } from '../statement.ts'
import type { Mention } from './mention.ts'

/** A party, and the mention that it was taken from. */
export interface Resolved {
  readonly party: Party
  readonly mention: Mention
}

/** A source that has been resolved: who it meant, and where it stood. */
export interface Speaker {
  readonly who: Mention
  readonly from: number
  readonly to: number
  /** Inside what somebody else says. */
  readonly inner: boolean
}

/** What is known around a phrase besides the names. */
export interface Around {
  /** Of earlier statements, last one last. */
  readonly speakers: readonly Speaker[]
  /**
   * Who speaks the statement that holds this one; null where nobody does that the text shows, undefined where
   * the page itself says it.
   */
  readonly holder: Resolved | null | undefined
  /** 1 where a token stands between quotation marks. */
  readonly quoted: Uint8Array
}

export const ALONE: Around = { speakers: [], holder: undefined, quoted: new Uint8Array() }
