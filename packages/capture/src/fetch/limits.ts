/** How much of a page is taken, and how long it is waited for. */
export interface Limits {
  /** Bytes of a body as it is sent. */
  readonly bodyBytes: number
  /** Bytes after each of its encodings is undone. */
  readonly decodedBytes: number
  /** How many times larger undoing one encoding may make a body that is larger than {@link RATIO_FROM}. */
  readonly ratio: number
  /** Encodings on top of one another. */
  readonly encodings: number
  /** Bytes of all heads of one answer. */
  readonly headBytes: number
  readonly redirects: number
  /** Milliseconds until there is a connection, its encryption agreed. */
  readonly connectMs: number
  /** Milliseconds from the request until the head of the answer is whole. */
  readonly headMs: number
  /** Milliseconds between two pieces of a body. */
  readonly idleMs: number
  /** Milliseconds for the page with all redirects, without what politeness makes us wait. */
  readonly totalMs: number
}

/** No bomb: small pages of repeated markup are packed a hundred to one. */
export const RATIO_FROM = 1_048_576

export const LIMITS: Limits = {
  bodyBytes: 50_000_000, // a long report as PDF, with its pictures
  decodedBytes: 100_000_000,
  ratio: 200, // text is packed three to ten times; deflate can do 1,032
  encodings: 2, // a server's gzip over an author's; more is an attack
  headBytes: 65_536, // some news sites send 20 kB of policies
  redirects: 10,
  connectMs: 10_000,
  headMs: 20_000,
  idleMs: 15_000,
  totalMs: 60_000, // also what ends a body that drips a byte at a time
}
