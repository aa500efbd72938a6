import { type Entry, isRecordKind, RECORD_KINDS } from '@hearsay/case'
import { readCaseFolder } from '@hearsay/case/testing'
import { openDesk, placesOf } from '@hearsay/store'
import { endedBidi } from '@hearsay/text'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WIRE } from '../src/lib/server/guide/sample-pages.ts'
import { joined, opened } from './arrive.ts'
import { launch } from './chromium.ts'
import { oneByOne, rewritten } from './hostile-case.ts'
import { HOSTILE, hasList } from './hostile-texts.ts'
import { type ServedDesk, serveDesk, serveSite } from './served.ts'
import { type Shape, shapeOf } from './shape.ts'
import { Visitor } from './visitor.ts'

/*
 * Every text that a person can write, in every kind of record of two whole cases, is one that means harm.
 * What a browser makes of each page, at the desk and in public, is held against what it makes of the cases as
 * they are: harm would show as an element, an attribute or an address that is not there.
 */

const CASES = ['uss-maine-1898', 'abu-ghraib-2015'] as const
const hostileId = (id: string) => `hostile-${id}`

let desk: ServedDesk
let site: Awaited<ReturnType<typeof serveSite>>
let steward: Visitor
const written: string[] = []
/** Pages that links lead to, and that are not there. */
const dead = new Set<string>()
const kinds = new Set<string>()

beforeAll(async () => {
  desk = await serveDesk()
  steward = await joined(desk, desk.firstSteward, 'Amal <b onclick=alert(1)>"')
  const next = oneByOne(HOSTILE.filter(isTaken))
  const store = await openDesk(placesOf(desk.data))
  for (const id of CASES) {
    const { entries, documents } = readCaseFolder(id)
    const bytes = { documents: documents.map((each) => each.bytes) }
    await store.writer.append(
      id,
      entries.map((entry) => renamed(entry, id, id)),
      0,
      bytes,
    )
    const hostile = entries.map((entry) => rewritten(renamed(entry, id, hostileId(id)), next))
    for (const [at, entry] of hostile.entries()) keep(entry, entries[at])
    await store.writer.append(hostileId(id), hostile, 0, bytes)
  }
  await store.close()
  for (const id of CASES.flatMap((each) => [each, hostileId(each)])) {
    const isHostile = id.startsWith('hostile-')
    const text = (at: number) => (isHostile ? (HOSTILE[at] ?? '') : `harmless ${at}`)
    const page = {
      text: `${WIRE.text}\n\n${HOSTILE.slice(0, isHostile ? 26 : 0).join('\n')}`,
      title: text(1),
      outlet: text(2),
    }
    await steward.ask(`/case/${id}/capture`, { form: page })
    await steward.ask('/search?/save', {
      form: { name: text(3), query: `q=${encodeURIComponent(text(4))}`, seen: '{}' },
    })
    await publish(id)
  }
  site = await serveSite(desk.data)
})

afterAll(async () => {
  await site?.close()
  await desk?.close()
})

/**
 * What is left to turn other words around, and control characters, no case takes. A letter with many marks is
 * as wide as all of them where no font has it, and breaks nowhere.
 */
const isTaken = (text: string) =>
  !/\p{M}{5}/u.test(text) && endedBidi(text) === text && !/[^\P{Cc}\n\t]/u.test(text)

/** The same case under another id. */
const renamed = (entry: Entry, from: string, to: string): Entry =>
  JSON.parse(JSON.stringify(entry).replaceAll(JSON.stringify(from), JSON.stringify(to)))

function keep(now: Entry, before: Entry | undefined): void {
  const was = JSON.stringify(before)
  JSON.parse(JSON.stringify(now), (_, value) => {
    if (typeof value === 'string' && !was.includes(JSON.stringify(value).slice(1, -1))) {
      written.push(value)
      if (isRecordKind(now.kind)) kinds.add(now.kind)
    }
    return value
  })
}

async function publish(id: string): Promise<void> {
  const { text } = await steward.ask(`/case/${id}/publish`)
  const size = /name="size" value="(\d+)"/.exec(text)?.[1] ?? ''
  expect((await steward.ask(`/case/${id}/publish?/publish`, { form: { size } })).status).toBe(303)
}

