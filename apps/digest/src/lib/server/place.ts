import { BlockList, isIP } from 'node:net'

/** Who asks, as far as a request says it. */
export interface Asker {
  readonly request: Pick<Request, 'headers'>
  readonly getClientAddress: () => string
}

/**
 * Addresses of this machine and of networks that nobody reaches from outside: what asks from there is a
 * proxy.
 */
const NEAR = new BlockList()
NEAR.addSubnet('127.0.0.0', 8)
NEAR.addSubnet('10.0.0.0', 8)
NEAR.addSubnet('172.16.0.0', 12)
NEAR.addSubnet('192.168.0.0', 16)
NEAR.addAddress('::1', 'ipv6')
NEAR.addSubnet('fc00::', 7, 'ipv6')

/**
 * By what somebody is counted: the address of the socket, or where that is a proxy's, the last that it
 * names in `X-Forwarded-For`; what stands before it is what the asker wrote. Of IPv6 the network, of which
 * a household has all addresses.
 */
export function placeOf({ request, getClientAddress }: Asker): string {
  const socket = plain(getClientAddress())
  const [named] = (request.headers.get('x-forwarded-for') ?? '').split(',').reverse()
  const forwarded = plain(named?.trim() ?? '')
  const address = isNear(socket) && isIP(forwarded) > 0 ? forwarded : socket
  return isIP(address) === 6 ? networkOf(address) : address
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')

const isNear = (address: string) =>
  isIP(address) > 0 && NEAR.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** The first 64 bits, written out. */
function networkOf(address: string): string {
  const [front = '', back = ''] = address.split('::')
  const [head, tail] = [front, back].map((part) => part.split(':').filter((group) => group !== ''))
  const zeros = Array.from({ length: Math.max(0, 8 - (head?.length ?? 0) - (tail?.length ?? 0)) }, () => '0')
  const groups = [...(head ?? []), ...zeros, ...(tail ?? [])].slice(0, 4)
  return groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
