import { expect, test } from 'vitest'
import { originOf, refused } from './address.ts'

test.each([
  ['EADDRINUSE', 'port 80 is in use; stop what runs there, or choose another with PORT or --port'],
  ['EACCES', 'port 80 is not yours to listen on; choose one from 1024 up'],
  ['EADDRNOTAVAIL', 'nowhere is no address of this machine'],
  ['ENOTFOUND', 'nowhere is no address of this machine'],
  ['EIO', 'what the system said'],
  [undefined, 'what the system said'],
])('%s: %s', (code, message) => {
  const error = Object.assign(new Error('what the system said'), code && { code })
  expect(refused(error, 'nowhere', 80)).toMatchObject({ code: 'address', message, cause: error })
})

test.each([
  ['127.0.0.1', 'http://127.0.0.1:4173'],
  ['localhost', 'http://localhost:4173'],
  ['::1', 'http://[::1]:4173'],
])('%s is %s', (host, origin) => expect(originOf(host, 4173)).toBe(origin))
