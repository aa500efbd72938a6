/** What the store refuses, or found broken. Nobody matches on messages. */
export type StoreErrorCode =
  | 'conflict' // the case has another size than the caller expected: somebody else was first
  | 'invalid-entry' // an entry that the rules refuse, with their error as cause
  | 'missing-document' // an entry names bytes that are neither stored nor given nor said to be withheld
  | 'unnamed-document' // bytes were given that no entry in the same append names
  | 'nothing-to-erase' // an erasure that finds nothing that could still be read
  | 'decided' // of a proposal somebody has decided already
  | 'undecided' // of a proposal nobody has decided, or not any more
  | 'too-many' // somebody keeps as many of these as anybody may
  | 'unknown-case'
  | 'out-of-range' // an index or a size that the case does not have
  | 'exists' // something is there that would be written over
  | 'newer-database' // written by a later version of this package
  | 'older-database' // not yet brought up to date, which reading never does
  | 'no-database' // there is nothing to read yet
  | 'corrupt' // what is stored is not what was stored
  | 'busy' // somebody else is writing, and kept us waiting too long
  | 'full' // there is no room left where the database lies
  | 'gone' // the database cannot be reached
  | 'lost-key' // the key that signed before is not here; it is not replaced in silence
  | 'unsigned' // nothing was signed of the case yet
  | 'behind' // the key has signed more than is stored: a second history must not be signed
  | 'published' // what was published can be withdrawn, not removed
  | 'stale-edition' // an edition of which something was erased since; publish again
  | 'unpublished' // what was never published cannot be withdrawn

export interface StoreErrorDetail {
  /** Index of the entry among those given, from 0, where one entry is to blame. */
  readonly entry?: number
  /** With `conflict`: the sizes. */
  readonly expected?: number
  readonly actual?: number
  readonly cause?: unknown
}

/**
 * Every error that the store throws of its own. Whatever was asked for has not been done, not even in part.
 */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreErrorCode
  readonly entry: number | undefined
  readonly expected: number | undefined
  readonly actual: number | undefined

  constructor(code: StoreErrorCode, message: string, detail: StoreErrorDetail = {}) {
    super(message, detail.cause === undefined ? {} : { cause: detail.cause })
    this.code = code
    this.entry = detail.entry
    this.expected = detail.expected
    this.actual = detail.actual
  }
}
