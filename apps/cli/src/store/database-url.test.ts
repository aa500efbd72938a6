import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { databaseUrl } from './database-url.ts'

test.each([
  ['nothing', undefined, undefined],
  ['an empty one, which is none', '', undefined],
  ['postgres', 'postgres://u:p@h/d', 'postgres://u:p@h/d'],
  ['postgresql, on a socket', 'postgresql:///d?host=/var/run', 'postgresql:///d?host=/var/run'],
  ['a password with %XX', 'postgres://u:p%40@h/d', 'postgres://u:p%40@h/d'],
])('%s', (_, given, found) => expect(databaseUrl(given)).toBe(found))

const SECRET = 'hush-hush'

test.each([
  ['another kind', `mysql://u:${SECRET}@127.0.0.1/d`, /DATABASE_URL: expected an address such as postgres:/],
  ['no address', SECRET, /DATABASE_URL: expected an address/],
  ['a port that is none', `postgres://u:${SECRET}@127.0.0.1:99999/d`, /DATABASE_URL: expected an address/],
  ['a bare % in the password', `postgres://u:${SECRET}%@127.0.0.1/d`, /DATABASE_URL: expected an address/],
  [
    'nobody there',
    `postgres://u:${SECRET}@127.0.0.1:1/d`,
    /DATABASE_URL: the database cannot be used: The database cannot be reached\. \(connect ECONNREFUSED/,
  ],
])('%s is exit 3, and the password is not shown', async (_, DATABASE_URL, line) => {
  const data = join(temporaryFolder(), 'data')
  for (const args of [
    ['weigh', 'small'],
    ['case', 'import', 'cases/abu-ghraib-2015'],
    ['backup', join(data, 'x')],
  ]) {
    const { code, out, err } = await hearsay([...args, '--data', data], { env: { DATABASE_URL } })
    expect({ code, out }).toEqual({ code: 3, out: '' })
    expect(err).toMatch(line)
    expect(err).toMatch(/^[^\n]+\n$/)
    expect(err).not.toContain(SECRET)
  }
})