test('the texts reach every kind of record that has any', () => {
  if (process.env.HEARSAY_VECTORS === 'required') expect(hasList).toBe(true)
  if (!hasList) console.warn('The Big List of Naughty Strings is left out: it is not beside this checkout.')
  const without = RECORD_KINDS.filter((kind) => !kinds.has(kind))
  console.log(written.length, 'texts; none in', without.join(', '))
  expect(written.length).toBeGreaterThan(500)
})

/** Its bytes do not come with the case: the desk that has only these has no page of it. */
const NOT_HELD = '/page/daily-beast-article'

/** Pages of each kind that are looked at. */
const MOST = 25

/** A page with ids and numbers taken out. */
const patternOf = (path: string): string =>
  path.replace(/\?.*$/, '').replace(/\/(case|record|page|document|party)\/[^/]+/g, '/$1/*')

interface Seen {
  readonly path: string
  readonly shape: Shape
}

/** The pages that links lead to, from one of a case on; some of each kind. */
async function crawled(visitor: Visitor, origin: string, from: string): Promise<Seen[]> {
  const seen = new Set([from])
  const counts = new Map<string, number>()
  const all: Seen[] = []
  for (const path of seen) {
    const { status, headers, text } = await visitor.ask(path)
    if (status === 303) seen.add(new URL(`${headers.location}`, origin).pathname)
    else if (status !== 200 && !path.endsWith(NOT_HELD)) dead.add(path)
    if (status !== 200) continue
    if (!`${headers['content-type']}`.startsWith('text/html')) continue
    const shape = shapeOf(text)
    all.push({ path, shape })
    for (const address of shape.addresses) {
      const url = new URL(address, new URL(path, origin))
      const pattern = patternOf(url.pathname)
      const isNew = url.origin === origin && url.pathname.startsWith(from) && !seen.has(url.pathname)
      if (!isNew || /\/(original|live|bundle)$/.test(url.pathname) || (counts.get(pattern) ?? 0) >= MOST)
        continue
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
      seen.add(url.pathname)
    }
  }
  return all
}

const ONCE = ['script', 'style', 'link', 'meta', 'base', 'iframe', 'object', 'embed', 'title', 'body']

