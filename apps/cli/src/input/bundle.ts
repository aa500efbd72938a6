import { type Case, CaseError, checkWords, type Entry, fold, parseEntry, textOfBytes } from '@hearsay/case'
import { readDocument, type VerifiedBundle, verifyBundle } from '@hearsay/ledger'
import { nodeSha256 } from '@hearsay/text/node'
import { Failure } from '../failure.ts'
import { badCase } from './bad-case.ts'
import { bundleRules } from './bundle-rules.ts'

export interface BundleCase {
  readonly bundle: VerifiedBundle
  readonly entries: readonly Entry[]
  readonly state: Case
}

/**
 * A case out of a bundle. Nothing of a bundle that does not verify is used.
 * @throws {Failure} `not-verified`, or `bad-case` where sound entries do not make a case
 */
export function readBundle(name: string, chunks: Iterable<Uint8Array>): BundleCase {
  const verdict = verifyBundle(chunks, { hash: nodeSha256, rules: bundleRules })
  if (!verdict.ok) throw notVerified(name, verdict.failures)
  try {
    return caseOfBundle(verdict)
  } catch (error) {
    if (error instanceof CaseError) throw badCase(error, name)
    throw error
  }
}

/**
 * The case of a bundle. Whoever signs can sign a statement whose words are nowhere; its document is here.
 * @throws {CaseError} where the entries, though signed, do not make a case, or words are not in their
 * document
 */
export function caseOfBundle(bundle: VerifiedBundle): BundleCase {
  const entries = bundle.entries.map((entry, index) => parseEntry(entry, index))
  const state = fold(entries)
  const documents = new Map(bundle.documents.map((one) => [`sha256:${one.sha256}`, one]))
  checkWords(state, 0, (name) => {
    const document = documents.get(name)
    return document && textOfBytes(readDocument(document))
  })
  return { bundle, entries, state }
}

const MARK = '"hearsay-bundle/'

/** Whether a file's content claims to be a bundle, sound or not. */
export function looksLikeBundle(chunks: Iterable<Uint8Array>): boolean {
  let before: Uint8Array = new Uint8Array(0)
  for (const chunk of chunks) {
    // The mark may begin in one chunk and end in the next.
    const both = Buffer.concat([before, chunk])
    if (both.includes(MARK)) return true
    before = both.subarray(-MARK.length)
  }
  return false
}

function notVerified(
  name: string,
  failures: readonly { code: string; where: string; message: string }[],
): Failure {
  const [first] = failures
  const problems = failures.map(({ code, where, message }) => ({ code, where, message }))
  return new Failure('not-verified', `${name} does not verify: ${first?.message ?? 'no reason given'}`, {
    problems,
  })
}
