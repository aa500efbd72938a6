import { toHex } from '@hearsay/text'
import { concat, fromBase64, fromHex, toBase64, utf8 } from '../bytes.ts'
import { LedgerError } from '../errors.ts'
import { isKeyName, type Signer, type VerifierKey, type Verify, verifyEd25519 } from './key.ts'

/*
 * Signed notes: c2sp.org/signed-note. A text, an empty line, and signature lines:
 *   — name base64(key id ‖ signature)
 */

const DASH = '\u2014 '
/** The format asks verifiers to accept 16 and to stop somewhere: each costs a curve operation. */
const MAX_SIGNATURES = 64
const KEY_ID_BYTES = 4

export interface NoteSignature {
  readonly name: string
  /** 8 hexadecimal digits. */
  readonly keyId: string
  readonly signature: Uint8Array
}

/** A note taken apart; nothing in it is verified yet. */
export interface ParsedNote {
  /** What is signed, with its final newline. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A note that at least one known key has signed. */
export interface OpenedNote {
  readonly text: string
  readonly signedBy: readonly VerifierKey[]
  /** Signatures by keys that were not given: ignored, as the format demands. */
  readonly unknown: readonly NoteSignature[]
}

/** @throws {LedgerError} `bad-note`, with the line in `where` */
export function parseNote(note: string): ParsedNote {
  checkText(note)
  const split = note.lastIndexOf('\n\n')
  if (split < 0) throw malformed('A note is a text, an empty line, and signatures.')
  const lines = note.slice(split + 2).split('\n')
  if (lines.pop() !== '') throw malformed('A note ends with a newline.')
  if (lines.length === 0) throw malformed('There is no signature after the empty line.')
  if (lines.length > MAX_SIGNATURES) throw malformed(`More than ${MAX_SIGNATURES} signatures.`)
  const text = note.slice(0, split + 1)
  const before = text.split('\n').length
  return { text, signatures: lines.map((line, i) => parseSignature(line, before + i + 1)) }
}

/**
 * Verifies every signature made by a known key, and leaves the rest alone.
 * @throws {LedgerError} `bad-note`; `bad-signature` where a known key's does not verify; `unsigned` where no
 * known key has signed
 * @param verify another one that says the same, such as that of `@hearsay/ledger/node`
 */
export function openNote(
  note: string,
  keys: readonly VerifierKey[],
  verify: Verify = verifyEd25519,
): OpenedNote {
  const { text, signatures } = parseNote(note)
  const message = utf8(text)
  const signedBy: VerifierKey[] = []
  const unknown: NoteSignature[] = []
  for (const signature of signatures) {
    const key = keys.find(({ name, id }) => name === signature.name && id === signature.keyId)
    if (key === undefined) {
      unknown.push(signature)
    } else if (verify(key.publicKey, message, signature.signature)) {
      signedBy.push(key)
    } else {
      throw new LedgerError(
        'bad-signature',
        `The signature of ${key.name} (key ${key.id}) is not over this text.`,
      )
    }
  }
  if (signedBy.length === 0) {
    const by = signatures.map(({ name, keyId }) => `${name} (key ${keyId})`).join(', ')
    throw new LedgerError('unsigned', `Signed by ${by}; by none of the known keys.`)
  }
  return { text, signedBy, unknown }
}

/** @throws {LedgerError} `bad-note` for a text that a note cannot carry, or no signer */
export function signNote(text: string, signers: readonly Signer[]): string {
  checkText(text)
  if (!text.endsWith('\n')) throw malformed('The text of a note ends with a newline.')
  if (signers.length === 0) throw malformed('A note needs a signer.')
  const message = utf8(text)
  const lines = signers.map(({ key, sign }) => {
    return `${DASH}${key.name} ${toBase64(concat(fromHex(key.id), sign(message)))}\n`
  })
  return `${text}\n${lines.join('')}`
}

function checkText(text: string): void {
  if (!text.isWellFormed()) throw malformed('A note is UTF-8; this one holds a lone surrogate.')
  const line = text.split('\n').findIndex(hasControl)
  if (line >= 0) throw malformed('A note holds no control characters but newlines.', line + 1)
}

/** Below U+0020 only: the format allows U+007F to U+009F. */
const hasControl = (line: string): boolean => [...line].some((char) => char < ' ')

function parseSignature(line: string, at: number): NoteSignature {
  const [name = '', encoded = '', ...more] = line.startsWith(DASH) ? line.slice(DASH.length).split(' ') : []
  if (!isKeyName(name) || encoded === '' || more.length > 0) {
    throw malformed('A signature line is "— name base64".', at)
  }
  try {
    const bytes = fromBase64(encoded)
    if (bytes.length <= KEY_ID_BYTES) throw malformed('A signature is longer than its key id.', at)
    return { name, keyId: toHex(bytes.subarray(0, KEY_ID_BYTES)), signature: bytes.subarray(KEY_ID_BYTES) }
  } catch (cause) {
    throw new LedgerError(
      'bad-note',
      `Line ${at}: the signature is not base64 of a key id and a signature.`,
      {
        cause,
        where: `line ${at}`,
      },
    )
  }
}

function malformed(message: string, line?: number): LedgerError {
  if (line === undefined) return new LedgerError('bad-note', message)
  return new LedgerError('bad-note', `Line ${line}: ${message}`, { where: `line ${line}` })
}