/** How pages differ from those of the harmless case. */
function harmIn(hostile: readonly Seen[], harmless: readonly Seen[]): string[] {
  const parts = new Set(harmless.flatMap(({ shape }) => [...shape.parts]))
  const most = new Map<string, number>()
  for (const { path, shape } of harmless)
    for (const name of ONCE) {
      const key = `${patternOf(path)} ${name}`
      most.set(key, Math.max(most.get(key) ?? 0, shape.counts.get(name) ?? 0))
    }
  return hostile.flatMap(({ path, shape }) => [
    ...[...shape.parts].filter((part) => !parts.has(part)).map((part) => `${path}: ${part}`),
    ...ONCE.filter(
      (name) => (shape.counts.get(name) ?? 0) > (most.get(`${patternOf(path)} ${name}`) ?? 0),
    ).map((name) => `${path}: more of ${name}`),
    ...shape.addresses
      .filter(
        (address) =>
          !/^(?:https?:\/\/|\.{0,2}\/|[?#]|\.{1,2}$|data:image\/(?:png|webp|jpeg|gif);base64,|[\w-]+(?:$|[/?#]))|^$/.test(
            address,
          ),
      )
      .map((address) => `${path}: leads to ${address}`),
  ])
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

test.each([
  ['at the desk', () => desk.origin, () => steward],
  ['in public', () => site.origin, () => new Visitor(site.origin)],
])(
  '%s no text is anything but text',
  async (_, origin, visitor) => {
    dead.clear()
    const [harmless, hostile]: [Seen[], Seen[]] = [[], []]
    for (const id of CASES) {
      harmless.push(...(await crawled(visitor(), origin(), `/case/${id}`)))
      hostile.push(...(await crawled(visitor(), origin(), `/case/${hostileId(id)}`)))
    }
    const words = plain(hostile.map(({ shape }) => shape.words).join(' '))
    const shown = written.filter((text) => words.includes(plain(text)))
    console.log(hostile.length, 'pages,', shown.length, 'of', written.length, 'texts on them')
    expect([...dead]).toEqual([])
    expect(harmIn(hostile, harmless)).toEqual([])
    expect(shown.length).toBeGreaterThan(written.length / 5)
  },
  400_000,
)

test('what is searched for, and why a case was withdrawn, are text', async () => {
  const stranger = new Visitor(site.origin)
  const seen = async (text: string, id: string): Promise<Seen[]> => {
    const query = encodeURIComponent(text)
    const asked = await steward.ask(`/search?q=${query}&kind=${query}&case=${query}&new=${query}`)
    const form = await steward.ask(`/case/${id}/records/party/new?name=${query}&why=${query}&like=${query}`)
    const code = await steward.ask(`/sign-in`, { form: { email: text, password: 'x' } })
    await steward.ask(`/case/${id}/publish?/withdraw`, { form: { notice: '1', because: text } })
    const gone = await stranger.ask(`/case/${id}`)
    expect(gone.status).toBe(410)
    return [asked, form, code, gone].map((answer, at) => ({ path: `${at}`, shape: shapeOf(answer.text) }))
  }
  const harmless = await seen('harmless', CASES[1])
  const hostile = await seen(HOSTILE.slice(0, 14).join(' '), hostileId(CASES[1]))
  expect(harmIn(hostile, harmless)).toEqual([])
  for (const { shape } of hostile.slice(1)) expect(shape.words).toContain('<img src=x onerror=alert(1)>')
})

/** What sticks out of the screen, the innermost; runs in the page. */
function widest(): string | null {
  if (document.documentElement.scrollWidth <= innerWidth) return null
  const out = [...document.body.querySelectorAll('*')]
    .map((element) => ({ element, right: element.getBoundingClientRect().right }))
    .toSorted((a, b) => b.right - a.right || b.element.childElementCount - a.element.childElementCount)
  const [most] = out.filter(({ element, right }) => right > innerWidth + 1 && element.childElementCount === 0)
  return `${most?.right} ${most?.element.outerHTML.slice(0, 300)}`
}

test('in a browser nothing runs, nothing is asked elsewhere, and nothing is wider than a telephone', async () => {
  const browser = await launch()
  const faults: string[] = []
  try {
    const { context, page } = await opened(browser, desk, steward, faults)
    await page.setViewportSize({ width: 360, height: 780 })
    page.on('dialog', (dialog) => {
      faults.push(`a dialog: ${dialog.message()}`)
      void dialog.dismiss()
    })
    context.on('request', (request) => {
      if (
        ![desk.origin, site.origin].includes(new URL(request.url()).origin) &&
        !request.url().startsWith('data:')
      )
        faults.push(`asked ${request.url()}`)
    })
    const [id] = CASES.map(hostileId)
    const listed = ['party', 'claim', 'statement', 'exhibit', 'comment'].map((kind) => `/records/${kind}`)
    const first = /\/record\/[\w:-]+/.exec((await steward.ask(`/case/${id}/records/exhibit`)).text)?.[0] ?? ''
    const paged = /\/page\/[\w-]+/.exec((await steward.ask(`/case/${id}`)).text)?.[0] ?? ''
    const paths = ['', paged, first, `${first}/change`, '/publish', '/people', ...listed].map(
      (path) => `${desk.origin}/case/${id}${path}`,
    )
    const others = [
      `${desk.origin}/search?q=script`,
      `${desk.origin}/people`,
      `${desk.origin}/me`,
      `${site.origin}/case/${id}`,
    ]
    for (const url of [...paths, ...others]) {
      await page.goto(url)
      await page.waitForLoadState('load')
      const wide = await page.evaluate(widest)
      if (wide !== null) faults.push(`${url}: wider than the screen: ${wide}`)
    }
    await page.goto(`${desk.origin}/case/${id}`)
    // Once scripts have taken over.
    const isOpen = async () => {
      await page.keyboard.press('Control+k')
      return await page.locator('dialog[open]').count()
    }
    await expect.poll(isOpen).toBe(1)
    await page.getByRole('combobox').last().fill('script')
    await page.getByRole('option').first().waitFor()
  } finally {
    await browser.close()
  }
  expect(faults).toEqual([])
})
