import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { ask } from '@hearsay/store/testing/postgres.ts'
import { startServer } from '@hearsay/store/testing/postgres-server.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ServedDesk, serveDesk } from './served.ts'
import { totp } from './totp.ts'
import { Visitor } from './visitor.ts'

/* People, their sessions and what is kept from them: the same way, on each engine. Without a browser. */

const WORDS = 'correct horse battery'
const OTHER_WORDS = 'another horse altogether'
const NAME = 'Zebulon Quarrington'

const { url, stop, missing } = await serverOfRun()

afterAll(() => stop())

/** A PostgreSQL, or why there is none. */
async function serverOfRun(): Promise<{ url: string; stop: () => Promise<void>; missing?: string }> {
  const given = process.env.HEARSAY_TEST_POSTGRES
  if (given) return { url: given, stop: async () => {} }
  return await startServer().catch((error) => ({ url: '', stop: async () => {}, missing: String(error) }))
}

const emailOf = (name: string): string => `${name.toLowerCase()}@desk.example`
const linkIn = (text: string): string => /http:[^<\s]+(?:invitation|link)=[\w-]+/.exec(text)?.[0] ?? ''

/** The id in the part of a page that begins with a name. */
const idBeside = (text: string, name: string, field = 'id'): string =>
  new RegExp(`<bdi class="name[^"]*">${name}[\\s\\S]*?name="${field}" value="([^"]+)"`).exec(text)?.[1] ?? ''

/** The value of the choice or the box that says a name. */
const choiceOf = (text: string, name: string): string =>
  new RegExp(`value="([^"]+)"[^>]*>\\s*(?:<bdi>)?${name}`).exec(text)?.[1] ?? ''

interface Joined {
  readonly visitor: Visitor
  readonly secret: string
  /** For when the app is lost. */
  readonly codes: readonly string[]
}

async function join({ origin }: ServedDesk, link: string, name: string): Promise<Joined> {
  const visitor = new Visitor(origin)
  const form = { name, email: emailOf(name), password: WORDS }
  expect((await visitor.ask(link, { form })).status).toBe(303)
  return { visitor, ...(await setUpApp(visitor, WORDS)) }
}

async function setUpApp(visitor: Visitor, password: string) {
  const { text } = await visitor.ask('/me?/begin', { form: { password } })
  const secret = /secret=([A-Z2-7]+)/.exec(text)?.[1] ?? ''
  const done = await visitor.ask('/me?/verify', { form: { code: totp(secret) } })
  expect(done.status).toBe(200)
  return { secret, codes: [...done.text.matchAll(/<code[^>]*>([\w-]+)<\/code>/g)].map(([, one = '']) => one) }
}

async function signIn({ origin }: ServedDesk, name: string, code: string, password = WORDS) {
  const visitor = new Visitor(origin)
  const first = await visitor.ask('/sign-in', { form: { email: emailOf(name).toUpperCase(), password } })
  expect(first.headers.location).toBe('/sign-in/code')
  const { status } = await visitor.ask('/sign-in/code', { form: { code } })
  return { visitor, status }
}

const statusOf = async (visitor: Visitor, path = '/') => (await visitor.ask(path)).status

const ENGINES = missing === undefined ? ['SQLite', 'PostgreSQL'] : ['SQLite']

if (missing !== undefined)
  test.skip(`on PostgreSQL: left out, since it cannot be started here (${missing})`, () => {})

