import { expect, test } from 'vitest'
import { clientAddress, countedAs, trustedProxies } from './address.ts'

const NONE = trustedProxies('')
const PROXIES = trustedProxies('10.0.0.0/8, 127.0.0.1, fd00::/8')

test.each([
  ['no proxy is trusted', '203.0.113.9', '198.51.100.1', NONE, '203.0.113.9'],
  ['the socket is no proxy of ours', '203.0.113.9', '198.51.100.1', PROXIES, '203.0.113.9'],
  ['a proxy says who', '127.0.0.1', '198.51.100.1', PROXIES, '198.51.100.1'],
  ['whoever asks wrote something before', '127.0.0.1', '1.1.1.1, 198.51.100.1', PROXIES, '198.51.100.1'],
  ['whoever asks wrote one of our proxies', '127.0.0.1', '10.0.0.1, 198.51.100.1', PROXIES, '198.51.100.1'],
  ['a proxy stands behind a proxy', '10.0.0.1', '198.51.100.1, fd00::2', PROXIES, '198.51.100.1'],
  ['a proxy says nothing', '127.0.0.1', null, PROXIES, '127.0.0.1'],
  ['a proxy says what is no address', '127.0.0.1', '198.51.100.1, unknown', PROXIES, '127.0.0.1'],
  [
    'an address of IPv4 is written as one of IPv6',
    '::ffff:127.0.0.1',
    '::ffff:198.51.100.1',
    PROXIES,
    '198.51.100.1',
  ],
])('where %s', (_, socket, forwarded, trusted, client) => {
  expect(clientAddress(socket, forwarded, trusted)).toBe(client)
})

test.each(['localhost', '10.0.0.0/x', '10.0.0.0/'])('"%s" is no proxy', (list) => {
  expect(() => trustedProxies(list)).toThrow('expected addresses in DESK_TRUSTED_PROXIES')
})

test.each([
  ['198.51.100.1', '198.51.100.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:1:2::', '2001:db8:1:2::/64'],
  ['2001:db8::6', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
])('%s is counted as %s', (address, counted) => {
  expect(countedAs(address)).toBe(counted)
})
