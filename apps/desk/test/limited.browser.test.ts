import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RULES } from '../src/lib/server/access.ts'
import { WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { LOOKS, launch } from './chromium.ts'
import { type ServedDesk, serveDesk } from './served.ts'
import { totp } from './totp.ts'
import { type Asked, Visitor } from './visitor.ts'

/* A case that is limited, and a name under protection in it, asked for by those whom they are kept from. */

const WORDS = 'correct horse battery'
const NAME = 'Zebulon Quarrington'
const NOTE = 'Meets at the ferry only.'

let desk: ServedDesk
let browser: Browser
/** Opens the case. */
let amal: Visitor
/** Is let in, and told the name. */
let basim: Visitor
/** Is let in, and not told. */
let cleo: Visitor
/** A steward who is let in by nobody. */
let dora: Visitor

beforeAll(async () => {
  desk = await serveDesk()
  browser = await launch()
  amal = await joined(desk.firstSteward, 'Amal')
  basim = await invited('Basim', 'editor')
  cleo = await invited('Cleo', 'reporter')
  dora = await invited('Dora', 'steward')
})

afterAll(async () => {
  await browser?.close()
  await desk?.close()
})

async function joined(link: string, name: string): Promise<Visitor> {
  const visitor = new Visitor(desk.origin)
  const form = { name, email: `${name.toLowerCase()}@desk.example`, password: WORDS }
  expect((await visitor.ask(link, { form })).status).toBe(303)
  const { text } = await visitor.ask('/me?/begin', { form: { password: WORDS } })
  const code = totp(/secret=([A-Z2-7]+)/.exec(text)?.[1] ?? '')
  expect((await visitor.ask('/me?/verify', { form: { code } })).status).toBe(200)
  return visitor
}

async function invited(name: string, role: string): Promise<Visitor> {
  const { text } = await amal.ask('/people?/invite', { form: { role } })
  return await joined(/http:[^<\s]+invitation=[\w-]+/.exec(text)?.[0] ?? '', name)
}

const TOLD = { title: 'Who sank the Orla?', question: 'Were the ropes cut?', kicker: 'Sable Lock' }

async function opened(visitor: Visitor, form: Readonly<Record<string, string>> = {}): Promise<string> {
  const { headers } = await visitor.ask('/new', { form: { ...TOLD, language: 'en', ...form } })
  return `${headers.location}`
}

/** Whose box or choice stands beside a name. */
const idBeside = (text: string, name: string): string =>
  new RegExp(`value="([^"]+)"[^>]*>\\s*(?:<bdi>)?${name}`).exec(text)?.[1] ?? ''

let caseUrl: string
let page: string
let nameUrl: string
let record: string

test('a case is limited from the first, and a name in it is protected', async () => {
  caseUrl = await opened(amal, { limited: 'on' })
  await amal.ask(`${caseUrl}/capture`, { form: { ...WIRE } })
  page = /\/page\/[\w-]+/.exec((await amal.ask(caseUrl)).text)?.[0] ?? ''
  const { text } = await amal.ask(`${caseUrl}${page}`)
  const key = /name="key" value="(statement[^"]+)"/.exec(text)?.[1] ?? ''
  await amal.ask(`${caseUrl}${page}?/accept`, {
    form: { key: key.replaceAll('&quot;', '"').replaceAll('&amp;', '&') },
  })
  const people = await amal.ask(`${caseUrl}/people`)
  for (const name of ['Basim', 'Cleo'])
    await amal.ask(`${caseUrl}/people?/admit`, { form: { person: idBeside(people.text, name) } })
  const party = /<option value="([\w-]+)">[^<]*Brandt/.exec(people.text)?.[1] ?? ''
  nameUrl = `${caseUrl}/party/${party}/protected`
  const { text: form } = await amal.ask(nameUrl)
  const given = { name: NAME, note: NOTE, person: idBeside(form, 'Basim') }
  const done = await amal.ask(`${nameUrl}?/protect`, { form: given })
  expect(done.text).toContain(NAME)
  record = /name="record" value="([^"]+)"/.exec(done.text)?.[1] ?? ''
  expect(record).toMatch(/^name-/)
})

/** Every route of a case, with what stands for its parts. */
const asksOf = (at: string): [string, Asked][] =>
  Object.keys(RULES)
    .filter((route) => route.startsWith('/case/[id]'))
    .map((route) => route.replace('/case/[id]', at).replace('/page/[document]', page || '/page/x'))
    .map((route) => route.replace('[party]', nameUrl.split('/').at(-2) ?? ''))
    .flatMap((path) =>
      [
        path,
        `${path}/__data.json`,
        `${path}?/accept`,
        `${path}?/admit`,
        `${path}?/protect`,
        `${path}?/publish`,
      ].map((each): [string, Asked] => [
        each,
        each.includes('?/') ? { form: { person: 'x', key: 'x', record } } : {},
      ]),
    )