describe.each(ENGINES)('on %s', (engine) => {
  const database = `t_${randomBytes(8).toString('hex')}`
  const place = engine === 'SQLite' ? '' : Object.assign(new URL(url), { pathname: `/${database}` }).href
  let desk: ServedDesk
  let steward: Visitor
  /** The steward's name. */
  let own: string
  let basim: Joined
  let cleo: Joined
  /** As whom Cleo came in again. */
  let cleoAgain: Visitor
  /** Of a limited case. */
  let at: string

  beforeAll(async () => {
    if (place) await ask(url, `create database ${database}`)
    desk = await serveDesk({ DATABASE_URL: place })
  })

  afterAll(async () => {
    await desk?.close()
    if (place) await ask(url, `drop database ${database} with (force)`)
  })

  const invite = async (role: string) =>
    linkIn((await steward.ask('/people?/invite', { form: { role } })).text)
  const sure = async (name: string) => ({
    id: idBeside((await steward.ask('/people')).text, name),
    sure: 'on',
  })

  test('of two who come at once, one is the first steward', async () => {
    const both = ['Amal', 'Zoe'].map(async (name) => {
      const visitor = new Visitor(desk.origin)
      const form = { name, email: emailOf(name), password: WORDS }
      return { name, visitor, status: (await visitor.ask(desk.firstSteward, { form })).status }
    })
    const came = (await Promise.all(both)).toSorted((one, other) => one.status - other.status)
    expect(came.map(({ status }) => status)).toEqual([303, 410])
    if (!came[0]) throw new Error('expected somebody')
    steward = came[0].visitor
    own = came[0].name
    await setUpApp(steward, WORDS)
  })

  test('an invitation works once, stands where the address is taken, and ends', async () => {
    const link = await invite('editor')
    const taken = { name: 'Basim', email: emailOf(own).toUpperCase(), password: WORDS }
    const somebody = new Visitor(desk.origin)
    expect((await somebody.ask(link, { form: taken })).status).toBe(400)
    basim = await join(desk, link, 'Basim')
    expect((await somebody.ask(link, { form: { ...taken, email: 'b@desk.example' } })).status).toBe(410)
    cleo = await join(desk, await invite('reporter'), 'Cleo')
    const unused = await invite('reader')
    const { text } = await steward.ask('/people')
    const id = /action="\?\/withdraw"[\s\S]*?name="id" value="([^"]+)"/.exec(text)?.[1] ?? ''
    await steward.ask('/people?/withdraw', { form: { id } })
    expect(await statusOf(somebody, unused)).toBe(410)
  })

  test('somebody signs in elsewhere, by a code that is good once, and ends that', async () => {
    const code = basim.codes[0] ?? ''
    const elsewhere = await signIn(desk, 'Basim', code)
    expect([elsewhere.status, await statusOf(elsewhere.visitor)]).toEqual([303, 200])
    expect((await signIn(desk, 'Basim', code)).status).toBe(400)
    await basim.visitor.ask('/me?/others', { form: {} })
    expect([await statusOf(elsewhere.visitor), await statusOf(basim.visitor)]).toEqual([303, 200])
    const again = await signIn(desk, 'Basim', totp(basim.secret))
    expect(again.status).toBe(303)
    await again.visitor.ask('/sign-out', { form: {} })
    expect([await statusOf(again.visitor), await statusOf(basim.visitor)]).toEqual([303, 200])
  })

  test('a case is limited, and a name protected, for whom they are until they are not', async () => {
    const form = {
      title: 'Who sank the Orla?',
      question: 'Were the ropes cut?',
      kicker: 'x',
      language: 'en',
    }
    at = `${(await steward.ask('/new', { form: { ...form, limited: 'on' } })).headers.location}`
    const cover = { name: 'a port official', type: 'person' }
    const { text: recorded } = await steward.ask(`${at}/records/party/new?/record`, { form: cover })
    const nameAt = `${at}/party/${/\/record\/(a-port[\w-]*)/.exec(recorded)?.[1]}/protected`
    expect(await statusOf(basim.visitor, at)).toBe(404)
    expect((await basim.visitor.ask('/search?q=ropes')).text).not.toContain('Orla')
    const { text: others } = await steward.ask(`${at}/people`)
    for (const name of ['Basim', 'Cleo'])
      await steward.ask(`${at}/people?/admit`, { form: { person: choiceOf(others, name) } })
    expect((await basim.visitor.ask('/')).text).toContain('Orla')
    const person = choiceOf(others, 'Basim')
    const { text } = await steward.ask(`${nameAt}?/protect`, { form: { name: NAME, note: '', person } })
    expect(text).toContain(NAME)
    expect((await basim.visitor.ask(nameAt)).text).toContain(NAME)
    expect((await cleo.visitor.ask(nameAt)).text).not.toContain(NAME)
    const record = /name="record" value="([^"]+)"/.exec(text)?.[1] ?? ''
    await steward.ask(`${nameAt}?/keepFrom`, { form: { record, person } })
    expect((await basim.visitor.ask(nameAt)).text).not.toContain(NAME)
    await steward.ask(`${at}/people?/dismiss`, { form: { person: choiceOf(others, 'Cleo') } })
    expect(await statusOf(cleo.visitor, at)).toBe(404)
    const erasing = [0, 1].map(() => steward.ask(`${nameAt}?/erase`, { form: { record, why: 'Asked.' } }))
    expect((await Promise.all(erasing)).map(({ status }) => status).toSorted()).toEqual([200, 403])
    expect((await steward.ask(nameAt)).text).not.toContain(NAME)
  })

  test('a role holds from the next request on, and the last steward stays one', async () => {
    expect(await statusOf(basim.visitor, `${at}/publish`)).toBe(200)
    await steward.ask('/people?/role', { form: { ...(await sure('Basim')), role: 'reader' } })
    expect(await statusOf(basim.visitor, `${at}/publish`)).toBe(404)
    const me = await sure(own)
    expect((await steward.ask('/people?/role', { form: { ...me, role: 'reader' } })).status).toBe(400)
    expect((await steward.ask('/people?/remove', { form: me })).status).toBe(400)
  })

  test('whoever lost something comes in again, by a link that works once', async () => {
    const link = linkIn((await steward.ask('/people?/recover', { form: await sure('Cleo') })).text)
    const coming = [0, 1].map(async () => {
      const visitor = new Visitor(desk.origin)
      return { visitor, status: (await visitor.ask(link, { form: { password: OTHER_WORDS } })).status }
    })
    const came = (await Promise.all(coming)).toSorted((one, other) => one.status - other.status)
    expect(came.map(({ status }) => status)).toEqual([303, 410])
    expect(await statusOf(cleo.visitor)).toBe(303)
    cleoAgain = came[0]?.visitor ?? cleo.visitor
    expect((await cleoAgain.ask('/')).headers.location).toBe('/me')
    await setUpApp(cleoAgain, OTHER_WORDS)
    expect(await statusOf(cleoAgain)).toBe(200)
  })

  test('searches are kept, for whoever keeps them', async () => {
    await steward.ask('/search?/save', { form: { name: 'Ropes', query: 'q=ropes', seen: '{}' } })
    expect((await steward.ask('/search')).text).toContain('Ropes')
    expect((await cleoAgain.ask('/search')).text).not.toContain('Ropes')
  })

  test('a desk stops at once, and all of it outlives that', async () => {
    const begun = performance.now()
    await desk.stop()
    expect(performance.now() - begun).toBeLessThan(4000)
    await desk.again()
    expect([await statusOf(steward), await statusOf(cleoAgain)]).toEqual([200, 200])
  })

  test('whoever is signed out or removed is out', async () => {
    await steward.ask('/people?/signOut', { form: await sure('Basim') })
    expect(await statusOf(basim.visitor)).toBe(303)
    const form = await sure('Cleo')
    const removing = [0, 1].map(() => steward.ask('/people?/remove', { form }))
    expect((await Promise.all(removing)).map(({ status }) => status).toSorted()).toEqual([200, 400])
    expect(await statusOf(cleoAgain)).toBe(303)
  })

  test.skipIf(!place)('a database that ends every connection does not end the desk', async () => {
    const all = `from pg_stat_activity where datname = '${database}'`
    await ask(url, `select pg_terminate_backend(pid) ${all}`)
    await delay(500)
    expect(await statusOf(steward)).toBe(200)
  })

  test('nothing went wrong that nobody was told of', () => {
    expect(desk.printed()).not.toMatch(/ {4}at |Error/)
  })
})
