import { Certificate } from 'pkijs'
import { shown } from '../archive/shown.ts'
import { RefusedError } from '../captured.ts'
import { SHA256 } from './oids.ts'
import { stampRequest } from './request.ts'
import { checkChain, checkSignature, same } from './signature.ts'
import { signingCertificate } from './signer.ts'
import { readToken, type Token } from './token.ts'

/** A stamp that was checked, and what it proves. */
export interface Stamp {
  /** The answer as it came, which is what a `.tsr` file holds. */
  readonly answer: Uint8Array
  /** The time that the authority gives, RFC 3339, UTC. */
  readonly at: string
  /** How far off the time may be, in seconds; null where the authority does not say. */
  readonly accuracy: number | null
  /** Of the authority's certificate: its subject. */
  readonly authority: string
  /** The policy that the stamp was given under, an object identifier. */
  readonly policy: string
  /** Hexadecimal. */
  readonly serial: string
  /** Whether the certificate was followed to a root that is trusted, or nobody gave any. */
  readonly chain: 'to-a-root' | 'not-followed'
  /** In a sentence. */
  readonly proves: string
}

/** Sends bytes and gives the answer: the guarded HTTP client. */
export type Post = (url: string, contentType: string, bytes: Uint8Array) => Promise<Uint8Array>

/** What an answer is held against. */
export interface Expected {
  /** SHA-256 of what is stamped. */
  readonly hash: Uint8Array
  /** That of the request; null where only the answer was kept. */
  readonly nonce: Uint8Array | null
  /** Root certificates that are trusted, DER; none where the chain is not to be followed. */
  readonly roots: readonly Uint8Array[]
}

/**
 * Asks a time-stamp authority to stamp a SHA-256, and checks what it answers (RFC 3161).
 * @param random bytes for the nonce, {@link NONCE_BYTES} of them
 * @throws {RefusedError} as {@link checkStamp} does, and whatever `post` throws
 */
export async function requestStamp(
  { url, post }: { readonly url: string; readonly post: Post },
  { hash, roots }: Omit<Expected, 'nonce'>,
  random: Uint8Array,
): Promise<Stamp> {
  const request = stampRequest(hash, random)
  const answer = await post(url, 'application/timestamp-query', request.der)
  return await checkStamp(answer, { hash, nonce: request.nonce, roots })
}

/**
 * Checks an answer, fresh or kept.
 * @throws {RefusedError} `malformed`, `rejected`, `wrong-imprint`, `wrong-nonce`, `wrong-certificate`,
 * `expired`,
 *   `bad-signature`, `weak`, `untrusted`
 */
export async function checkStamp(answer: Uint8Array, expected: Expected): Promise<Stamp> {
  const token = readToken(answer)
  checkInfo(token, expected)
  const certificate = signingCertificate(token)
  await checkSignature(token, certificate)
  const roots = expected.roots.map((der) => Certificate.fromBER(Uint8Array.from(der).buffer))
  if (roots.length > 0) await checkChain(token, certificate, roots)
  return describe(answer, token, { certificate, followed: roots.length > 0 })
}

function checkInfo({ info }: Token, { hash, nonce }: Expected): void {
  const { hashAlgorithm, hashedMessage } = info.messageImprint
  if (hashAlgorithm.algorithmId !== SHA256 || !same(hashedMessage.getValue(), hash))
    throw new RefusedError('wrong-imprint', 'The stamp is on other bytes than those that were to be stamped.')
  if (nonce === null) return
  if (info.nonce === undefined || !same(info.nonce.valueBlock.valueHexView, nonce))
    throw new RefusedError('wrong-nonce', 'The stamp answers another request: its nonce is not that of ours.')
}

function describe(
  answer: Uint8Array,
  { info }: Token,
  { certificate, followed }: { readonly certificate: Certificate; readonly followed: boolean },
): Stamp {
  const at = info.genTime.toISOString().replace('.000Z', 'Z')
  const authority = subjectOf(certificate)
  const trust = followed
    ? 'its certificate leads to a root that is trusted here'
    : 'nobody checked here whose certificate that is, so it proves no more than that somebody with this key says so'
  const proves = `Bytes with this SHA-256 existed at ${at}, says ${authority}; ${trust}. It says nothing of where they came from.`
  const serial = Buffer.from(info.serialNumber.valueBlock.valueHexView).toString('hex')
  const chain = followed ? 'to-a-root' : 'not-followed'
  return { answer, at, accuracy: accuracyOf(info), authority, policy: info.policy, serial, chain, proves }
}

function accuracyOf({ accuracy }: Token['info']): number | null {
  if (accuracy === undefined) return null
  const { seconds = 0, millis = 0, micros = 0 } = accuracy
  return seconds + millis / 1_000 + micros / 1_000_000
}

/** The values of a certificate's subject, most particular first: "Time Stamps, Example Authority, NL". */
function subjectOf({ subject }: Certificate): string {
  const values = subject.typesAndValues.map(({ value }) => String(value.valueBlock.value))
  return shown(values.toReversed().join(', ')) || 'an authority without a name'
}
