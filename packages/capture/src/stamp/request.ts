import { Integer, OctetString } from 'asn1js'
import { AlgorithmIdentifier, MessageImprint, TimeStampReq } from 'pkijs'
import { SHA256 } from './oids.ts'

/** Bytes of a nonce: enough that no two requests share one. */
export const NONCE_BYTES = 16

/** What is sent to the authority, and what its answer is held against. */
export interface StampRequest {
  /** A TimeStampReq (RFC 3161, section 2.4.1), DER. */
  readonly der: Uint8Array
  /** SHA-256 of what is stamped; the authority sees nothing else of it. */
  readonly hash: Uint8Array
  /** A positive whole number, as DER writes it. */
  readonly nonce: Uint8Array
}

/**
 * A request for a stamp on a SHA-256 that asks for the authority's certificate too.
 * @param random {@link NONCE_BYTES} random bytes
 */
export function stampRequest(hash: Uint8Array, random: Uint8Array): StampRequest {
  const nonce = positive(random)
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256 }),
      hashedMessage: new OctetString({ valueHex: bufferOf(hash) }),
    }),
    nonce: new Integer({ valueHex: bufferOf(nonce) }),
    certReq: true,
  })
  return { der: new Uint8Array(request.toSchema().toBER()), hash, nonce }
}

/** The first byte between 1 and 127: then DER has it neither as negative nor with a byte too many. */
function positive(random: Uint8Array): Uint8Array {
  const nonce = Uint8Array.from(random)
  nonce[0] = ((nonce[0] ?? 0) & 0x7f) | 0x40
  return nonce
}

/** A buffer of exactly these bytes, as the ASN.1 library takes them. */
export const bufferOf = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
