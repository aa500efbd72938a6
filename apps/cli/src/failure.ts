/** What `hearsay` ends with; `hearsay help exit-codes` says the same. */
export const EXIT = { ok: 0, notVerified: 1, badInput: 2, broken: 3, stopped: 130 } as const

export type FailureCode =
  | 'usage' // an argument or option that does not exist, or does not fit
  | 'not-found' // no such file, folder or case
  | 'unreadable' // a file that the system does not give
  | 'bad-text' // text, or a line of texts, that cannot be read as such
  | 'not-json' // neither JSON nor anything else that is known
  | 'bad-graph' // JSON that is no plain graph
  | 'bad-case' // entries that no case can be folded from
  | 'not-verified' // a bundle or a stored case that fails its own proofs
  | 'diverges' // the case in the store has another history
  | 'refused' // what a case does not allow, such as removing one that was published
  | 'exists' // a file or folder that would be written over
  | 'data' // a data folder or database that cannot be used
  | 'address' // an address that cannot be listened on
  | 'stopped' // by whoever ran it; what was done stands
  | 'not-built' // the site has not been built

export interface Problem {
  readonly code: string
  /** `file:line:column`, a JSON pointer, or the name of an argument. */
  readonly where?: string
  readonly message: string
}

/**
 * Ends the command with a line for a person, or a title with a line for each problem, and data for a program.
 */
export class Failure extends Error {
  readonly code: FailureCode
  readonly problems: readonly Problem[]
  /** What follows the message, where one line cannot say it. */
  readonly lines: readonly string[]

  constructor(
    code: FailureCode,
    message: string,
    options: { problems?: readonly Problem[]; lines?: readonly string[]; cause?: unknown } = {},
  ) {
    super(message, options)
    this.code = code
    this.problems = options.problems ?? []
    this.lines = options.lines ?? []
  }

  get exitCode(): number {
    if (this.code === 'not-verified') return EXIT.notVerified
    if (this.code === 'stopped') return EXIT.stopped
    return this.code === 'data' ? EXIT.broken : EXIT.badInput
  }
}
