/** What the store refuses, or found broken. Nobody matches on messages. */
export type StoreErrorCode =
  | 'conflict' // the case has another size than the caller expected: somebody else was first
  | 'invalid-entry' // an entry that the rules refuse, with their error as cause
  | 'missing-document' // an entry names bytes that are neither stored nor given nor said to be withheld
  | 'unnamed-document' // bytes were given that no entry in the same append names
  | 'nothing-to-erase' // an erasure that finds nothing that could still be read
  | 'unknown-case'
  | 'out-of-range' // an index or a size that the case does not have
  | 'newer-database' // written by a later version of this package
  | 'corrupt' // what is stored is not what was stored

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
