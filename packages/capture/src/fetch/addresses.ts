import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/**
 * The ranges of ipaddr.js that are no host's on the public internet, in words; one that is not named here is
 * refused by its own name.
 */
const RANGES: Readonly<Record<string, string>> = {
  unspecified: 'no address at all, which means this machine',
  broadcast: 'for everybody on the local network',
  multicast: 'for groups of machines (multicast)',
  linkLocal: 'link-local, where clouds serve their metadata',
  loopback: 'this machine itself (loopback)',
  carrierGradeNat: 'behind a carrier’s NAT',
  private: 'in a private network',
  uniqueLocal: 'in a private network (unique local)',
  deprecatedSiteLocal: 'in a private network (site-local)',
  reserved: 'reserved, or for documentation and tests',
  benchmarking: 'for benchmarks',
  discard: 'for discarding',
  ipv4Mapped: 'an IPv4 address inside IPv6 (mapped)',
  rfc6145: 'an IPv4 address inside IPv6 (translated)',
  rfc6052: 'an IPv4 address inside IPv6 (NAT64)',
  '6to4': 'an IPv4 address inside IPv6 (6to4)',
  teredo: 'an IPv4 address inside IPv6 (Teredo)',
  as112: 'a sink for stray questions (AS112)',
  as112v6: 'a sink for stray questions (AS112)',
}

interface Special {
  readonly range: [ipaddr.IPv4 | ipaddr.IPv6, number]
  readonly why: string
}

/** What ipaddr.js takes for `unicast` and is none that a page can be at. */
const SPECIAL: readonly Special[] = [
  // Azure's agent answers here in every virtual machine: it looks public, and is not.
  { range: ipaddr.parseCIDR('168.63.129.16/32'), why: 'a cloud’s metadata service' },
  // RFC 4291, 2.5.5.1: some stacks still take the last 32 bits as IPv4.
  { range: ipaddr.parseCIDR('::/96'), why: 'an IPv4 address inside IPv6 (compatible)' },
]

/** All that IANA has given out as global unicast (RFC 4291, 2.4); the rest has no hosts yet. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/** RFC 5214, 6.1: the interface identifier that says that an IPv4 address follows. */
const ISATAP: ReadonlySet<number> = new Set([0x0000, 0x0200])

/**
 * Why nothing is fetched from an address, or null for one on the public internet. Takes plain addresses, as
 * a resolver gives them; anything else, and one with a zone, is refused.
 */
export function addressFault(address: string): string | null {
  if (isIP(address) === 0 || address.includes('%')) return 'no plain IP address'
  const parsed = ipaddr.parse(address)
  const range = parsed.range()
  if (range !== 'unicast') return RANGES[range] ?? `special (${range})`
  const special = SPECIAL.find(({ range }) => parsed.kind() === range[0].kind() && parsed.match(range))
  if (special) return special.why
  return parsed instanceof ipaddr.IPv6 ? ipv6Fault(parsed) : null
}

function ipv6Fault(address: ipaddr.IPv6): string | null {
  if (!address.match(GLOBAL_UNICAST)) return 'outside what is given out (2000::/3)'
  const [high = 0, low = 0] = address.parts.slice(4)
  return ISATAP.has(high) && low === 0x5efe ? 'an IPv4 address inside IPv6 (ISATAP)' : null
}
