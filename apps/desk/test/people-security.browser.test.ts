import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedDesk, serveDesk } from './served.ts'
import { totp } from './totp.ts'
import { Visitor } from './visitor.ts'

/* What is tried against the desk as it is built and served, by whoever can send any header. */

const WORDS = 'correct horse battery'
const AMAL = { name: 'Amal', email: 'amal@desk.example', password: WORDS }
const BASIM = { name: 'Basim', email: 'basim@desk.example', password: WORDS }

let desk: ServedDesk
let steward: Visitor
let secret: string

beforeAll(async () => {
  desk = await serveDesk()
  steward = new Visitor(desk.origin)
  await steward.ask(desk.firstSteward, { form: AMAL })
  secret = await setUpApp(steward)
})

afterAll(() => desk?.close())

async function setUpApp(visitor: Visitor): Promise<string> {
  const { text } = await visitor.ask('/me?/begin', { form: { password: WORDS } })
  const found = /secret=([A-Z2-7]+)/.exec(text)?.[1] ?? ''
  const answer = await visitor.ask('/me?/verify', { form: { code: totp(found) } })
  expect(answer.status).toBe(200)
  return found
}

async function invited(form: typeof AMAL, role: string): Promise<Visitor> {
  const { text } = await steward.ask('/people?/invite', { form: { role } })
  const visitor = new Visitor(desk.origin)
  const link = /http:[^<\s]+invitation=[\w-]+/.exec(text)?.[0] ?? ''
  expect((await visitor.ask(link, { form })).status).toBe(303)
  return visitor
}

const comesIn = async (visitor: Visitor) => (await visitor.ask('/')).status === 200

describe('a session', () => {
  test('is another one after the password, and after the code', async () => {
    const visitor = new Visitor(desk.origin)
    const before = steward.cookie('session_token') ?? ''
    visitor.cookies.set('hearsay.session_token', 'planted.c2lnbmVk')
    const password = await visitor.ask('/sign-in', { form: AMAL })
    expect(password.headers.location).toBe('/sign-in/code')
    expect(visitor.cookie('session_token')).toBeUndefined()
    expect(await comesIn(visitor)).toBe(false)
    const code = await visitor.ask('/sign-in/code', { form: { code: totp(secret) } })
    expect(code.headers.location).toBe('/')
    expect(visitor.cookie('session_token')).toBeDefined()
    expect([before, 'planted.c2lnbmVk']).not.toContain(visitor.cookie('session_token'))
    expect(await comesIn(visitor)).toBe(true)
    await visitor.ask('/sign-out', { form: {} })
    expect(await comesIn(visitor)).toBe(false)
  })

  test('that somebody made up, or planted before, opens nothing', async () => {
    const visitor = new Visitor(desk.origin)
    for (const value of ['x', `${'a'.repeat(32)}.${'b'.repeat(44)}`]) {
      visitor.cookies.set('hearsay.session_token', value)
      expect(await comesIn(visitor)).toBe(false)
    }
  })

  test('goes out over its own cookie alone: strict, out of reach of scripts', async () => {
    const visitor = new Visitor(desk.origin)
    const { headers } = await visitor.ask('/sign-in', { form: AMAL })
    for (const cookie of headers['set-cookie'] ?? []) expect(cookie).toMatch(/HttpOnly.*SameSite=Strict/i)
  })
})

describe('a password alone', () => {
  test('leads to /me, and opens nothing else', async () => {
    const basim = await invited(BASIM, 'editor')
    expect((await basim.ask('/')).headers.location).toBe('/me')
    expect((await basim.ask('/people')).headers.location).toBe('/me')
    expect((await basim.ask('/people?/invite', { form: { role: 'steward' } })).status).toBe(403)
    expect((await basim.ask('/me')).status).toBe(200)
    await setUpApp(basim)
    expect(await comesIn(basim)).toBe(true)
    expect((await basim.ask('/people')).status).toBe(404)
    expect((await basim.ask('/people?/invite', { form: { role: 'steward' } })).status).toBe(404)
  })
})

describe('a form', () => {
  test.each([
    ['from another origin', 'https://elsewhere.example'],
    ['from an origin that is hidden', 'null'],
    ['from nowhere', ''],
    ['from another port', 'http://localhost:1'],
  ])('%s is refused', async (_, origin) => {
    const headers = { origin }
    expect((await steward.ask('/people?/invite', { form: { role: 'steward' }, headers })).status).toBe(403)
    expect((await steward.ask('/sign-out', { form: {}, headers })).status).toBe(403)
    expect(await comesIn(steward)).toBe(true)
  })

  test('that pretends to be none is not taken either', async () => {
    const headers = { origin: 'https://elsewhere.example', 'content-type': 'text/plain' }
    expect((await steward.ask('/people?/invite', { json: 'role=steward', headers })).status).toBe(403)
    const json = { origin: 'https://elsewhere.example' }
    const answer = await steward.ask('/people?/invite', { json: { role: 'steward' }, headers: json })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await comesIn(steward)).toBe(true)
  })
})

