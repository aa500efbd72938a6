import { BlockList, isIP } from 'node:net'

/**
 * The proxies whose word is taken for who asked, of a list such as `10.0.0.0/8, ::1`.
 * @throws where something in it is no address
 */
export function trustedProxies(list: string): BlockList {
  const trusted = new BlockList()
  for (const one of list.split(',').map((part) => part.trim())) {
    if (one === '') continue
    const [address = '', bits] = one.split('/')
    const family = familyOf(address)
    if (!family || (bits !== undefined && !/^\d{1,3}$/.test(bits)))
      throw new Error(`expected addresses in DESK_TRUSTED_PROXIES, as in 10.0.0.0/8; found ${one}`)
    if (bits === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(bits), family)
  }
  return trusted
}

/**
 * Who asked: the socket's address, and where that is a trusted proxy's, the last address in
 * `X-Forwarded-For` that no trusted proxy has. What stands before it is what the asker wrote.
 */
export function clientAddress(socket: string, forwarded: string | null, trusted: BlockList): string {
  const hops = [...(forwarded ?? '').split(','), socket].map((hop) => plain(hop.trim()))
  let client = plain(socket)
  for (const hop of hops.reverse()) {
    const family = familyOf(hop)
    if (!family) return client
    client = hop
    if (!trusted.check(hop, family)) return client
  }
  return client
}

/** By what an address is counted: one of IPv6 by its network, of which a household has all addresses. */
export function countedAs(address: string): string {
  if (isIP(address) !== 6) return address
  const [front = '', back] = address.split('%', 1)[0]?.split('::') ?? []
  const head = front === '' ? [] : front.split(':')
  const tail = back === undefined || back === '' ? [] : back.split(':')
  const zeros = back === undefined ? [] : Array.from({ length: 8 - head.length - tail.length }, () => '0')
  const groups = [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
  return `${groups.join(':')}::/64`
}

function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address)
  return version === 0 ? undefined : version === 4 ? 'ipv4' : 'ipv6'
}
