import { createPrivateKey, webcrypto } from 'node:crypto'
import { Integer, PrintableString } from 'asn1js'
import { AttributeTypeAndValue, Certificate, Extension, GeneralName, GeneralNames } from 'pkijs'

export interface KeyPair {
  /** Both PEM. */
  readonly key: string
  readonly cert: string
}

const COMMON_NAME = '2.5.4.3'
const SUBJECT_ALT_NAME = '2.5.29.17'
const DNS_NAME = 2

/** A certificate for a name, signed by itself, good from the first to the last millisecond that is given. */
export async function selfSigned(name: string, from: number, to: number): Promise<KeyPair> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = new Certificate()
  certificate.version = 2
  certificate.serialNumber = new Integer({ value: 1 })
  for (const holder of [certificate.issuer, certificate.subject])
    holder.typesAndValues.push(
      new AttributeTypeAndValue({ type: COMMON_NAME, value: new PrintableString({ value: name }) }),
    )
  certificate.notBefore.value = new Date(from)
  certificate.notAfter.value = new Date(to)
  const names = new GeneralNames({ names: [new GeneralName({ type: DNS_NAME, value: name })] })
  certificate.extensions = [
    new Extension({ extnID: SUBJECT_ALT_NAME, extnValue: names.toSchema().toBER(false) }),
  ]
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey)
  await certificate.sign(keys.privateKey, 'SHA-256')
  const pkcs8 = Buffer.from(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey))
  const key = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' })
  return {
    key: key.export({ format: 'pem', type: 'pkcs8' }).toString(),
    cert: pem(certificate.toSchema().toBER(false)),
  }
}

function pem(bytes: ArrayBuffer): string {
  const lines =
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}
