/**
 * What the store needs to know about entries: everything that makes one valid, and nothing else. `E` is an
 * entry, `C` what entries fold to. All functions are pure.
 */
export interface Rules<E extends object, C> {
  /** Validates one entry of unknown shape; throws otherwise. `index` is its place among those given. */
  readonly parse: (value: unknown, index: number) => E
  /** Validates entries against what stands, and takes them in; throws otherwise. Leaves `from` as it was. */
  readonly fold: (entries: readonly E[], from?: C) => C
  /**
   * What is refused of entries that are new, though ledgers of long ago may hold it; throws. `value` is what
   * all entries fold to, `from` how many of them there were before.
   */
  readonly checkNew?: (value: C, from: number) => void
  /** JSON pointers of the values that are sealed. */
  readonly personal: (entry: E) => readonly string[]
  readonly kind: (entry: E) => string
  /** RFC 3339 time of recording. */
  readonly at: (entry: E) => string
  /** Id of the record that the entry makes or revises. */
  readonly subject: (entry: E) => string
  /** Does this entry record that data were erased? */
  readonly isErasure: (entry: E) => boolean
  /** Pointers into an earlier entry about the same subject that an erasure wipes out. */
  readonly erases: (erasure: E, earlier: E) => readonly string[]
}
