import { toHex } from '@hearsay/text'
import { LedgerError } from '../errors.ts'
import { type Checkpoint, parseCheckpoint } from '../note/checkpoint.ts'
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
  if (trusted !== undefined && !trusted.includes(text)) {
    report(failure('untrusted-key', '/key', `one of ${brief([...trusted])}`, brief(text)))
  }
  return attempt(() => parseVerifierKey(text), 'bad-key', '/key', report)
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
