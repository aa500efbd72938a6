/** What can go wrong when data is turned into a ledger or read back from one. Nobody matches on messages. */
export type LedgerErrorCode =
  | 'not-json' // a value that JSON (RFC 8259) or I-JSON (RFC 7493) cannot carry
  | 'bad-encoding' // hexadecimal, base64 or UTF-8 that does not decode, or not in its one canonical form
  | 'bad-hash' // a hash that is not 32 bytes
  | 'out-of-range' // an index or a size that the tree does not have
  | 'bad-pointer' // not an RFC 6901 pointer, or one that overlaps another
  | 'reserved-key' // an entry that already carries "$sealed"
  | 'bad-salt' // a salt of the wrong length, or one used twice
  | 'bad-seal' // a "$sealed" member that is not a commitment
  | 'bad-opening' // an opening that does not match its commitment, or opens nothing
  | 'bad-key' // a verifier or signer key that does not parse
  | 'bad-note' // a signed note that breaks the format
  | 'bad-signature' // a known key whose signature does not verify
  | 'unsigned' // no signature from a known key
  | 'bad-checkpoint' // a note that is no checkpoint, or not the one that was expected
  | 'bad-document' // a document that is missing, or that nothing names

/** Every error this package throws. `where` is a JSON pointer or a line, when the input has one. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError'
  readonly code: LedgerErrorCode
  readonly where: string | undefined

  constructor(code: LedgerErrorCode, message: string, options: { where?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.code = code
    this.where = options.where
  }
}
