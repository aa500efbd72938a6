/** A file of the repository, held in memory; `path` is from the root, with slashes. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** One fault: where it stands, and what was found there, in words that name what is allowed. */
export interface Finding {
  readonly path: string
  /** From 1; 0 where the whole file is meant. */
  readonly line: number
  readonly message: string
}

/** Something that a file takes from elsewhere, as it is written. */
export interface Import {
  /** Null where it is worked out as the program runs, so that nobody can tell beforehand. */
  readonly specifier: string | null
  readonly line: number
  /**
   * `type` is gone before the program runs; `later` is loaded when asked for; `address` is only pointed at.
   */
  readonly how: 'value' | 'type' | 'later' | 'address'
}

/** Tests, and what only tests use: they may import any room, and what is installed for development. */
export function isTest(path: string): boolean {
  return /\.(test|spec|bench)\.ts$/.test(path) || /\/(testing|test)\//.test(path)
}

/** What goes into the product: everything under `src` that is no test. */
export function isShipped(path: string): boolean {
  return path.includes('/src/') && !isTest(path)
}

export function formatFinding({ path, line, message }: Finding): string {
  return `${path}:${line}: ${message}`
}
