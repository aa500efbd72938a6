import {
  formatVerifierKey,
  fromBase64,
  HASH_BYTES,
  LedgerError,
  openNote,
  parseVerifierKey,
  type Signer,
  signNote,
  toBase64,
} from '@hearsay/ledger'
import { nodeVerify } from '@hearsay/ledger/node'

/*
 * What a desk signs of a case besides checkpoints, as signed notes (c2sp.org/signed-note). The first line is
 * the origin of the log and the second is no number, so that none can be taken for a checkpoint.
 */

interface Numbered {
  /**
   * From 1, in order; among editions, the number of the edition counts withdrawals and changes of key too.
   */
  readonly number: number
  readonly origin: string
  /** When it was signed, RFC 3339 in UTC. */
  readonly made: string
}

/** The case as far as `size` may be read by anybody from a time on. */
export interface EditionNotice extends Numbered {
  readonly kind: 'edition'
  readonly size: number
  readonly root: Uint8Array
  /** RFC 3339 in UTC; later than `made` where there is an embargo. */
  readonly published: string
}

/** The case is no longer to be read; the sentence says why. */
export interface WithdrawalNotice extends Numbered {
  readonly kind: 'withdrawal'
  readonly sentence: string
}

/** Another key signs from now on, since the old one is lost or no longer to be trusted. */
export interface KeyChangeNotice extends Numbered {
  readonly kind: 'key-change'
  /** The verifier key that signed before. */
  readonly before: string
  readonly sentence: string
}

export type Notice = EditionNotice | WithdrawalNotice | KeyChangeNotice

/**
 * Signs a notice, with the signer's name for origin. What could not be read again is not signed: it would
 * stand in the way of every later notice of its case.
 * @throws {LedgerError} for a text that no note can carry, or a time that is none
 */
export function signNotice(notice: Unsigned, signer: Signer): string {
  const head = [signer.key.name, `${notice.kind} ${notice.number}`, notice.made]
  const note = signNote([...head, ...bodyOf(notice), ''].join('\n'), [signer])
  openNotice(note, formatVerifierKey(signer.key))
  return note
}

/** A notice that has not got its origin yet. */
export type Unsigned = Without<EditionNotice> | Without<WithdrawalNotice> | Without<KeyChangeNotice>
type Without<N> = Omit<N, 'origin'>

function bodyOf(notice: Unsigned): string[] {
  switch (notice.kind) {
    case 'edition':
      return [String(notice.size), toBase64(notice.root), notice.published]
    case 'withdrawal':
      return [oneLine(notice.sentence)]
    case 'key-change':
      return [notice.before, oneLine(notice.sentence)]
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Reads a notice that this verifier key has signed. @throws {LedgerError} */
export function openNotice(note: string, key: string): Notice {
  const { text, signedBy, unknown } = openNote(note, [parseVerifierKey(key)], nodeVerify)
  if (signedBy.length + unknown.length > 1) throw malformed('one signature')
  const [origin = '', title = '', made = '', ...body] = text.split('\n')
  const [, kind, number] = /^(edition|withdrawal|key-change) ([1-9][0-9]*)$/.exec(title) ?? []
  if (body.pop() !== '') throw malformed('a last line that ends')
  if (origin !== signedBy[0]?.name) throw malformed(`the origin ${signedBy[0]?.name}`)
  const head = { number: Number(number), origin, made: timeIn(made) }
  switch (kind) {
    case 'edition':
      return editionIn(head, body)
    case 'withdrawal':
      return { kind, ...head, sentence: lines(body, 1)[0] ?? '' }
    case 'key-change':
      return { kind, ...head, before: lines(body, 2)[0] ?? '', sentence: body[1] ?? '' }
    default:
      throw malformed('edition, withdrawal or key-change, and a number')
  }
}

function editionIn(head: Numbered, body: readonly string[]): EditionNotice {
  const [size = '', root = '', published = ''] = lines(body, 3)
  if (!/^[1-9][0-9]*$/.test(size)) throw malformed('a number of entries')
  const bytes = fromBase64(root)
  if (bytes.length !== HASH_BYTES) throw malformed('a root')
  return { kind: 'edition', ...head, size: Number(size), root: bytes, published: timeIn(published) }
}

function lines(body: readonly string[], count: number): readonly string[] {
  if (body.length !== count) throw malformed(`${count} lines after the third`)
  return body
}

function timeIn(text: string): string {
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text) && !Number.isNaN(Date.parse(text))) return text
  throw malformed('a time in UTC')
}

function malformed(expected: string): LedgerError {
  return new LedgerError('bad-note', `A notice of a desk has ${expected}.`)
}