test.each(['callbackURL', 'redirect', 'redirectTo', 'next', 'returnTo'])(
  'nobody is led elsewhere by "%s"',
  async (name) => {
    const visitor = new Visitor(desk.origin)
    const query = `${name}=${encodeURIComponent('https://elsewhere.example')}`
    const form = { ...AMAL, [name]: 'https://elsewhere.example' }
    for (const path of [
      `/sign-in?${query}`,
      `/people?${query}`,
      `/sign-out?${query}`,
      `//elsewhere.example/?${query}`,
    ]) {
      const { headers } = await visitor.ask(`${desk.origin}${path}`, { headers: { 'x-forwarded-for': name } })
      expect([undefined, '/sign-in']).toContain(headers.location)
    }
    const { headers } = await visitor.ask(`/sign-in?${query}`, {
      form: { ...form, email: `${name}@desk.example` },
    })
    expect(headers.location).toBeUndefined()
  },
)

test('a Host of somebody else is not answered, and no header makes a link', async () => {
  const host = new URL('http://elsewhere.example').host
  expect((await steward.ask('/', { headers: { host } })).status).toBe(421)
  const headers = { 'x-forwarded-host': host, 'x-forwarded-proto': 'https', forwarded: `host=${host}` }
  const { text } = await steward.ask('/people?/invite', { form: { role: 'reader' }, headers })
  expect(text).toContain(`${desk.origin}/welcome?invitation=`)
  expect(text).not.toContain(host)
})

test.each([
  ['/people', {}, 303],
  ['/people/__data.json', {}, 200],
  ['/nothing-of-the-sort', { accept: 'text/html' }, 303],
  ['/case/x/live', { accept: 'text/event-stream' }, 401],
  ['/', {}, 200],
  ['/nothing-of-the-sort', {}, 404],
  ['/nothing-of-the-sort', { accept: 'application/json' }, 404],
  ['/case/x/live', {}, 404],
])('%s, asked for with %o, is answered with %i under the same headers', async (path, headers, status) => {
  const isIn = path === '/' || status === 404
  const answer = await (isIn ? steward : new Visitor(desk.origin)).ask(path, { headers })
  expect(answer.status).toBe(status)
  expect(answer.headers).toMatchObject({
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
  })
})

test('who asks for what is not there has a page that says so, and leads back', async () => {
  const { status, headers, text } = await steward.ask('/case/nothing-of-the-sort')
  expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
  expect(text).toMatch(/<h1>There is no such page[^<]*<\/h1>\s*<p><a href="\/">/)
  expect(text).not.toContain('%sveltekit')
})

test.each([
  [
    'a form from elsewhere',
    '/people?/invite',
    { form: { role: 'reader' }, headers: { origin: 'https://elsewhere.example' } },
  ],
  ['a file', '/icon.svg', {}],
  ['an address with a slash too many', '/people/', {}],
  ['a method that nothing has', '/people', { method: 'TRACE' }],
  ['an id that none can be', '/case/%00', {}],
])('%s is answered under headers, too', async (_, path, asked) => {
  const { headers, status } = await steward.ask(path, asked)
  expect(status).toBeLessThan(500)
  if (status === 400) return
  expect(headers).toMatchObject({
    'x-frame-options': 'DENY',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  })
})

describe('what another page of this machine asks, with the cookies that a browser sends along', () => {
  const from = (site: string, mode: string, dest: string) => ({
    headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'sec-fetch-dest': dest },
  })
  test.each([
    ['same-site', 'no-cors', 'image'],
    ['same-site', 'cors', 'empty'],
    ['same-site', 'navigate', 'iframe'],
    ['cross-site', 'no-cors', 'script'],
  ])('is not answered: %s, %s, %s', async (...asked) => {
    for (const path of ['/', '/search/hits?q=x', '/case/x/find', '/me'])
      expect((await steward.ask(path, from(...asked))).status).toBe(403)
  })

  test('is answered where somebody follows a link', async () => {
    for (const site of ['same-site', 'cross-site', 'same-origin', 'none'])
      expect((await steward.ask('/', from(site, 'navigate', 'document'))).status).toBe(200)
  })
})

