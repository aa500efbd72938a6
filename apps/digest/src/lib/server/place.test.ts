import { expect, test } from 'vitest'
import { placeOf } from './place.ts'

test.each<[socket: string, forwarded: string | null, place: string]>([
  ['198.51.100.1', null, '198.51.100.1'],
  // Whoever is no proxy names nobody.
  ['198.51.100.1', '203.0.113.7', '198.51.100.1'],
  ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
  ['::ffff:10.0.0.3', 'forged, 203.0.113.7', '203.0.113.7'],
  ['::1', '203.0.113.7, 2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['127.0.0.1', 'unknown', '127.0.0.1'],
  ['127.0.0.1', null, '127.0.0.1'],
  ['2001:0db8:1:2::9', null, '2001:db8:1:2'],
  ['2001:db8::9%eth0', null, '2001:db8:0:0'],
])('%s, forwarded for %s, is %s', (socket, forwarded, place) => {
  const headers = new Headers(forwarded === null ? {} : { 'x-forwarded-for': forwarded })
  expect(placeOf({ request: { headers }, getClientAddress: () => socket })).toBe(place)
})
