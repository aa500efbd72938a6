import { createHash } from 'node:crypto'
import { ObjectIdentifier, OctetString } from 'asn1js'
import { type Certificate, CertificateChainValidationEngine, getCrypto, type SignerInfo } from 'pkijs'
import { RefusedError } from '../captured.ts'
import { CONTENT_TYPE, MESSAGE_DIGEST, SIGNATURE_HASHES, TST_INFO } from './oids.ts'
import { bufferOf } from './request.ts'
import { certificatesOf } from './signer.ts'
import type { Token } from './token.ts'

/**
 * Checks that the signature is over this very stamp (RFC 5652, section 5.4): the signed attributes hold the
 * hash of the stamp and its type, and the certificate's key signed the attributes.
 * @throws {RefusedError} `bad-signature`, `weak`
 */
export async function checkSignature({ signer, content }: Token, certificate: Certificate): Promise<void> {
  const hash = SIGNATURE_HASHES[signer.digestAlgorithm.algorithmId]
  if (hash === undefined)
    throw new RefusedError('weak', 'The stamp is signed over a hash that is not SHA-256, SHA-384 or SHA-512.')
  const type = attributeValue(signer, CONTENT_TYPE)
  const digest = attributeValue(signer, MESSAGE_DIGEST)
  const computed = createHash(hash).update(content).digest()
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== TST_INFO) throw badSignature()
  if (!(digest instanceof OctetString) || !computed.equals(Buffer.from(digest.getValue())))
    throw badSignature()
  if (!(await keySigned(signer, certificate, hash))) throw badSignature()
}

const badSignature = (cause?: unknown): RefusedError =>
  new RefusedError(
    'bad-signature',
    'The signature of the stamp does not fit it: it was altered, or is forged.',
    { cause },
  )

function attributeValue({ signedAttrs }: SignerInfo, type: string): unknown {
  return signedAttrs?.attributes.find((attribute) => attribute.type === type)?.values[0]
}

async function keySigned(signer: SignerInfo, certificate: Certificate, hash: string): Promise<boolean> {
  const attributes = signer.signedAttrs?.encodedValue
  if (attributes === undefined) return false
  const algorithm = hash.replace('sha', 'SHA-')
  const { subjectPublicKeyInfo } = certificate
  try {
    return await getCrypto(true).verifyWithPublicKey(
      attributes,
      signer.signature,
      subjectPublicKeyInfo,
      signer.signatureAlgorithm,
      algorithm,
    )
  } catch (error) {
    throw badSignature(error)
  }
}

/**
 * Checks that the certificate leads to one of the roots, at the time of the stamp.
 * @throws {RefusedError} `untrusted`
 */
export async function checkChain(
  token: Token,
  certificate: Certificate,
  roots: readonly Certificate[],
): Promise<void> {
  const others = certificatesOf(token.signed.certificates).filter((other) => other !== certificate)
  const engine = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    certs: [...others, certificate],
    checkDate: token.info.genTime,
  })
  const { result, resultMessage } = await engine.verify()
  if (result) return
  throw new RefusedError(
    'untrusted',
    `The authority's certificate leads to none of the roots that are trusted: ${resultMessage}`,
  )
}

/** Whether two runs of bytes are the same. */
export const same = (a: ArrayBuffer | Uint8Array, b: Uint8Array): boolean =>
  Buffer.from(a instanceof Uint8Array ? bufferOf(a) : a).equals(Buffer.from(b))
