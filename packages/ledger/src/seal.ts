import { type Hasher, portableSha256, toHex } from '@hearsay/text'
import { concat, fromHex } from './bytes.ts'
import { canonicalBytes, checkJson } from './canonical.ts'
import { LedgerError } from './errors.ts'
import { isObject, type Json, type JsonObject } from './json.ts'
import { formatPointer, parsePointer, replaceEach, valueAt, walkJson } from './pointer.ts'

/*
 * Salted commitments, so that personal data can be erased from an append-only log. The leaf keeps
 * SHA-256(salt ‖ RFC 8785 text of the value); salt and value, the opening, are kept beside it.
 *
 * Hiding: a name or a telephone number is easy to guess and hash, so each value has its own random salt;
 * once that is gone, the commitment says nothing. Two equal values have different commitments.
 * Binding: salts have one length. With two, the salt could swallow the first characters of the value,
 * and one commitment could be opened as 1234 or as 234.
 */

/** Every salt has this many bytes: 128 bits, as RFC 9901 (SD-JWT) asks for. */
export const SALT_BYTES = 16
/** The member that stands for a sealed value in a leaf. */
export const SEALED = '$sealed'
/** What an erased value reads as. */
export const ERASED = '[erased]'

const COMMITMENT = /^[0-9a-f]{64}$/

/** What opens one commitment. */
export interface Opening {
  /** JSON pointer (RFC 6901) to the sealed value, in the leaf and in the entry alike. */
  readonly path: string
  /** {@link SALT_BYTES} random bytes as lower-case hexadecimal. */
  readonly salt: string
  readonly value: Json
}

export interface Sealed {
  readonly leaf: JsonObject
  readonly openings: readonly Opening[]
}

/**
 * Replaces the value at each pointer by a commitment. A pointer to nothing is skipped.
 * @param saltOf fresh random bytes for each call; nothing else may know or reuse them
 * @throws {LedgerError} `not-json`; `reserved-key` for an entry with its own "$sealed"; `bad-pointer` for a
 * malformed pointer, the whole entry, or one pointer inside another; `bad-salt`
 */
export function seal(
  entry: JsonObject,
  paths: readonly string[],
  saltOf: (path: string) => Uint8Array,
  hash: Hasher = portableSha256,
): Sealed {
  checkJson(entry)
  const [reserved] = find(entry)
  if (reserved !== undefined) {
    throw new LedgerError('reserved-key', `"${SEALED}" is kept for the ledger.`, { where: reserved })
  }
  checkApart(paths)
  const commitments = new Map<string, Json>()
  const openings: Opening[] = []
  for (const path of paths) {
    const value = valueAt(entry, parsePointer(path))
    if (value === undefined) continue
    const salt = toHex(saltOf(path))
    openings.push({ path, salt, value })
    commitments.set(path, { [SEALED]: commitment(salt, value, hash) })
  }
  checkSalts(openings)
  // The root is never replaced: `checkApart` refuses "".
  return { leaf: replaceEach(entry, commitments) as JsonObject, openings }
}

export interface Opened {
  readonly entry: JsonObject
  /** Pointers whose openings are gone; they read {@link ERASED}. */
  readonly erased: readonly string[]
}

/**
 * Puts sealed values back, after checking each against its commitment.
 * @throws {LedgerError} `bad-seal`; `bad-opening` for one that does not match or opens nothing; `bad-salt`
 */
export function open(leaf: JsonObject, openings: readonly Opening[], hash: Hasher = portableSha256): Opened {
  const sealed = sealedPaths(leaf)
  checkOpenings(openings, new Set(sealed))
  const byPath = new Map(openings.map((opening) => [opening.path, opening]))
  const values = new Map<string, Json>()
  const erased: string[] = []
  for (const path of sealed) {
    const opening = byPath.get(path)
    const expected = commitmentAt(leaf, path)
    if (opening === undefined) erased.push(path)
    else checkOpening(opening, expected, hash)
    values.set(path, opening === undefined ? ERASED : opening.value)
  }
  // `sealedPaths` refuses a leaf that is itself a commitment.
  return { entry: replaceEach(leaf, values) as JsonObject, erased }
}

