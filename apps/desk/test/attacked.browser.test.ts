import { openDesk, placesOf } from '@hearsay/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RULES } from '../src/lib/server/access.ts'
import { TAKEN, WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { invited, joined, openedCase } from './arrive.ts'
import { type ServedDesk, serveDesk, serveSite } from './served.ts'
import { type Answer, Visitor } from './visitor.ts'

/* Every route, asked by everybody, of cases in every state; and with what belongs to others. */

const MARK = 'Quixotle'
const STATES = ['unpublished', 'embargoed', 'published', 'withdrawn', 'limited', 'none'] as const
type State = (typeof STATES)[number]

interface Opened {
  readonly id: string
  readonly page: string
  readonly party: string
  readonly assessment: string
}

let desk: ServedDesk
let site: Awaited<ReturnType<typeof serveSite>>
/** Opens the cases. */
let amal: Visitor
let askers: Readonly<Record<string, Visitor>>
const cases = new Map<State, Opened>()

beforeAll(async () => {
  desk = await serveDesk()
  amal = await joined(desk, desk.firstSteward, 'Amal')
  const ofRoles = ['reader', 'reporter', 'editor', 'steward'].map(
    async (role) => [role, await invited(desk, amal, role, `${role} One`)] as const,
  )
  askers = Object.fromEntries([['nobody', new Visitor(desk.origin)], ...(await Promise.all(ofRoles))])
  askers = { ...askers, 'editor by password': await byPassword('editor') }
  for (const state of STATES) if (state !== 'none') cases.set(state, await opened(state))
  cases.set('none', { id: 'no-such-case-xxxx', page: 'x', party: 'x', assessment: 'x' })
  site = await serveSite(desk.data)
})

afterAll(async () => {
  await site?.close()
  await desk?.close()
})

async function byPassword(role: string): Promise<Visitor> {
  const { text } = await amal.ask('/people?/invite', { form: { role } })
  const visitor = new Visitor(desk.origin)
  const form = { name: 'Pass Word', email: 'pass@desk.example', password: 'a long enough password' }
  await visitor.ask(/http:[^<\s]+invitation=[\w-]+/.exec(text)?.[0] ?? '', { form })
  return visitor
}

/** A case with the mark in whatever a person writes, brought into a state. */
async function opened(state: State): Promise<Opened> {
  const form = { title: `${MARK} ${state}`, question: `${MARK}?`, kicker: MARK, language: 'en' }
  const limited = state === 'limited' ? { limited: 'on' } : {}
  const { headers } = await amal.ask('/new', { form: { ...form, ...limited } })
  const id = `${headers.location}`.replace('/case/', '')
  const at = `/case/${id}`
  const words = {
    text: `${WIRE.text} ${MARK} ${state} said so.`,
    title: `${MARK} page`,
    outlet: `${MARK} ${state} Post`,
  }
  await amal.ask(`${at}/capture`, { form: words })
  const record = async (kind: string, given: Readonly<Record<string, string>>) => {
    const done = await amal.ask(`${at}/records/${kind}/new?/record`, { form: given })
    expect(done.status, `${kind}: ${done.text.slice(done.text.indexOf('<main'), 3000)}`).toBe(200)
    return /\/record\/([\w:-]+)/.exec(done.text.slice(done.text.indexOf('role="status"')))?.[1] ?? ''
  }
  const party = await record('party', { name: `${MARK} ${state} Person`, type: 'person', why: MARK })
  await record('claim', { text: `${MARK} ${state} fell.` })
  const assessment = await record('assessment', ASSESSMENT(id))
  const page = /\/page\/([\w-]+)/.exec((await amal.ask(at)).text)?.[1] ?? ''
  const size = /name="size" value="(\d+)"/.exec((await amal.ask(`${at}/publish`)).text)?.[1] ?? ''
  const embargo = state === 'embargoed' ? { embargo: '2099-01-01T00:00' } : {}
  if (['embargoed', 'published', 'withdrawn'].includes(state))
    expect((await amal.ask(`${at}/publish?/publish`, { form: { size, ...embargo } })).status).toBe(303)
  if (state === 'withdrawn')
    expect(
      (await amal.ask(`${at}/publish?/withdraw`, { form: { notice: '1', because: 'It was wrong.' } })).status,
    ).toBe(303)
  return { id, page, party, assessment }
}

const ASSESSMENT = (of: string) => ({
  of,
  sentence: `${MARK} cannot be said.`,
  standing: 'not-established',
  confidence: 'low',
  confidenceSentence: MARK,
  'reasons.0.text': MARK,
  'reasons.0.cites.0': of,
})

/** A route of a case, asked for. */
function pathOf(route: string, { id, page, party, assessment }: Opened): string {
  return route
    .replace('[id]', id)
    .replace('[document]', page)
    .replace('[record]', route.endsWith('/sign') ? assessment : party)
    .replace('[party]', party)
    .replace('[kind]', 'party')
}

/** What is answered, without what would come after it for as long as somebody listens. */
async function statusOf(visitor: Visitor, path: string): Promise<{ status: number; to: string | null }> {
  const cookie = [...visitor.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { accept: 'text/html', cookie, 'sec-fetch-dest': 'iframe' }
  const answer = await fetch(`${desk.origin}${path}`, { headers, redirect: 'manual' })
  await answer.body?.cancel()
  return { status: answer.status, to: answer.headers.get('location') }
}

/** Whom a rule lets in, as a list: otherwise than where it is kept. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  reader: ['reader', 'reporter', 'editor', 'steward'],
  reporter: ['reporter', 'editor', 'steward'],
  editor: ['editor', 'steward'],
  steward: ['steward'],
}

function expected(route: string, who: string, isSeen: boolean): number {
  const lists = LISTS[RULES[route] ?? '']
  if (!lists) throw new Error(`expected a rule of roles for ${route}`)
  if (who === 'nobody' || who === 'editor by password') return 303
  return lists.includes(who) && isSeen ? (ANSWERS[route] ?? 200) : 404
}

/** What a page that is no picture is answered there, and where it leads. */
const ANSWERS: Readonly<Record<string, number>> = {
  '/case/[id]/document/[document]': 303,
  '/case/[id]/document/[document]/picture': 404,
}

const OF_CASES = Object.keys(RULES).filter((route) => route.startsWith('/case/[id]'))
const OTHERS = Object.keys(RULES).filter((route) => LISTS[RULES[route] ?? ''] && !OF_CASES.includes(route))

describe.each(STATES)('of a case that is %s', (state) => {
  test.each(OF_CASES)('%s is for those whom its rule names', async (route) => {
    const asked = cases.get(state)
    if (!asked) throw new Error('expected a case')
    const isSeen = state !== 'limited' && state !== 'none'
    for (const [who, visitor] of Object.entries(askers))
      expect([who, (await statusOf(visitor, pathOf(route, asked))).status]).toEqual([
        who,
        expected(route, who, isSeen),
      ])
  })
})

test.each(['Thu, 01 Jan 2099 00:00', '+275760-09-12T00:00', '2099-02-30T00:00', '2099'])(
  '%s is no time before which nobody may read, and nothing is signed',
  async (embargo) => {
    const at = `/case/${cases.get('unpublished')?.id}/publish`
    const size = /name="size" value="(\d+)"/.exec((await amal.ask(at)).text)?.[1] ?? ''
    expect((await amal.ask(`${at}?/publish`, { form: { size, embargo } })).status).toBe(400)
    expect((await amal.ask(at)).text).toContain('Nothing of this case is public')
  },
)

test.each(OTHERS)('%s is for those whom its rule names', async (route) => {
  for (const [who, visitor] of Object.entries(askers))
    expect([who, (await statusOf(visitor, route)).status]).toEqual([who, expected(route, who, true)])
})

test('whoever is not signed in is led there, and whoever has but a password to what they lack', async () => {
  const at = `/case/${cases.get('published')?.id}`
  expect(await statusOf(askers.nobody ?? amal, at)).toMatchObject({ to: '/sign-in' })
  expect(await statusOf(askers['editor by password'] ?? amal, at)).toMatchObject({ to: '/me' })
})

const HIDDEN = ['unpublished', 'embargoed', 'withdrawn', 'limited'] as const

test.each(HIDDEN)('in public there is nothing of a case that is %s', async (state) => {
  const { id, page } = cases.get(state) ?? { id: '', page: '' }
  const stranger = new Visitor(site.origin)
  const paths = ['', '/bundle', '/diff', `/document/${page}`, `/document/${page}/picture`].map(
    (path) => `/case/${id}${path}`,
  )
  for (const path of [...paths, `/?q=${MARK}`, '/edited', '/sitemap.xml', '/feed', '/robots.txt'])
    for (const accept of ['text/html', 'application/json', '*/*']) {
      const { status, text, headers } = await stranger.ask(path, { headers: { accept } })
      if (path.startsWith('/case/')) expect([path, status]).toEqual([path, state === 'withdrawn' ? 410 : 404])
      expect(`${text}${JSON.stringify(headers)}`.includes(`${MARK} ${state}`), path).toBe(false)
    }
})

/** What tells one answer from another, but for the id that was asked for. */
function tellTale({ status, headers, text }: Answer, id: string): string {
  const { date: _, ...rest } = headers
  return `${status} ${JSON.stringify(rest)} ${text}`.replaceAll(id, 'ID')
}

test('a case that is not theirs is as one that is not there: in what is answered, and how fast', async () => {
  const reader = askers.steward ?? amal
  const [hidden, none] = [cases.get('limited')?.id ?? '', 'quixotle-limited-xxxx']
  for (const route of OF_CASES)
    for (const suffix of ['', '/__data.json', '?/record', '?/accept', '?/publish']) {
      const asked = suffix.startsWith('?') ? { form: { key: 'x', size: '3' } } : {}
      const path = (id: string) => `${pathOf(route, { id, page: 'p', party: 'p', assessment: 'p' })}${suffix}`
      const [one, other] = [await reader.ask(path(hidden), asked), await reader.ask(path(none), asked)]
      expect(tellTale(one, hidden), route).toBe(tellTale(other, none))
    }
  const times = new Map<string, number[]>([hidden, none].map((id) => [id, []]))
  for (let n = 0; n < 40; n++)
    for (const [id, all] of times) {
      const begun = performance.now()
      await reader.ask(`/case/${id}`)
      all.push(performance.now() - begun)
    }
  const [one = 0, other = 1] = [...times.values()].map((all) => all.toSorted((a, b) => a - b)[20])
  console.log(
    `not theirs ${one.toFixed(1)} ms, not there ${other.toFixed(1)} ms: ${(one / other).toFixed(2)}`,
  )
})

describe('with what belongs to another case or another person', () => {
  /** Opens a case of her own. */
  let dora: Visitor
  let own: string
  let ownPage: string

  beforeAll(async () => {
    dora = askers.editor ?? amal
    own = await openedCase(dora, 'Her own')
    await dora.ask(`/case/${own}/capture`, { form: { ...TAKEN } })
    ownPage = /\/page\/([\w-]+)/.exec((await dora.ask(`/case/${own}`)).text)?.[1] ?? ''
  })

  const sizes = async () => {
    const store = await openDesk(placesOf(desk.data))
    const all = await store.reader.cases()
    await store.close()
    return all
  }

  test('her own case has no pages, records or names of another', async () => {
    const { page, party, assessment } = cases.get('limited') ??
      cases.get('none') ?? { page: '', party: '', assessment: '' }
    for (const path of [
      ...[
        `/page/${page}`,
        `/page/${page}/captured`,
        `/page/${page}/original?file`,
        `/party/${party}/protected`,
      ],
      ...['', '/change', '/retract', '/sign'].map((end) => `/record/${party}${end}`),
      `/record/${assessment}/sign`,
    ])
      expect([path, (await dora.ask(`/case/${own}${path}`)).status]).toEqual([path, 404])
    const found = await dora.ask(`/case/${own}/find?q=${MARK}`)
    expect(found.text).toBe('[]')
    const like = await dora.ask(`/case/${own}/records/party/new?like=${party}`)
    expect(like.text).not.toContain(`${MARK} limited`)
    for (const query of [`q=${MARK}`, `q=${MARK}&case=${cases.get('limited')?.id}`])
      expect((await dora.ask(`/search/hits?${query}`)).text).not.toContain('limited')
  })

  test('no form of hers changes another, and none of another changes hers', async () => {
    const theirs = cases.get('limited') ?? cases.get('none')
    if (!theirs) throw new Error('expected a case')
    const before = await sizes()
    const text = (await amal.ask(`/case/${theirs.id}/page/${theirs.page}`)).text
    const key = (/name="key" value="(statement[^"]+)"/.exec(text)?.[1] ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
    expect(key).not.toBe('')
    const form = {
      key,
      statement: 'x',
      claim: 'x',
      how: 'asserts',
      within: 'x',
      exact: 'The barge',
      start: '0',
      end: '9',
      record: theirs.party,
      person: 'x',
      size: '3',
      once: 'x',
      why: 'x',
      because: 'x',
      name: 'x',
      of: theirs.party,
      expected: '1',
      sure: 'on',
    }
    const actions = [
      'accept',
      'refuse',
      'undo',
      'acceptShown',
      'refuseShown',
      'words',
      'link',
      'within',
      'change',
      'record',
      'protect',
      'letKnow',
      'keepFrom',
      'erase',
      'admit',
      'dismiss',
      'open',
      'limit',
      'publish',
      'withdraw',
    ]
    const there = [
      `/page/${theirs.page}`,
      `/party/${theirs.party}/protected`,
      `/record/${theirs.party}`,
      `/record/${theirs.party}/change`,
      `/record/${theirs.party}/retract`,
      `/record/${theirs.assessment}/sign`,
    ]
    for (const path of there)
      for (const action of ['', ...actions.map((each) => `?/${each}`)]) {
        const { status } = await dora.ask(`/case/${own}${path}${action}`, { form })
        const other = await dora.ask(`/case/${theirs.id}${path}${action}`, { form })
        // A key that is proposed no more is answered so, and nothing is recorded.
        expect([200, 303, 400, 404, 405, 409, 410, 422], `${path}${action}`).toContain(status)
        expect(other.status).toBe(404)
      }
    await dora.ask(`/case/${own}/page/${ownPage}?/accept`, { form: { key } })
    expect(await sizes()).toEqual(before)
    const limited = await amal.ask(`/case/${theirs.id}/people`)
    expect(limited.text).not.toContain('editor One</bdi> sees')
  })

  test('sessions, saved searches and used links of others stay theirs', async () => {
    const session = /name="id" value="([^"]+)"/.exec((await amal.ask('/me')).text)?.[1] ?? ''
    await dora.ask('/me?/session', { form: { id: session } })
    expect((await amal.ask('/me')).status).toBe(200)
    await amal.ask('/search?/save', { form: { name: 'Mine', query: 'q=ropes', seen: '{}' } })
    await dora.ask('/search?/forget', { form: { name: 'Mine' } })
    await dora.ask('/search?/seen', { form: { name: 'Mine', seen: '{}' } })
    expect((await dora.ask('/search?q=ropes&new=Mine')).text).not.toContain('Mine')
    expect((await amal.ask('/search')).text).toContain('Mine')
    for (const action of ['invite', 'withdraw', 'role', 'recover', 'signOut', 'remove', 'handOver'])
      expect(
        (await dora.ask(`/people?/${action}`, { form: { id: session, role: 'steward', sure: 'on' } })).status,
      ).toBe(404)
    expect((await new Visitor(desk.origin).ask(desk.firstSteward)).status).toBe(410)
  })
})