test('to whoever does not see it, a case that is there is as one that is not', async () => {
  const there = asksOf(caseUrl)
  const none = asksOf('/case/who-sank-the-orla-xxxx')
  expect(there.length).toBeGreaterThan(30)
  for (const [at, [path, asked]] of there.entries()) {
    const [missing = '', same] = none[at] ?? []
    const [one, other] = [await dora.ask(path, asked), await dora.ask(missing, same)]
    const told = ({ status, headers: { date: _, ...headers }, text }: typeof one) => ({
      status,
      headers,
      text,
    })
    expect(told(one), path).toEqual(told(other))
    expect(one.status, path).toBe(404)
  }
  const home = await dora.ask('/')
  expect(home.text).not.toContain('Orla')
  expect((await dora.ask('/people')).text).not.toContain('orla')
  const own = await opened(dora)
  for (const [theirs, none] of [
    [page, '/page/no-page'],
    [nameUrl.replace(caseUrl, ''), '/party/no-party/protected'],
  ]) {
    const [one, other] = [await dora.ask(`${own}${theirs}`), await dora.ask(`${own}${none}`)]
    expect([one.status, other.status]).toEqual([404, 404])
  }
  expect(own.replace(/\w{4}$/, '')).toBe(caseUrl.replace(/\w{4}$/, ''))
  const form = {
    id: caseUrl.split('/')[2] ?? '',
    person: idBeside((await dora.ask(`${own}/people`)).text, 'Basim'),
  }
  const [taken, missing] = [form, { ...form, id: 'none' }].map((each) =>
    dora.ask('/people?/handOver', { form: each }),
  )
  expect((await taken)?.text).toBe((await missing)?.text)
})

test('whoever sees the case and may not know the name is told whom to ask, and can change nothing', async () => {
  const { text } = await cleo.ask(nameUrl)
  expect(text).toContain('Who knows it: Amal, Basim.')
  const others = (await amal.ask(nameUrl)).text
  const form = { record, person: idBeside(others, 'Cleo'), why: 'x', name: 'x', sure: 'on' }
  for (const action of ['letKnow', 'keepFrom', 'erase'])
    expect((await cleo.ask(`${nameUrl}?/${action}`, { form })).status, action).toBe(403)
  expect((await cleo.ask(`${nameUrl}?/protect`, { form: { name: 'x' } })).text).toContain('already')
  for (const action of ['admit', 'dismiss', 'open', 'limit'])
    expect((await cleo.ask(`${caseUrl}/people?/${action}`, { form })).status, action).toBe(403)
  expect((await basim.ask(nameUrl)).text).toContain(NAME)
})

test('the name stands on no other page, in no file, and in nothing that was printed', async () => {
  const published = await basim.ask(`${caseUrl}/publish`)
  const size = /name="size" value="(\d+)"/.exec(published.text)?.[1] ?? ''
  expect((await basim.ask(`${caseUrl}/publish?/publish`, { form: { size } })).status).toBe(303)
  for (const path of ['', page, '/people', '/publish', '/capture'])
    for (const visitor of [amal, cleo])
      expect((await visitor.ask(`${caseUrl}${path}`)).text, path).not.toMatch(/Quarrington|ferry/)
  for (const file of globSync('**/*', { cwd: desk.data }).map((one) => join(desk.data, one)))
    if (statSync(file).isFile())
      for (const word of ['Quarrington', 'ferry']) expect(readFileSync(file).includes(word), file).toBe(false)
  expect(desk.printed()).not.toMatch(/Quarrington|ferry/)
})

/** What axe finds at both widths, in both schemes, as somebody sees a page. */
async function faultsOf(visitor: Visitor, path: string, name: string): Promise<string[]> {
  const faults: string[] = []
  const context = await browser.newContext()
  const cookies = [...visitor.cookies].map(([key, value]) => ({ name: key, value, url: desk.origin }))
  await context.addCookies(cookies)
  const tab = await context.newPage()
  tab.on('console', (message) => faults.push(message.text()))
  await tab.goto(`${desk.origin}${path}`)
  for (const { colorScheme, viewport } of LOOKS) {
    await tab.setViewportSize(viewport)
    await tab.emulateMedia({ colorScheme })
    const violations = await violationsOf(tab, colorScheme === 'dark' ? COLOURS : 'all')
    faults.push(...violations.map(([rule, html]) => `${name}: ${rule} ${html[0]}`))
    const isWider = await tab.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    if (isWider) faults.push(`${name}: wider than the screen`)
    const shots = process.env.DESK_PICTURES
    const file = `${name}-${viewport.width}-${colorScheme}.png`
    if (shots) await tab.screenshot({ path: join(shots, file), fullPage: true })
  }
  await context.close()
  return faults
}

test('the screens can be used by everybody', async () => {
  const open = await opened(amal)
  const faults = [
    ...(await faultsOf(amal, `${open}/people`, 'people-open')),
    ...(await faultsOf(amal, `${caseUrl}/people`, 'people-limited')),
    ...(await faultsOf(amal, nameUrl, 'name-known')),
    ...(await faultsOf(cleo, nameUrl, 'name-unknown')),
    ...(await faultsOf(amal, nameUrl.replace(/party\/[^/]+/, 'party/northwire'), 'name-none')),
  ]
  expect(faults).toEqual([])
})

test('a case that nobody looks after any more is handed to somebody', async () => {
  const own = await opened(cleo, { limited: 'on' })
  const { text } = await amal.ask('/people')
  const id = /<bdi class="name[^"]*">Cleo[\s\S]*?name="id" value="([^"]+)"/.exec(text)?.[1] ?? ''
  const gone = await amal.ask('/people?/remove', { form: { id, sure: 'on' } })
  expect(gone.text).toContain(own.split('/')[2])
  expect(await faultsOf(amal, '/people', 'people-unkept')).toEqual([])
  const person = idBeside(gone.text, 'Basim')
  await amal.ask('/people?/handOver', { form: { id: own.split('/')[2] ?? '', person } })
  expect((await basim.ask(own)).status).toBe(200)
  expect((await amal.ask(own)).status).toBe(404)
})
