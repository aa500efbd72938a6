import { toHex } from '@hearsay/text'
import { LedgerError } from '../errors.ts'
import { type Checkpoint, parseCheckpoint } from '../note/checkpoint.ts'
import { fingerprint, isOwnName, vouches } from '../note/desk-key.ts'
import { parseVerifierKey, type VerifierKey } from '../note/key.ts'
import { openNote, parseNote } from '../note/note.ts'
import type { Tree } from '../tree/tree.ts'
import { type Bundle, brief, type Failure, type FailureCode, failure } from './format.ts'

type Report = (failure: Failure) => void

/** The verifier key of a bundle, or null where it does not parse. */
export function checkKey(
  text: string,
  trusted: readonly string[] | undefined,
  report: Report,
): VerifierKey | null {
  const key = attempt(() => parseVerifierKey(text), 'bad-key', '/key', report)
  if (trusted !== undefined && !(key && trusted.some((one) => vouchesFor(one, text, key))))
    report(failure('untrusted-key', '/key', `one of ${brief([...trusted])}`, brief(text)))
  if (key !== null && !isOwnName(key)) {
    const own = `a name with its own fingerprint, ${fingerprint(key.publicKey)}`
    report(failure('wrong-key-name', '/key', own, brief(key.name)))
  }
  return key
}

/** A trusted key that does not parse vouches for nothing: whoever typed it is told by the command. */
function vouchesFor(trusted: string, text: string, key: VerifierKey): boolean {
  if (trusted === text) return true
  try {
    return vouches(parseVerifierKey(trusted), key)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return false
  }
}

/**
 * A log has the name of the key that signs it, and ends with the name of what it records.
 * @param log what the entries call themselves, where somebody can tell
 */
export function checkOrigin(
  { origin }: Checkpoint,
  key: VerifierKey,
  log: string | undefined,
  report: Report,
): void {
  const where = '/checkpoint line 1'
  if (origin !== key.name)
    report(failure('wrong-key-name', where, `${brief(key.name)}, the name of the key`, brief(origin)))
  if (log !== undefined && !origin.endsWith(`/${log}`))
    report(failure('wrong-key-name', where, `a name that ends with ${brief(`/${log}`)}`, brief(origin)))
}

/** Is the note signed by the key, and is it about these entries? */
export function checkCheckpoint(
  note: string,
  key: VerifierKey | null,
  tree: Tree,
  report: Report,
): Checkpoint | null {
  const checkpoint = readCheckpoint(note, key, '/checkpoint', report)
  if (checkpoint === null) return null
  if (checkpoint.size !== tree.size) {
    report(
      failure(
        'wrong-size',
        '/checkpoint line 2',
        `${tree.size}, the number of entries`,
        String(checkpoint.size),
      ),
    )
  } else {
    checkRoot('wrong-root', checkpoint, tree, '/checkpoint', report)
  }
  return checkpoint
}

/** Are the earlier checkpoints of this log, and does it still begin with what they were signed over? */
export function checkHistory(
  history: Bundle['history'],
  now: Checkpoint | null,
  key: VerifierKey | null,
  tree: Tree,
  report: Report,
): Checkpoint[] {
  const earlier: Checkpoint[] = []
  for (const [i, { checkpoint: note, proof }] of history.entries()) {
    const where = `/history/${i}`
    const checkpoint = readCheckpoint(note, key, `${where}/checkpoint`, report)
    if (checkpoint === null) continue
    const { origin, size } = checkpoint
    if (now !== null && origin !== now.origin) {
      report(failure('bad-history', `${where}/checkpoint line 1`, brief(now.origin), brief(origin)))
    }
    const least = (earlier.at(-1)?.size ?? 0) + 1
    if (size < least || size >= tree.size) {
      const range = `a size from ${least} to ${tree.size - 1}`
      report(failure('bad-history', `${where}/checkpoint line 2`, range, String(size)))
      continue
    }
    checkRoot('bad-history', checkpoint, tree, `${where}/checkpoint`, report)
    checkProof(proof, tree.consistency(size).map(toHex), `${where}/proof`, report)
    earlier.push(checkpoint)
  }
  return earlier
}

/** Does this log go on from what was signed before, as somebody has kept it? */
export function checkExtends(
  earlier: string,
  now: Checkpoint,
  key: VerifierKey | null,
  tree: Tree,
  report: Report,
): void {
  const where = '/checkpoint'
  const before = readCheckpoint(earlier, key, 'the earlier checkpoint', report)
  if (before === null) return
  if (before.origin !== now.origin)
    report(
      failure(
        'bad-history',
        `${where} line 1`,
        `the earlier log, ${brief(before.origin)}`,
        brief(now.origin),
      ),
    )
  if (before.size > tree.size) {
    const least = `at least the ${before.size} entries of the earlier checkpoint`
    report(failure('bad-history', `${where} line 2`, least, String(tree.size)))
  } else checkRoot('bad-history', before, tree, 'the earlier checkpoint', report)
}

function readCheckpoint(
  note: string,
  key: VerifierKey | null,
  where: string,
  report: Report,
): Checkpoint | null {
  const parsed = attempt(() => parseNote(note), 'bad-checkpoint', where, report)
  if (parsed === null) return null
  if (key !== null) checkSignature(note, key, where, report)
  return attempt(() => parseCheckpoint(parsed.text), 'bad-checkpoint', where, report)?.checkpoint ?? null
}

function checkSignature(note: string, key: VerifierKey, where: string, report: Report): void {
  const opened = attempt(() => openNote(note, [key]), 'bad-signature', where, report)
  // Anybody can add signatures that nobody here can check; they would be bytes that nothing binds.
  if (opened !== null && opened.signedBy.length + opened.unknown.length > 1) {
    report(failure('bad-signature', where, `one signature, by ${key.name}`, 'more'))
  }
}

function checkRoot(
  code: FailureCode,
  { size, root }: Checkpoint,
  tree: Tree,
  where: string,
  report: Report,
): void {
  const found = toHex(tree.root(size))
  if (found !== toHex(root)) {
    report(failure(code, `${where} line 3`, `${found}, the root of ${size} entries here`, toHex(root)))
  }
}

/** All entries are here, so the proof is known; comparing names the hash that was changed. */
function checkProof(
  proof: readonly string[],
  expected: readonly string[],
  where: string,
  report: Report,
): void {
  for (let i = 0; i < Math.max(proof.length, expected.length); i++) {
    if (proof[i] !== expected[i]) {
      report(failure('bad-history', `${where}/${i}`, expected[i] ?? 'the end of the proof', brief(proof[i])))
    }
  }
}

/** Runs a step that throws {@link LedgerError}; reports that as a failure. */
function attempt<T>(step: () => T, code: FailureCode, where: string, report: Report): T | null {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    const line = error.where === undefined ? '' : ` ${error.where}`
    report(failure(code, `${where}${line}`, EXPECTED[code] ?? code, error.message))
    return null
  }
}

const EXPECTED: Partial<Record<FailureCode, string>> = {
  'bad-key': 'a verifier key',
  'bad-checkpoint': 'a signed checkpoint',
  'bad-signature': 'the signature of the key in this bundle',
}
