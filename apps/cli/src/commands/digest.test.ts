import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'

const MAIL = {
  HEARSAY_SMTP: 'smtp://user:secret%20word@127.0.0.1:1',
  HEARSAY_DIGEST_FROM: 'digest@paper.example',
  HEARSAY_DIGEST_ORIGIN: 'https://digest.paper.example',
  HEARSAY_DIGEST_SITE: 'https://paper.example',
}

/** What is set wrongly, and what is said of it: never what it is set to. */
test.each<[what: string, env: Record<string, string>, said: RegExp]>([
  ['no mail server', { HEARSAY_SMTP: '' }, /HEARSAY_SMTP: expected an address such as smtp:/],
  [
    'another protocol',
    { HEARSAY_SMTP: 'http://secret@x' },
    /HEARSAY_SMTP: expected an address such as smtp:/,
  ],
  ['a password that is not encoded', { HEARSAY_SMTP: 'smtp://u:secret%zz@x' }, /special characters/],
  ['no sender', { HEARSAY_DIGEST_FROM: '' }, /HEARSAY_DIGEST_FROM: expected/],
  ['two senders', { HEARSAY_DIGEST_FROM: 'a@b.example, c@d.example' }, /HEARSAY_DIGEST_FROM: expected/],
  ['no address', { HEARSAY_DIGEST_ORIGIN: '' }, /HEARSAY_DIGEST_ORIGIN: expected/],
  ['one in the clear', { HEARSAY_DIGEST_ORIGIN: 'http://digest.example' }, /HEARSAY_DIGEST_ORIGIN: expected/],
  ['no site', { HEARSAY_DIGEST_SITE: 'x' }, /HEARSAY_DIGEST_SITE: expected/],
  ['half a signature', { HEARSAY_DKIM_DOMAIN: 'paper.example' }, /HEARSAY_DKIM_DOMAIN.*expected all three/],
  ['no domain', { HEARSAY_DIGEST_BOUNCE: 'a b' }, /HEARSAY_DIGEST_BOUNCE: expected a domain/],
  [
    'no password file',
    { HEARSAY_SMTP_PASSWORD_FILE: '/nowhere/x' },
    /HEARSAY_SMTP_PASSWORD_FILE: expected a file/,
  ],
])('send: %s', async (_, env, said) => {
  const data = temporaryFolder()
  const { code, out, err } = await hearsay(['digest', 'send', '--once', '--data', data], {
    env: { ...MAIL, ...env },
  })
  expect({ code, out }).toEqual({ code: 3, out: '' })
  expect(err).toMatch(said)
  expect(err).not.toMatch(/secret/)
})

test('send: nothing is due, where nothing was ever published; nobody is told a password', async () => {
  const data = temporaryFolder()
  const { code, out, err } = await hearsay(['digest', 'send', '--once', '--data', data], { env: MAIL })
  expect({ code, out, err }).toEqual({ code: 0, out: 'Nothing is due.\n', err: '' })
  expect(existsSync(join(data, 'digest.key'))).toBe(true)
})

test('a key in a place of its own', async () => {
  const [data, keys] = [temporaryFolder(), temporaryFolder()]
  const file = join(keys, 'apart.key')
  const env = { HEARSAY_DIGEST_KEY_FILE: file }
  expect(await hearsay(['digest', 'count', '--data', data], { env })).toMatchObject({ code: 0, err: '' })
  expect([existsSync(file), existsSync(join(data, 'digest.key'))]).toEqual([true, false])
  const without = await hearsay(['digest', 'count', '--data', data])
  expect(without.code).toBe(3)
  expect(without.err).toMatch(/^hearsay: the key of the Daily Digest is not in .*digest\.key\. Put it back/)
})
