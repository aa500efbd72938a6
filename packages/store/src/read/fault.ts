import { type Failure, failure } from '@hearsay/ledger'
import { StoreError } from '../errors.ts'

/** In what a row, or what is signed over rows, differs from what was written. */
export type FaultCode =
  | 'missing-entry' // the case counts it, and it is not there
  | 'wrong-leaf' // an entry that does not have the hash beside it
  | 'wrong-column' // a column that says something else than the entry
  | 'bad-entry' // an entry that can no longer be read as one
  | 'bad-opening' // a value that its commitment does not stand for
  | 'unexplained-erasure' // a value that is gone, and no entry says that it was erased
  | 'wrong-count' // a case that counts other entries or erasures than there are
  | 'wrong-root' // entries, or hashes over them, that have another root than was written or signed
  | 'bad-checkpoint' // no checkpoint, or one that its key has not signed
  | 'bad-notice' // no notice, or one that its key has not signed
  | 'wrong-document' // bytes that do not have the hash they are filed under
  | 'missing-document' // named by an entry, not withheld, and not here
  | 'wrong-words' // a statement whose words are not in its document
  | 'wrong-follower' // one that says it has followed further than there is to follow
  | 'stray-row' // a row that belongs to nothing
  | 'not-a-case' // entries that fold to none
  | 'database' // what the database finds wrong with itself

export interface Fault extends Omit<Failure, 'code'> {
  readonly code: FaultCode
}

/** One fault; the message says all of it. */
export function fault(code: FaultCode, where: string, expected: string, found: string): Fault {
  // The sentence is the ledger's, so that a bundle and a store are spoken of alike; the code is ours.
  return { ...failure('bad-shape', where, expected, found), code }
}

/** What refuses to go on from a fault. */
export function corrupt(caseId: string, { message }: Fault): StoreError {
  return new StoreError('corrupt', `Case "${caseId}" is not as it was written: ${message}.`)
}
