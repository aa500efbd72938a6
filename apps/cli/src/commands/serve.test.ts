import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addressOf } from './serve.ts'

const WHERE = { host: '127.0.0.1', port: 4173, editions: '/srv/data' }

test.each([
  [undefined, undefined],
  ['cases/mine', join(process.cwd(), 'cases/mine')],
  ['/srv/cases', '/srv/cases'],
])('of %j the site is given %j', (given, folder) => {
  expect(addressOf(given, WHERE)).toEqual({ ...WHERE, folder })
})