/**
 * SHA-256(salt ‖ RFC 8785 text of the value), in hexadecimal. @throws {LedgerError} `bad-salt`, `not-json`
 */
export function commitment(salt: string, value: Json, hash: Hasher = portableSha256): string {
  if (!/^(?:[0-9a-f]{2})*$/.test(salt) || salt.length !== 2 * SALT_BYTES) {
    throw new LedgerError(
      'bad-salt',
      `A salt has exactly ${SALT_BYTES} bytes (${2 * SALT_BYTES} hexadecimal digits).`,
    )
  }
  return toHex(hash(concat(fromHex(salt), canonicalBytes(value))))
}

/**
 * Pointers to every object that carries "$sealed", in the order of the leaf.
 * @throws {LedgerError} `bad-seal` where the leaf itself is one
 */
export function sealedPaths(leaf: JsonObject): string[] {
  if (Object.hasOwn(leaf, SEALED))
    throw new LedgerError('bad-seal', 'A whole entry cannot be sealed.', { where: '' })
  return find(leaf)
}

function find(value: Json): string[] {
  const found: string[] = []
  walkJson(value, (inner, tokens) => {
    const sealed = isObject(inner) && Object.hasOwn(inner, SEALED)
    if (sealed) found.push(formatPointer(tokens))
    return !sealed
  })
  return found
}

/** The commitment at a pointer. @throws {LedgerError} `bad-seal` */
function commitmentAt(leaf: JsonObject, path: string): string {
  const mark = valueAt(leaf, parsePointer(path))
  const text = isObject(mark) ? mark[SEALED] : undefined
  if (
    !isObject(mark) ||
    Object.keys(mark).length !== 1 ||
    typeof text !== 'string' ||
    !COMMITMENT.test(text)
  ) {
    throw new LedgerError('bad-seal', `Expected {"${SEALED}": 64 hexadecimal digits} and nothing else.`, {
      where: path,
    })
  }
  return text
}

function checkOpening(opening: Opening, expected: string, hash: Hasher): void {
  const found = commitment(opening.salt, opening.value, hash)
  if (found !== expected) {
    throw new LedgerError('bad-opening', `The opening gives ${found}; the leaf commits to ${expected}.`, {
      where: opening.path,
    })
  }
}

function checkOpenings(openings: readonly Opening[], sealed: ReadonlySet<string>): void {
  const seen = new Set<string>()
  for (const { path, value } of openings) {
    if (!sealed.has(path)) throw new LedgerError('bad-opening', 'Nothing is sealed here.', { where: path })
    if (seen.has(path)) throw new LedgerError('bad-opening', 'This value is opened twice.', { where: path })
    // A value with its own commitment inside could never have been sealed.
    if (find(value).length > 0) {
      throw new LedgerError('bad-opening', `A sealed value holds "${SEALED}".`, { where: path })
    }
    seen.add(path)
  }
}

function checkApart(paths: readonly string[]): void {
  const all = new Set(paths)
  if (all.size < paths.length) throw new LedgerError('bad-pointer', 'One pointer is given twice.')
  for (const path of paths) {
    if (parsePointer(path).length === 0)
      throw new LedgerError('bad-pointer', 'A whole entry cannot be sealed.')
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      if (all.has(path.slice(0, cut))) {
        throw new LedgerError('bad-pointer', `"${path}" lies inside "${path.slice(0, cut)}".`, {
          where: path,
        })
      }
    }
  }
}

function checkSalts(openings: readonly Opening[]): void {
  const salts = new Set(openings.map(({ salt }) => salt))
  if (salts.size < openings.length) throw new LedgerError('bad-salt', 'Two values were given the same salt.')
}
