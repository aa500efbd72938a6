import { readdirSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readCaseFolder } from '@hearsay/case/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from './served.ts'
import { type Fate, loadSeveral, WHY } from './several-cases.ts'

/*
 * What a stranger can learn of a case that is not to be read: over every route, in every language, whatever
 * is asked beside. All ids are as long as that of a case that never was, whose answers every other's must be.
 */

const NEVER = 'case-never'
const HIDDEN: readonly (readonly [string, Fate])[] = [
  ['case-draft', 'unpublished'],
  ['case-waits', 'embargoed'],
]
const GONE = 'case-taken'

const ROUTES = fileURLToPath(new URL('../src/routes', import.meta.url))

/** Every route, and addresses below it for a case. */
const DOORS: Readonly<Record<string, (id: string) => readonly string[]>> = {
  '/': () => ['/', '/?as-of=2026-11-24'],
  '/read': () => ['/read', '/read?case'],
  '/edited': () => ['/edited'],
  '/case/[id]': (id) => [
    `/case/${id}`,
    `/case/${id}/`,
    `/case/${id}?as-of=2026-11-24`,
    `/case/${id}?as-of=1999-01-01`,
    `/case/${id}?as-of=never`,
    `/case/${id}?party=waleed-safi&act=deny&account=%00`,
    `/case/${id}/__data.json`,
    `/case/${id}/__data.json?x-sveltekit-invalidated=11`,
    `/case/${id}.json`,
    `/case/${id}/feed`,
    `/case/${id}%00`,
    `/CASE/${id}`,
    `//case/${id}`,
  ],
  '/cases/[page=page]': () => ['/cases/2'],
  '/rumours/[[page=page]]': () => ['/rumours', '/rumours/2'],
  '/narratives/[[page=page]]': () => ['/narratives'],
  '/narrative/[story]': () => ['/narrative/us-isis-cooperation', '/narrative/none'],
  '/parties/[[page=page]]': () => ['/parties'],
  '/party/[party]': () => ['/party/united-states', '/party/none'],
  '/ahead': () => ['/ahead'],
  '/ahead/[act=act]/[[page=page]]': () => ['/ahead/threaten', '/ahead/none'],
  '/corrections/[[page=page]]': () => ['/corrections'],
  '/context/[[page=page]]': () => ['/context', '/context?on=2015-04-12', '/context?on=never'],
  '/search': () => ['/search?q=airstrike', '/search?q=airstrike&kind=case', '/search'],
  '/terms/[[version]]': () => ['/terms', '/terms/1', '/terms/99'],
  '/privacy/[[version]]': () => ['/privacy', '/privacy/1'],
  '/feed.atom': () => ['/feed.atom'],
  '/feed.json': () => ['/feed.json'],
  '/party/[party]/feed.atom': () => ['/party/united-states/feed.atom', '/party/none/feed.atom'],
  '/party/[party]/feed.json': () => ['/party/united-states/feed.json'],
  '/case/[id]/feed.atom': (id) => [`/case/${id}/feed.atom`],
  '/case/[id]/feed.json': (id) => [`/case/${id}/feed.json`],
  '/case/[id]/ahead': (id) => [`/case/${id}/ahead`],
  '/case/[id]/context': (id) => [`/case/${id}/context`, `/case/${id}/context?on=2015-04-12`],
  '/case/[id]/rumour/[of]': (id) => [`/case/${id}/rumour/us-airstrike`, `/case/${id}/rumour/none`],
  '/case/[id]/statement/[statement]': (id) => [
    `/case/${id}/statement/rumour-killed`,
    `/case/${id}/statement/none`,
  ],
  '/case/[id]/edition/[number=edition]': (id) => [
    `/case/${id}/edition/1`,
    `/case/${id}/edition/2`,
    `/case/${id}/edition/0`,
  ],
  '/case/[id]/edition/[number=edition]/statement/[statement]': (id) => [
    `/case/${id}/edition/1/statement/rumour-killed`,
    `/case/${id}/edition/7/statement/none`,
  ],
  '/embed/case/[id]/[...picture=pictured]': (id) => [
    `/embed/case/${id}/collapse`,
    `/embed/case/${id}/collapse.svg`,
    `/embed/case/${id}/lines/us-airstrike`,
    `/embed/case/${id}/lines/none.svg`,
    `/embed/case/${id}/edition/1/lines`,
    `/embed/case/${id}/edition/2/collapse.svg`,
    `/embed/case/${id}/edition/0/collapse`,
    `/embed/case/${id}`,
  ],
  '/oembed': (id) => [
    ...[`/case/${id}`, `/case/${id}/edition/1`, `/ar/embed/case/${id}/lines/none`].map(
      (of) => `/oembed?url=ORIGIN${encodeURIComponent(of)}`,
    ),
    `/oembed?format=xml&url=${id}`,
    `/oembed?format=${id}`,
  ],
  '/case/[id]/oembed.json': (id) => [`/case/${id}/oembed.json`],
  '/case/[id]/edition/[number=edition]/oembed.json': (id) => [
    `/case/${id}/edition/1/oembed.json`,
    `/case/${id}/edition/7/oembed.json`,
  ],
  '/card/front.png': () => ['/card/front.png'],
  '/card/case/[id].png': (id) => [`/card/case/${id}.png`, `/card/case/${id}`],
  '/card/case/[id]/edition/[number=edition].png': (id) => [`/card/case/${id}/edition/1.png`],
  '/case/[id]/bundle': (id) => [`/case/${id}/bundle`, `/case/${id}/bundle?as-of=2026-11-24`],
  '/case/[id]/diff': (id) => [
    `/case/${id}/diff`,
    `/case/${id}/diff?from=2026-11-23&to=2026-11-24`,
    `/case/${id}/diff?from=2026-11-24&to=1999-01-01`,
  ],
  '/case/[id]/document/[doc]': (id) => [
    `/case/${id}/document/brief`,
    `/case/${id}/document/none`,
    `/case/${id}/document/brief?as-of=2026-11-24&statement=x`,
    `/case/${id}/document/brief/__data.json`,
  ],
  '/case/[id]/document/[doc]/picture': (id) => [
    `/case/${id}/document/brief/picture`,
    `/case/${id}/document/none/picture`,
  ],
}

