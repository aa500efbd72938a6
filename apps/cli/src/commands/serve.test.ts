import { join } from 'node:path'
import { expect, test } from 'vitest'
import { shown } from './serve.ts'

test.each([
  [undefined, ''],
  ['cases/mine', join(process.cwd(), 'cases/mine')],
  ['/srv/cases', '/srv/cases'],
])('of %j the site is given %j', (given, folder) => {
  expect(shown(given, '/srv/data')).toEqual({ HEARSAY_EDITIONS: '/srv/data', HEARSAY_FOLDER: folder })
})
