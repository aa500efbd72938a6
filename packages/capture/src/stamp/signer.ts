import { createHash } from 'node:crypto'
import { Constructed, ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { Certificate, ExtKeyUsage, IssuerAndSerialNumber, type SignerInfo } from 'pkijs'
import { RefusedError } from '../captured.ts'
import {
  EXTENDED_KEY_USAGE,
  NAMING_HASHES,
  SHA256,
  SIGNING_CERTIFICATE,
  SIGNING_CERTIFICATE_V2,
  TIME_STAMPING,
} from './oids.ts'
import type { Token } from './token.ts'

/**
 * The certificate that the token says it was signed with, twice: by issuer and number, and, under the
 * signature, by its hash (ESSCertID or ESSCertIDv2, RFC 5035). It must be there, be for time stamps alone,
 * and have been valid at that time.
 * @throws {RefusedError} `wrong-certificate`, `expired`
 */
export function signingCertificate({ signed, signer, info }: Token): Certificate {
  const certificates = certificatesOf(signed.certificates)
  const named = certificates.filter((certificate) => isNamed(certificate, signer))
  const found = named.find((certificate) => hashFits(certificate, signer))
  if (found === undefined)
    throw new RefusedError(
      'wrong-certificate',
      'The stamp does not come with the certificate that it names as its own.',
    )
  checkUsage(found)
  const [from, to] = [found.notBefore.value, found.notAfter.value]
  if (info.genTime >= from && info.genTime <= to) return found
  const span = `${from.toISOString()} to ${to.toISOString()}`
  throw new RefusedError(
    'expired',
    `The authority's certificate was valid from ${span}, not at ${info.genTime.toISOString()}.`,
  )
}

export const certificatesOf = (items: readonly unknown[] | undefined): Certificate[] =>
  (items ?? []).filter((item) => item instanceof Certificate)

function isNamed(certificate: Certificate, { sid }: SignerInfo): boolean {
  return (
    sid instanceof IssuerAndSerialNumber &&
    sid.issuer.isEqual(certificate.issuer) &&
    sid.serialNumber.isEqual(certificate.serialNumber)
  )
}

/** The first of the certificates that the signed attribute names is the signer's. */
function hashFits(certificate: Certificate, signer: SignerInfo): boolean {
  const attribute = attributeOf(signer, SIGNING_CERTIFICATE_V2) ?? attributeOf(signer, SIGNING_CERTIFICATE)
  const id = firstOf(firstOf(attribute?.value))
  if (!(id instanceof Sequence)) return false
  const [first, second] = id.valueBlock.value
  const algorithm = first instanceof Sequence ? first.valueBlock.value[0] : undefined
  const hash = first instanceof OctetString ? first : second
  const named = algorithm instanceof ObjectIdentifier ? algorithm.getValue() : attribute?.assumed
  const name = NAMING_HASHES[named ?? '']
  if (name === undefined || !(hash instanceof OctetString)) return false
  const der = Buffer.from(certificate.toSchema().toBER())
  return createHash(name).update(der).digest().equals(Buffer.from(hash.getValue()))
}

const SHA1 = '1.3.14.3.2.26'

/** The value of a signed attribute, and the hash that it means where it names none. */
function attributeOf(
  { signedAttrs }: SignerInfo,
  type: string,
): { value: unknown; assumed: string } | undefined {
  const found = signedAttrs?.attributes.find((attribute) => attribute.type === type)
  if (found === undefined) return undefined
  return { value: found.values[0], assumed: type === SIGNING_CERTIFICATE ? SHA1 : SHA256 }
}

const firstOf = (value: unknown): unknown =>
  value instanceof Constructed ? value.valueBlock.value[0] : undefined

/** RFC 3161, section 2.3: the one extended key usage is time stamping, and it is critical. */
function checkUsage(certificate: Certificate): void {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)
  const usage = extension?.parsedValue instanceof ExtKeyUsage ? extension.parsedValue.keyPurposes : []
  if (extension?.critical === true && usage.length === 1 && usage[0] === TIME_STAMPING) return
  throw new RefusedError(
    'wrong-certificate',
    "The authority's certificate is not for time stamps alone (extended key usage timeStamping, critical).",
  )
}
