/** Object identifiers of RFC 3161, 5035, 5652 and 5280 that a stamp is checked by. */
export const SHA256 = '2.16.840.1.101.3.4.2.1'
export const SIGNED_DATA = '1.2.840.113549.1.7.2'
export const TST_INFO = '1.2.840.113549.1.9.16.1.4'
export const CONTENT_TYPE = '1.2.840.113549.1.9.3'
export const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
export const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
export const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'
export const EXTENDED_KEY_USAGE = '2.5.29.37'
export const TIME_STAMPING = '1.3.6.1.5.5.7.3.8'

/** Hashes that a signature may rest on, as Node names them. SHA-1 is not among them: it is broken. */
export const SIGNATURE_HASHES: Readonly<Record<string, string>> = {
  [SHA256]: 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
}

/**
 * Hashes that a certificate may be named by. SHA-1 is here: RFC 2634 knows no other, and only names by it.
 */
export const NAMING_HASHES: Readonly<Record<string, string>> = {
  ...SIGNATURE_HASHES,
  '1.3.14.3.2.26': 'sha1',
}
