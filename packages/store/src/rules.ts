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
  readonly checkNew?: (value: C, from: number, now: string) => void
  /** What is refused of entries from other ledgers too: that they are of a time to come; throws. */
  readonly checkTimes?: (value: C, from: number, now: string) => void
  /**
   * Holds words against the documents that they are said to stand in, of entries from an index on; throws. A
   * document whose text is not to be had is passed over.
   * @param textOf the text of a document, by its name in entries
   */
  readonly checkWords?: (value: C, from: number, textOf: (name: string) => string | undefined) => void
  /** Names of the documents whose bytes may be given to anybody, as the entries now stand. */
  readonly givenOut: (value: C) => ReadonlySet<string>
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
  /** Of values that can no longer be read, those that no entry says were erased. */
  readonly unexplained: (entries: readonly E[], erased: readonly ErasedAt[]) => readonly ErasedAt[]
}

/** A value of entry `index` that can no longer be read. */
export interface ErasedAt {
  readonly index: number
  /** JSON pointer. */
  readonly path: string
}
