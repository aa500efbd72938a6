import { BlockList, isIPv6 } from 'node:net'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { expect, test } from 'vitest'
import { addressFault } from './addresses.ts'

test.each([
  ['8.8.8.8', null],
  ['1.1.1.1', null],
  ['2606:4700:4700::1111', null],
  ['2a00:1450:4009:81f::200e', null],
  ['127.0.0.1', 'this machine itself (loopback)'],
  ['169.254.169.254', 'link-local, where clouds serve their metadata'],
  ['168.63.129.16', 'a cloud’s metadata service'],
  ['100.100.100.200', 'behind a carrier’s NAT'],
  ['fd00:ec2::254', 'in a private network (unique local)'],
  ['::ffff:8.8.8.8', 'an IPv4 address inside IPv6 (mapped)'],
  ['::808:808', 'an IPv4 address inside IPv6 (compatible)'],
  ['::8.8.8.8', 'an IPv4 address inside IPv6 (mapped)'], // so ipaddr.js reads it; refused all the same
  ['64:ff9b::8.8.8.8', 'an IPv4 address inside IPv6 (NAT64)'],
  ['64:ff9b:1::1', 'an IPv4 address inside IPv6 (NAT64)'],
  ['2002:808:808::', 'an IPv4 address inside IPv6 (6to4)'],
  ['2001:0:808:808::', 'an IPv4 address inside IPv6 (Teredo)'],
  ['2600::5efe:8.8.8.8', 'an IPv4 address inside IPv6 (ISATAP)'],
  ['4000::1', 'outside what is given out (2000::/3)'],
  ['fe80::1%eth0', 'no plain IP address'],
  ['2606:4700::1%eth0', 'no plain IP address'],
  ['127.1', 'no plain IP address'],
  ['2130706433', 'no plain IP address'],
  ['news.org', 'no plain IP address'],
  ['', 'no plain IP address'],
])('%s: %s', (address, fault) => {
  expect(addressFault(address)).toBe(fault)
})

/** Another's check, on another's ranges: what may never pass, whatever ipaddr.js thinks of it. */
// Two lists: of one, IPv4 addresses are looked for among IPv6 ranges too, as mapped.
const NEVER = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const range of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/3', '::/3', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '4000::/2', '8000::/1'],
]) {
  const [network = '', prefix] = range.split('/')
  NEVER[familyOf(network)].addSubnet(network, Number(prefix), familyOf(network))
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIPv6(address) ? 'ipv6' : 'ipv4'
}

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const anyAddress = fc
  .oneof(
    bytes(4),
    bytes(16),
    // Near the edges of the ranges, where an error would be.
    fc
      .tuple(fc.constantFrom(0x0064, 0x0100, 0x2001, 0x2002, 0x3fff, 0xfe80, 0xfec0, 0), bytes(14))
      .map(([first, rest]) => Uint8Array.of(first >> 8, first & 255, ...rest)),
  )
  .map((all) => ipaddr.fromByteArray([...all]).toString())

test('no address is allowed that ipaddr.js or Node has in a special range', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      if (addressFault(address) !== null) return
      expect(ipaddr.parse(address).range()).toBe('unicast')
      expect(NEVER[familyOf(address)].check(address, familyOf(address))).toBe(false)
    }),
    { numRuns: 20_000 },
  )
})

test('an IPv4 address is allowed in no dress of IPv6', () => {
  const dresses = ['::', '::ffff:', '::ffff:0:', '64:ff9b::', '64:ff9b:1::', '2600::5efe:', '2600::200:5efe:']
  fc.assert(
    fc.property(fc.constantFrom(...dresses), fc.ipV4(), (dress, address) => {
      expect(addressFault(`${dress}${address}`)).not.toBeNull()
    }),
  )
})

test('whatever is no address is refused, and nothing throws', () => {
  fc.assert(fc.property(fc.string(), (text) => void addressFault(text)))
})
