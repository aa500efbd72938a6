/** One plain address. It is read once, where it comes in; after that its type says so. */
export type Address = string & { readonly plain: 'address' }

/** RFC 5321 gives a path 256 octets with its angle brackets, a local part 64 and a label 63. */
const MOST = 254
const MOST_LOCAL = 64
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Dot-atoms that people have (RFC 5322), without what mail systems have taken for routes, programs or quotes.
 */
const LOCAL = /^[A-Za-z0-9_+\-'&=~#/]+(?:\.[A-Za-z0-9_+\-'&=~#/]+)*$/
/**
 * Letters of any script, which punycode then says in ASCII; nothing that an address of the web could hide.
 */
const DOMAIN = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u

/**
 * Reads `local@domain` and nothing else: one address, without a name, a comment, a quoted part or a control
 * character. The domain comes out in small letters and in ASCII (IDNA).
 * @returns undefined for what is no such address
 */
export function readAddress(given: string): Address | undefined {
  const [local = '', domain = '', ...more] = given.replace(/^[ \t]+|[ \t]+$/g, '').split('@')
  if (more.length > 0 || local.length > MOST_LOCAL || !LOCAL.test(local)) return undefined
  const host = asciiOf(domain)
  if (host === undefined || local.length + 1 + host.length > MOST) return undefined
  return `${local}@${host}` as Address
}

function asciiOf(domain: string): string | undefined {
  if (domain.length > MOST || !DOMAIN.test(domain)) return undefined
  const { hostname } = URL.parse(`http://${domain}/`) ?? { hostname: '' }
  const labels = hostname.split('.')
  // An address of the Internet Protocol, in any of the ways in which it may be written, ends in a number.
  const isName =
    labels.length > 1 && labels.every((one) => LABEL.test(one)) && !/^\d/.test(labels.at(-1) ?? '')
  return isName ? hostname : undefined
}

/** By what an address is found again: nobody has two that differ in capitals alone. */
export function sameAddress(address: Address): string {
  return address.toLowerCase()
}
