import { expect, test } from 'vitest'
import { nameFault } from './names.ts'

test.each([
  'news.org',
  'a.b.c.news.org',
  'xn--mgbh0fb.xn--kgbechtv',
  'local.org',
  'example.com',
  'test.news',
  'constructor.org',
  'news.constructor',
  'under_score.news.org',
])('%s may be asked for', (name) => {
  expect(nameFault(name)).toBeNull()
})

test.each([
  ['localhost', 'under localhost, which is this machine itself'],
  ['a.b.localhost', 'under localhost, which is this machine itself'],
  ['router', 'a name for the local network: it has no dot'],
  ['nas.home.arpa', 'under home.arpa, which is for the local network'],
  [
    'metadata.google.internal',
    'under internal, which is for a private network, and clouds serve their metadata there',
  ],
  ['a..org', 'not a name of the DNS'],
  ['', 'not a name of the DNS'],
  [`${'a'.repeat(64)}.org`, 'not a name of the DNS'],
  [`${'a.'.repeat(126)}org`, 'longer than 253 characters'],
])('%s is %s', (name, fault) => {
  expect(nameFault(name)).toBe(fault)
})