const ASKED: readonly (readonly [string, RequestInit])[] = [
  ['GET', {}],
  ['HEAD', { method: 'HEAD' }],
  ['GET for JSON', { headers: { accept: 'application/json' } }],
  ['GET compressed', { headers: { 'accept-encoding': 'gzip' } }],
  ['GET if changed', { headers: { 'if-none-match': '*' } }],
  ['POST', { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }],
  ['OPTIONS', { method: 'OPTIONS' }],
]

let site: Served
beforeAll(async () => {
  site = await serve((folder) =>
    loadSeveral(folder, [...HIDDEN, [GONE, 'withdrawn'], ['case-shown', 'published']]),
  )
})
afterAll(() => site?.close())

/** Everything that comes back, with the address taken out of it. */
async function answer(path: string, how: RequestInit, id: string) {
  // Without a word from a proxy the site takes itself to be served by HTTPS.
  const asked = path.replace('ORIGIN', encodeURIComponent(site.origin.replace('http:', 'https:')))
  const found = await fetch(site.origin + asked, { redirect: 'manual', ...how })
  const headers = [...found.headers].filter(([name]) => name !== 'date')
  const text = JSON.stringify({ status: found.status, headers, body: await found.text() })
  return { status: found.status, text: text.replaceAll(id, 'ID'), length: text.length }
}

test('every route is in the table', () => {
  const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
  const doors = files.filter((file) => /(^|\/)\+(page\.svelte|server\.ts)$/.test(file))
  const routes = doors.map((file) => `/${relative('.', dirname(file))}`)
  expect(Object.keys(DOORS).sort()).toEqual([...new Set(routes)].sort())
})

const doors = ['', '/ar'].flatMap((language) =>
  Object.values(DOORS).flatMap((paths) =>
    paths('ID').map((path) => `${language}${path === '/' && language ? '' : path}`),
  ),
)

describe.each(doors)('%s', (door) => {
  test.each(ASKED)('%s', async (_, how) => {
    const never = await answer(door.replaceAll('ID', NEVER), how, NEVER)
    for (const [id] of HIDDEN) expect(await answer(door.replaceAll('ID', id), how, id)).toEqual(never)

    const gone = await answer(door.replaceAll('ID', GONE), how, GONE)
    // Either the line that it left, or what a case that never was gets.
    if (gone.status === 410) expectNothingOf(gone.text)
    else expect(gone).toEqual(never)
  })
})

test.each(['/', '/ar'])('%s names no case that is not to be read', async (path) => {
  const { text } = await answer(path, {}, 'none')
  expect(text).toContain('case-shown')
  for (const id of [...HIDDEN.map(([id]) => id), GONE]) expect(text).not.toContain(id)
})

test.each(['', '/bundle', '/diff', '/document/brief'])(
  'a withdrawn case leaves its line at %s',
  async (door) => {
    const page = await answer(`/case/${GONE}${door}`, {}, GONE)
    expect(page.status).toBe(410)
    expect(page.text).toContain(WHY)
    const details = await fetch(`${site.origin}/case/${GONE}${door}`, {
      headers: { accept: 'application/json' },
    })
    expect(await details.json()).toMatchObject({ status: 410, detail: WHY })
  },
)

test.each([
  '/embed/case/ID/collapse',
  '/embed/case/ID/edition/1/lines.svg',
  '/ar/embed/case/ID/lines',
  '/card/case/ID.png',
  '/case/ID/oembed.json',
  '/oembed?url=ORIGIN/case/ID',
])('a withdrawn case leaves its line on other pages, and nothing else, at %s', async (door) => {
  const path = door.replace('ID', GONE)
  for (const how of [{}, { headers: { accept: 'application/json' } }]) {
    const { status, text } = await answer(path, how, GONE)
    expect(status).toBe(410)
    expectNothingOf(text)
    if (how.headers || /^(\/ar)?\/(embed|card)/.test(door)) expect(text).toContain(WHY)
  }
})

/** The longer texts of the case: its words, names and titles. */
const TEXTS = [...new Set(textsIn(readCaseFolder('abu-ghraib-2015').entries))].filter(
  ({ length }) => length > 15,
)

function expectNothingOf(text: string): void {
  expect(TEXTS.length).toBeGreaterThan(100)
  expect(TEXTS.filter((one) => text.includes(one))).toEqual([])
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
