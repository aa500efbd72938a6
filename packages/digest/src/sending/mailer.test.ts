import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { describe, expect, onTestFinished, test } from 'vitest'
import { startSmtp } from '../testing/smtp.ts'
import { address, bodyOf, header, settingsFor, temporaryFolder } from '../testing/world.ts'
import { type Mail, mailerFor } from './mailer.ts'

const MAIL: Mail = {
  subject: 'Morning edition: Who opened the gates of the weir?',
  html: '<p dir="rtl">من فتح البوابات؟</p>',
  text: 'من فتح البوابات؟ '.repeat(20),
  to: address('reader@mx.example'),
  messageId: 'ab'.repeat(16),
  date: '2026-12-01T06:00:00.000Z',
  bounceToken: 'cd'.repeat(18),
  unsubscribe: 'https://digest.example.org/u/abcdefghijklmnopqrstuvwx',
}

async function sent(mails: readonly Mail[], environment: Readonly<Record<string, string>> = {}) {
  const smtp = await startSmtp()
  const mailer = mailerFor(settingsFor(smtp, environment))
  onTestFinished(async () => {
    mailer.close()
    await smtp.close()
  })
  for (const mail of mails) expect(await mailer.send(mail)).toEqual({ is: 'sent' })
  return smtp.received
}

test('is what readers, their mail programs and their servers look for', async () => {
  const [mail] = await sent([MAIL])
  if (!mail) return
  expect(mail.from).toBe(`bounce+${MAIL.bounceToken}@paper.example`)
  expect(header(mail, 'From')).toBe('Hearsay <digest@paper.example>')
  expect(header(mail, 'To')).toBe('reader@mx.example')
  expect(header(mail, 'Message-ID')).toBe(`<${MAIL.messageId}@paper.example>`)
  expect(header(mail, 'Date')).toBe('Tue, 01 Dec 2026 06:00:00 +0000')
  expect(header(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
  expect(header(mail, 'Auto-Submitted')).toBe('auto-generated')
  expect(header(mail, 'X-Mailer')).toBeUndefined()
  // One line, one address, of the web alone (RFC 8058).
  expect(mail.raw).toMatch(/^List-Unsubscribe: <https:\/\/digest\.example\.org\/u\/[\w-]{24}>\r$/m)
  expect(mail.raw.split('\r\n').filter((line) => line.length > 998)).toEqual([])
  expect(bodyOf(mail)).toContain('من فتح البوابات؟')
  expect(mail.raw).toMatch(/multipart\/alternative[\s\S]*text\/plain[\s\S]*text\/html/)
})

test('the same mail is the same bytes, whenever it is sent', async () => {
  const [first, second] = await sent([MAIL, MAIL])
  expect(second?.raw).toBe(first?.raw)
})

test('without a domain for bounces it comes back to the sender', async () => {
  const [mail] = await sent([MAIL], { HEARSAY_DIGEST_BOUNCE: '' })
  expect(mail?.from).toBe('digest@paper.example')
})

describe('a signature', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const record = `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`

  async function signed(): Promise<string> {
    const file = join(temporaryFolder(), 'dkim.pem')
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }))
    const [mail] = await sent([MAIL], {
      HEARSAY_DKIM_DOMAIN: 'paper.example',
      HEARSAY_DKIM_SELECTOR: 'digest2026',
      HEARSAY_DKIM_KEY_FILE: file,
    })
    return mail?.raw ?? ''
  }

  /** What a verifier of others makes of a mail; the name system is this function. */
  async function verified(raw: string) {
    const asked: string[] = []
    const { results } = await dkimVerify(Buffer.from(raw, 'latin1'), {
      resolver: async (name: string) => {
        asked.push(name)
        return [[record]]
      },
    })
    return { asked, result: results[0] }
  }

  test('is good, and of all that matters', async () => {
    const { asked, result } = await verified(await signed())
    expect(asked).toEqual(['digest2026._domainkey.paper.example'])
    expect(result?.status.result).toBe('pass')
    expect(result?.signingDomain).toBe('paper.example')
    const over = result?.signingHeaders?.keys.toLowerCase().split(/:\s*/) ?? []
    for (const name of [
      'from',
      'to',
      'subject',
      'date',
      'message-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
    ])
      expect(over).toContain(name)
    expect(over).toContain('content-type')
    expect(result?.status.aligned).toBe('paper.example')
  })

  test.each([
    ['another link to stop', /digest\.example\.org/, 'evil.example.org'],
    ['another way to stop', /One-Click/, 'Two-Click'],
    ['another subject', /Subject: Morning/, 'Subject: Evening'],
    ['another word', /2YXZ/, '2YbZ'],
  ])('does not hold for %s', async (_, from, to) => {
    const raw = await signed()
    const changed = raw.replace(from, to)
    expect(changed).not.toBe(raw)
    expect((await verified(changed)).result?.status.result).not.toBe('pass')
  })
})

/** What somebody could put where a header, an address or a command would begin. */
const HOSTILE = [
  'x\r\nBcc: victim@mx.example',
  'x\nBcc: victim@mx.example',
  'x\rBcc: victim@mx.example',
  'x\r\n\r\n<html>',
  'x\r\n.\r\nMAIL FROM:<evil@mx.example>',
  'x\u2028Bcc: victim@mx.example',
  'x\u0085Bcc: victim@mx.example',
  '=?utf-8?q?x=0D=0ABcc:_victim@mx.example?=',
  `${'x'.repeat(2000)}\r\nBcc: victim@mx.example`,
]

test.each(HOSTILE.map((text) => [JSON.stringify(text).slice(0, 60), text]))(
  '%s adds no header and no reader',
  async (_, text) => {
    const received = await sent([{ ...MAIL, subject: text, html: text, text }])
    expect(received).toHaveLength(1)
    const [mail] = received
    if (!mail) return
    const head = mail.raw.slice(0, mail.raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ')
    const names = head.split('\r\n').map((line) => line.split(':')[0]?.toLowerCase())
    expect(names.toSorted()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-id',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'message-id',
      'mime-version',
      'subject',
      'to',
    ])
    expect(mail.to).toBe('reader@mx.example')
  },
)