test.each([
  ['text/plain', 'x'],
  ['multipart/form-data', 'x'],
  ['multipart/form-data; boundary=x', 'garbage'],
])('what is no form, as %s, is said to be none, and is no fault of the desk', async (type, body) => {
  for (const path of ['/sign-in', '/people?/invite', '/new']) {
    const cookie = [...steward.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { 'content-type': type, origin: desk.origin, accept: 'text/html', cookie }
    const answer = await fetch(`${desk.origin}${path}`, { method: 'POST', headers, body })
    expect([path, answer.status]).toEqual([path, 400])
    expect(await answer.text()).toContain('no form that can be read')
  }
  expect(desk.printed()).not.toContain('TypeError')
})

describe('what is larger than a form', () => {
  test('is not read, of strangers least', async () => {
    const stranger = new Visitor(desk.origin)
    const form = { email: 'a'.repeat(70_000), password: WORDS }
    for (const path of ['/sign-in', desk.firstSteward, '/recover?link=x'])
      expect((await stranger.ask(path, { form })).status).toBe(413)
    const said = { form: { role: 'reader' }, headers: { 'content-length': '9000000' } }
    expect((await steward.ask('/people?/invite', said)).status).toBe(413)
  })

  test('is not read where it does not say how large it is', async () => {
    const headers = { 'transfer-encoding': 'chunked', 'content-length': '' }
    expect((await steward.ask('/sign-in', { form: AMAL, headers })).status).toBe(411)
  })
})

describe('the library', () => {
  test.each([
    'sign-up/email',
    'sign-in/email',
    'sign-in/social',
    'change-email',
    'change-password',
    'set-password',
    'update-user',
    'delete-user',
    'delete-user/callback',
    'link-social',
    'unlink-account',
    'list-accounts',
    'list-sessions',
    'get-session',
    'revoke-session',
    'request-password-reset',
    'reset-password',
    'verify-email',
    'two-factor/enable',
    'two-factor/disable',
    'two-factor/verify-totp',
    'two-factor/send-otp',
    'two-factor/view-backup-codes',
    'passkey/delete-passkey',
    'passkey/update-passkey',
    'passkey/list-user-passkeys',
    'passkey%2Fverify-registration',
    '../auth/get-session',
    'ok',
    'error',
  ])('does not answer %s', async (path) => {
    const json = { id: 'x', email: 'x@desk.example', newEmail: 'x@desk.example', password: WORDS, name: 'X' }
    for (const asked of [{}, { json }]) {
      const { status, text } = await steward.ask(`/auth/${path}`, asked)
      expect([status, text.includes(AMAL.email)]).toEqual([404, false])
    }
  })

  test('answers what passkeys need, to whom they are for', async () => {
    const stranger = new Visitor(desk.origin)
    expect((await stranger.ask('/auth/passkey/generate-authenticate-options')).status).toBe(200)
    expect((await stranger.ask('/auth/passkey/generate-register-options')).status).toBe(401)
    expect((await steward.ask('/auth/passkey/generate-register-options')).status).toBe(200)
    const json = { response: {} }
    const headers = { origin: 'https://elsewhere.example' }
    expect((await steward.ask('/auth/passkey/verify-registration', { json, headers })).status).toBe(403)
  })
})

describe('whoever guesses', () => {
  test('is held back, whatever address they write into a header, and told how long', async () => {
    const visitor = new Visitor(desk.origin)
    const statuses: number[] = []
    let held = ''
    for (let n = 0; n < 10; n++) {
      const headers = { 'x-forwarded-for': `198.51.100.${n}`, 'x-real-ip': `198.51.100.${n}` }
      const form = { email: 'Guessed@desk.example', password: `${WORDS}${n}` }
      const answer = await visitor.ask('/sign-in', { form, headers })
      statuses.push(answer.status)
      held = `${answer.headers['retry-after']}`
    }
    expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 400, 400, 429, 429])
    expect(Number(held)).toBeGreaterThan(0)
    const another = { email: 'another@desk.example', password: WORDS }
    expect((await visitor.ask('/sign-in', { form: another })).status).toBe(400)
  })

  test('has a few codes for each password', async () => {
    const visitor = new Visitor(desk.origin)
    await visitor.ask('/sign-in', { form: AMAL })
    const said: string[] = []
    for (let n = 0; n < 7; n++) {
      const { text } = await visitor.ask('/sign-in/code', { form: { code: '12345x' } })
      said.push(/This is not the code|too many codes were wrong/.exec(text)?.[0] ?? '')
    }
    expect(new Set(said.slice(0, 5))).toEqual(new Set(['This is not the code']))
    expect(said.at(-1)).toBe('too many codes were wrong')
    expect(await comesIn(visitor)).toBe(false)
  })
})
