import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { header, partsOf } from '@hearsay/digest/testing/mail.ts'
import { bounce } from '@hearsay/digest/testing/reports.ts'
import type { Received } from '@hearsay/digest/testing/smtp.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedDigest, serveDigest } from './served.ts'

let digest: ServedDigest

beforeAll(async () => {
  digest = await serveDigest()
})
afterAll(() => digest?.close())

/**
 * Sends a form as the public site does: from another origin, with no referrer, so that its origin is null.
 */
async function post(
  path: string,
  fields: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
) {
  const answer = await fetch(`${digest.origin}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: 'null', accept: 'text/html', ...headers },
    body: new URLSearchParams(fields),
  })
  return {
    status: answer.status,
    at: answer.headers.get('location'),
    text: await answer.text(),
    headers: answer.headers,
  }
}

async function get(path: string, method = 'GET') {
  const answer = await fetch(`${digest.origin}${path}`, { method, redirect: 'manual' })
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

/** The next mail to somebody. */
async function mailTo(who: string): Promise<Received> {
  const found = () => digest.smtp.received.find(({ to }) => to === who)
  await expect.poll(found, { timeout: 10_000 }).toBeDefined()
  const mail = found()
  if (!mail) throw new Error('expected a mail')
  digest.smtp.received.splice(digest.smtp.received.indexOf(mail), 1)
  return mail
}

const pathIn = (mail: Received, letter: string): string => {
  const [text = ''] = partsOf(mail)
  return new RegExp(`${digest.origin}(/${letter}/[\\w-]{24})(?![\\w-])`).exec(text)?.[1] ?? ''
}

const stood = () => digest.stood()

/** Somebody who asked and confirmed. @returns the path of their choices */
async function subscribed(who: string): Promise<string> {
  await post('/subscribe', { address: who, consent: '1' })
  const { at } = await post(pathIn(await mailTo(who), 'c'), { zone: 'Europe/Berlin' })
  return at ?? ''
}

test('from the form to the choices: a look at the link confirms nothing, the button does', async () => {
  const who = 'first@mx.example'
  const asked = await post('/subscribe', { address: who, consent: '1' })
  expect([asked.status, asked.at]).toEqual([303, '/sent'])
  const mail = await mailTo(who)
  expect(header(mail, 'Subject')).toBe('Confirm the Daily Digest')
  expect(header(mail, 'List-Unsubscribe')).toBeUndefined()
  const link = pathIn(mail, 'c')
  const before = await stood()
  for (const method of ['GET', 'HEAD', 'GET']) expect((await get(link, method)).status, method).toBe(200)
  expect(await stood()).toEqual(before)
  expect((await get(link)).text).toMatch(/<form method="POST"[\s\S]*<button/)
  const confirmed = await post(link, { zone: 'Asia/Baghdad' })
  expect([confirmed.status, confirmed.at]).toEqual([303, expect.stringMatching(/^\/r\/[\w-]{24}\?new$/)])
  expect((await stood()).confirmed).toBe(before.confirmed + 1)
  const chosen = await get(confirmed.at ?? '')
  expect(chosen.text).toContain('Confirmed. The next edition')
  expect(chosen.text).toMatch(/<option value="Asia\/Baghdad" selected/)
  const choices = (confirmed.at ?? '').replace('?new', '')
  const saved = await post(`${choices}?/save`, {
    which: 'all',
    editions: 'evening',
    zone: 'America/Lima',
    locale: 'ar',
  })
  expect([saved.status, saved.at]).toEqual([303, `${choices}?saved`])
  const after = (await get(choices)).text
  expect(after).toContain('<html lang="ar" dir="rtl">')
  expect(after).toMatch(/<option value="America\/Lima" selected/)
  expect(after).toMatch(/value="evening" checked/)
  const wrong = await post(`${choices}?/save`, { which: 'some', editions: 'both', zone: 'UTC' })
  expect(wrong.status).toBe(400)
})

describe('one click', () => {
  /** The body and the type that RFC 8058 gives, and what less careful programs send. */
  test.each<[what: string, init: RequestInit]>([
    ['a form', { body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }],
    [
      'a form of parts',
      {
        body: (() => {
          const form = new FormData()
          form.set('List-Unsubscribe', 'One-Click')
          return form
        })(),
      },
    ],
    ['text', { body: 'List-Unsubscribe=One-Click', headers: { 'content-type': 'text/plain' } }],
    ['nothing', {}],
  ])('%s, without cookie or origin, stops it', async (_, init) => {
    const choices = await subscribed('clicker@mx.example')
    const leave = /href="(\/u\/[\w-]{24})"/.exec((await get(choices)).text)?.[1] ?? ''
    const before = await stood()
    for (const method of ['GET', 'HEAD']) expect((await get(leave, method)).status).toBe(200)
    expect(await stood()).toEqual(before)
    const answer = await fetch(`${digest.origin}${leave}`, { method: 'POST', redirect: 'manual', ...init })
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain('No more editions come')
    const after = await stood()
    expect([after.confirmed, after.left]).toEqual([before.confirmed - 1, before.left + 1])
    // Again, and by whoever has no right to it: the same answer.
    for (const path of [leave, '/u/AAAAAAAAAAAAAAAAAAAAAAAA']) {
      const again = await fetch(`${digest.origin}${path}`, { method: 'POST', redirect: 'manual', ...init })
      expect(again.status).toBe(200)
      await again.text()
    }
    const erase = /href="(\/e\/[\w-]{24})"/.exec(text)?.[1] ?? ''
    expect((await get(erase)).status).toBe(200)
    expect((await post(erase, {})).text).toContain('Nothing of your address is kept here any more')
    expect((await get(erase)).status).toBe(410)
    expect((await get(choices)).status).toBe(410)
  })

  test('who left by mistake goes on', async () => {
    const choices = await subscribed('back@mx.example')
    const leave = /href="(\/u\/[\w-]{24})"/.exec((await get(choices)).text)?.[1] ?? ''
    const { text } = await post(leave, {})
    const back = /action="(\/r\/[\w-]{24}\?\/back)"/.exec(text)?.[1] ?? ''
    const before = await stood()
    expect((await post(back, {})).status).toBe(303)
    expect((await stood()).confirmed).toBe(before.confirmed + 1)
  })
})

describe('the answer to asking', () => {
  test('is the same whether the address is there or not', async () => {
    await subscribed('known@mx.example')
    const [known, unknown] = [
      await post('/subscribe', { address: 'known@mx.example', consent: '1' }),
      await post('/subscribe', { address: 'unknown@mx.example', consent: '1' }),
    ]
    const plain = ({ status, at, text }: typeof known) => ({ status, at, text })
    expect(plain(known)).toEqual(plain(unknown))
    expect(header(await mailTo('known@mx.example'), 'Subject')).toBe('You have the Daily Digest already')
    expect(header(await mailTo('unknown@mx.example'), 'Subject')).toBe('Confirm the Daily Digest')
  })

  test.each<[what: string, fields: Record<string, string>, status: number]>([
    ['no address', { consent: '1' }, 400],
    ['two addresses', { address: 'a@mx.example, b@mx.example', consent: '1' }, 400],
    ['a header', { address: 'a@mx.example\r\nBcc: b@mx.example', consent: '1' }, 400],
    ['markup', { address: '"><script>alert(1)</script>@mx.example', consent: '1' }, 400],
    ['no consent', { address: 'a@mx.example' }, 409],
    ['an older sentence', { address: 'a@mx.example', consent: '0' }, 409],
  ])('%s is refused, and nobody is mailed', async (_, fields, status) => {
    const { status: found, text } = await post('/subscribe', fields)
    expect(found).toBe(status)
    expect(text).toContain('role="alert"')
    expect(text).not.toContain('<script>alert')
  })

  test('what is no form, or is too large, is the fault of whoever sent it', async () => {
    const send = (body: string, type: string) =>
      fetch(`${digest.origin}/subscribe`, { method: 'POST', body, headers: { 'content-type': type } })
    expect((await send('x', 'multipart/form-data; boundary=b')).status).toBe(400)
    expect((await send('{}', 'application/json')).status).toBe(415)
    expect((await send(`address=${'x'.repeat(100_000)}`, 'application/x-www-form-urlencoded')).status).toBe(
      413,
    )
  })
})

test('every answer says what a browser may do with it, and no page is for search engines or frames', async () => {
  const choices = await subscribed('headers@mx.example')
  const answers = [
    await get('/'),
    await get('/ar'),
    await get('/sent'),
    await get('/nothing'),
    await get('/c/AAAAAAAAAAAAAAAAAAAAAAAA'),
    await get('/r/%00'),
    await get(choices.replace('?new', '')),
    await get('/zone.js'),
    await get('/_app/immutable/nothing.css'),
    await post('/subscribe', { address: 'x', consent: '1' }),
    await post(`${choices.replace('?new', '')}?/save`, { which: 'all', zone: 'UTC' }),
    await get('/', 'PUT'),
    await get('/u/AAAAAAAAAAAAAAAAAAAAAAAA', 'DELETE'),
  ]
  for (const { status, headers } of answers) {
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy, `${status}`).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('access-control-allow-origin')).toBeNull()
  }
})

test('a bounce that is piped in stops its reader; a steward has an address forgotten', async () => {
  const who = 'bouncing@mx.example'
  await post('/subscribe', { address: who, consent: '1' })
  const mail = await mailTo(who)
  await post(pathIn(mail, 'c'), {})
  const token = /^bounce\+([0-9a-f]{36})@paper\.example$/.exec(mail.from)?.[1] ?? ''
  const before = await stood()
  const forged = await digest.run(['bounced'], bounce({ token: 'ab'.repeat(18), status: '5.1.1' }))
  expect([forged.code, forged.printed]).toEqual([0, expect.stringContaining('nothing was done')])
  expect((await digest.run(['bounced'], 'Subject: hello\r\n\r\nhello')).code).toBe(0)
  expect(await stood()).toEqual(before)
  expect((await digest.run(['bounced'], bounce({ token, status: '5.1.1' }))).code).toBe(0)
  expect((await stood()).stopped).toBe(before.stopped + 1)

  expect((await digest.run(['forget'], 'no address\n')).code).toBe(2)
  const forgotten = await digest.run(['forget'], `${who.toUpperCase()}\n`)
  expect(forgotten).toEqual({ code: 0, printed: 'Nothing of this address is held any more.\n' })
  expect((await digest.run(['forget'], who)).printed).toBe('Nothing of this address was held.\n')
  expect(JSON.parse((await digest.run(['count', '--json'])).printed)).toEqual(await stood())
})

test('after all that, no address stands in a file or in anything that was printed', async () => {
  const files = readdirSync(digest.data, { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  const bytes = files.map((one) => readFileSync(join(one.parentPath, one.name), 'latin1')).join('\n')
  expect(files.length).toBeGreaterThan(1)
  expect(bytes + digest.printed()).not.toMatch(/mx\.example/)
  expect(digest.printed()).not.toMatch(/\/[crue]\/[\w-]{24}/)
})
