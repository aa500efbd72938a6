import type { Hasher } from '@hearsay/text'
import { fromUtf8, utf8 } from '../bytes.ts'
import { LedgerError } from '../errors.ts'
import type { Json } from '../json.ts'
import { leafHashOf } from '../tree/hash.ts'
import { Tree } from '../tree/tree.ts'
import { spell } from './create.ts'
import { type Bundle, brief, type Failure, failure } from './format.ts'
import { syntaxErrorAt } from './syntax.ts'

/*
 * From bytes to JSON and back: since a bundle has one spelling (RFC 8785 and a newline), writing it again and
 * comparing finds every byte that the hashes cannot see, such as spaces, the order of members and escapes.
 */

/** What one JavaScript string can hold in V8, in UTF-16 units; a longer text cannot be parsed at once. */
export const MAX_LENGTH = 2 ** 29 - 24

/** The text of the bytes; failures `too-large`, `not-utf8`. */
export function readText(input: Uint8Array | string): string | Failure {
  if (input.length > MAX_LENGTH)
    return failure('too-large', '', `at most ${MAX_LENGTH} bytes`, String(input.length))
  if (typeof input === 'string') {
    return input.isWellFormed() ? input : failure('not-utf8', '', 'well-formed text', 'a lone surrogate')
  }
  try {
    return fromUtf8(input)
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return failure('not-utf8', `byte ${validPrefix(input)}`, 'UTF-8', 'bytes that are not')
  }
}

/** The parsed text, or failure `not-json`. */
export function readJson(text: string): { readonly value: Json } | Failure {
  try {
    return { value: JSON.parse(text) as Json }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const at = syntaxErrorAt(text)
    return failure('not-json', byteAt(text, at), 'JSON', around(text, at))
  }
}

/** The tree of a bundle's leaves, and the first byte where its text is not the one that it must be. */
export interface Respelt {
  readonly tree: Tree
  readonly failure: Failure | null
}

/** Writes a bundle again beside its text, and hashes every leaf on the way. */
export function respell(text: string, bundle: Bundle, hash: Hasher): Respelt {
  const tree = new Tree(hash)
  let at = 0
  let wrong: Failure | null = null
  try {
    for (const { text: piece, leaf } of spell(bundle)) {
      if (wrong === null && !text.startsWith(piece, at)) wrong = different(text, at, piece)
      if (leaf) tree.append(leafHashOf(hash, piece))
      at += piece.length
    }
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    return {
      tree,
      failure: failure('not-json', byteAt(text, at), 'values that JSON can carry', error.message),
    }
  }
  if (wrong === null && at < text.length)
    wrong = failure('not-canonical', byteAt(text, at), 'the end', around(text, at))
  return { tree, failure: wrong }
}

function different(text: string, start: number, piece: string): Failure {
  let i = 0
  while (text[start + i] === piece[i]) i++
  return failure('not-canonical', byteAt(text, start + i), around(piece, i), around(text, start + i))
}

const byteAt = (text: string, at: number): string => `byte ${utf8(text.slice(0, at).toWellFormed()).length}`

const around = (text: string, at: number): string =>
  at < text.length ? brief(text.slice(at, at + 24)) : 'the end'

/** Length of the longest prefix that is UTF-8, found by bisection: decoding is all the platform offers. */
function validPrefix(bytes: Uint8Array): number {
  let valid = 0
  let invalid = bytes.length
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2)
    // In a stream, an incomplete last character is no error, so validity of prefixes is monotone.
    if (decodes(bytes.subarray(0, middle))) valid = middle
    else invalid = middle
  }
  return valid
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true })
    return true
  } catch {
    // The answer, not an error: the decoder has no other way to say no.
    return false
  }
}
