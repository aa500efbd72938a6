import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { COLOURS, violationsOf } from '@hearsay/dossier/testing/accessible.ts'
import { storedHostileCase } from '@hearsay/dossier/testing/hostile-case.ts'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, MIDDLING, NARROW, WIDE, watch } from './browser.ts'
import { pictureIn } from './png.ts'
import { loading } from './recorded-case.ts'
import { type Served, serve } from './served.ts'

const ID = 'abu-ghraib-2015'
const CASE = `/case/${ID}`

let site: Served
let hostile: Served
let browser: Browser
beforeAll(async () => {
  const made = { entries: storedHostileCase(), documents: [] }
  ;[site, hostile, browser] = await Promise.all([serve(), serve(loading(made)), launch()])
})
afterAll(async () => {
  await browser?.close()
  await Promise.all([site?.close(), hostile?.close()])
})

/** Where a site says that it is: without a word from a proxy it takes itself to be served by HTTPS. */
const known = ({ origin }: Served) => origin.replace('http:', 'https:')

const get = (path: string, headers: Record<string, string> = {}) => fetch(site.origin + path, { headers })

/** Who may frame an answer, by all that it says of it. */
async function framing(path: string) {
  const { status, headers } = await get(path)
  const policy = headers.get('content-security-policy') ?? ''
  const ancestors = /frame-ancestors ([^;]+)/.exec(policy)?.[1]
  return [status, headers.get('x-frame-options'), ancestors, headers.get('cross-origin-resource-policy')]
}

const ANYBODY = [null, '*', 'cross-origin']
const NOBODY = ['DENY', "'none'", 'same-origin']

describe('who may frame what', () => {
  test.each([
    [`/embed${CASE}/collapse`, 200],
    [`/embed${CASE}/lines.svg`, 200],
    [`/ar/embed${CASE}/edition/1/lines`, 200],
    [`/embed${CASE}/lines/none`, 404],
    [`/embed${CASE}/edition/9/collapse`, 404],
    ['/embed/case/none/collapse', 404],
    [`/card${CASE}.png`, 200],
    ['/card/case/none.png', 404],
    ['/ar/card/front.png', 200],
  ])('anybody: %s', async (path, status) => expect(await framing(path)).toEqual([status, ...ANYBODY]))

  test.each([
    ['/', 200],
    [CASE, 200],
    [`/ar${CASE}/edition/1`, 200],
    [`${CASE}/statement/rumour-killed`, 200],
    [`${CASE}/document/brief`, 200],
    [`${CASE}/bundle`, 200],
    [`${CASE}/feed.json`, 200],
    [`${CASE}/oembed.json`, 200],
    ['/read', 200],
    ['/case/none', 404],
    [`/embed${CASE}/nothing`, 404],
    ['/embed', 404],
    ['/oembed', 404],
  ])('nobody: %s', async (path, status) => expect(await framing(path)).toEqual([status, ...NOBODY]))
})

/** A page of another origin that shows a frame. */
async function pageOf(body: string): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(body))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

test('a page of another origin shows the picture by the code that the dossier offers, and no dossier', async () => {
  const dossier = await (await get(CASE)).text()
  const offered = /<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(dossier)?.[1] ?? ''
  const code = offered.replaceAll('&lt;', '<').replace(known(site), site.origin)
  const whole = `<iframe name="whole" src="${site.origin}${CASE}"></iframe>`
  const { server, origin } = await pageOf(`<title>News</title>${code}${whole}`)
  const { page, problems, requests } = await watch(browser, { viewport: WIDE })
  await page.goto(origin)
  const frame = page.frames().find((one) => one.url() === `${site.origin}/embed${CASE}/collapse`)
  const text = await frame?.locator('body').innerText()
  expect(text).toContain('Did a U.S. airstrike hit Iraqi fighters at Abu Ghraib?')
  expect(text).toMatch(/Hearsay · Edition 1, \d+ \w+ \d{4}/)
  expect(await frame?.locator('svg:visible').count()).toBe(1)
  const link = frame?.locator('footer a')
  expect(await link?.evaluate((a: HTMLAnchorElement) => [a.href, a.target, a.rel])).toEqual([
    known(site) + CASE,
    '_blank',
    'noopener',
  ])
  // All of it is seen without scrolling, and little of the frame is empty.
  const [scroll, height] =
    (await frame?.evaluate(() => [document.documentElement.scrollHeight, innerHeight])) ?? []
  expect(scroll).toBeLessThanOrEqual((height ?? 0) + 1)
  expect(await frame?.evaluate(() => innerHeight - document.body.offsetHeight)).toBeLessThan(120)
  expect(page.frame('whole')?.url()).not.toContain(CASE)
  expect(problems.filter((problem) => !problem.includes('frame'))).toEqual([])
  expect(requests.filter((url) => url.includes('/_app/'))).toEqual([])
  await page.context().close()
  server.close()
})

async function scrolls(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
}

describe.each(['collapse', 'lines'])('the %s in a frame', (picture) => {
  test.each([
    [NARROW, ''],
    [MIDDLING, '/ar'],
    [WIDE, ''],
    [{ width: 300, height: 400 }, '/ar'],
    [{ width: 480, height: 600 }, ''],
  ])('at $width px is accessible, light and dark, and runs nowhere over', async (viewport, language) => {
    const { page, problems, requests } = await watch(browser, { viewport })
    const url = `${site.origin}${language}/embed${CASE}/${picture}`
    await page.goto(url)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await violationsOf(page, colorScheme === 'dark' ? COLOURS : undefined), colorScheme).toEqual([])
    }
    expect(await scrolls(page)).toBe(false)
    const figures = await page.locator('figure').count()
    expect(await page.locator('figure > svg:visible').count()).toBe(figures)
    expect(problems).toEqual([])
    expect(requests.filter((asked) => asked !== url && !asked.endsWith('/favicon.ico'))).toEqual([])
    await page.context().close()
  })
})

test.each([
  ['collapse', ''],
  ['lines', ''],
  ['lines/a-3', '/ar'],
])(
  'hostile names: the file of %s%s is well-formed, runs nothing, and every text in it is inside',
  async (tail, language) => {
    const { page } = await watch(browser, { viewport: WIDE })
    const url = `${hostile.origin}${language}/embed/case/full/${tail}.svg`
    const svg = await (await fetch(url)).text()
    await page.goto(`${hostile.origin}${language}/embed/case/full/${tail}`)
    expect(await page.evaluate('document.scripts.length + document.images.length')).toBe(0)
    const found = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'image/svg+xml')
      const root = document.body.appendChild(document.importNode(parsed.documentElement, true))
      const { width } = root.getBoundingClientRect()
      const left = root.getBoundingClientRect().left
      const texts = [...root.querySelectorAll('text')].map((one) => one.getBoundingClientRect())
      return {
        error: parsed.querySelector('parsererror')?.textContent ?? null,
        names: [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))].sort(),
        outside: texts.filter((box) => box.left < left - 1 || box.right > left + width + 1).length,
        title: root.querySelector('title')?.textContent ?? '',
      }
    }, svg)
    expect(found.error).toBeNull()
    expect(found.title).toMatch(tail.startsWith('lines/') ? /./ : /<script>alert\(1\)<\/script>/)
    expect(found.names.filter((name) => !KNOWN.has(name))).toEqual([])
    expect(found.outside).toBe(0)
    await page.context().close()
  },
)

const KNOWN = new Set(['svg', 'title', 'desc', 'style', 'rect', 'g', 'path', 'circle', 'text', 'a'])

test.each(['', '/ar'])('cards of a case%s are pictures of 1200 by 630 px, made once', async (language) => {
  const path = `${language}/card${CASE}.png`
  const first = await get(path, { 'accept-encoding': 'br' })
  expect([first.headers.get('content-type'), first.headers.get('content-encoding')]).toEqual([
    'image/png',
    null,
  ])
  const { width, height } = pictureIn(new Uint8Array(await first.arrayBuffer()))
  expect([width, height]).toEqual([1200, 630])
  const tag = first.headers.get('etag') ?? ''
  expect((await get(`${path}?again`, { 'if-none-match': tag })).status).toBe(304)
  const edition = await get(`${language}/card${CASE}/edition/1.png`)
  expect([edition.status, edition.headers.get('content-type')]).toEqual([200, 'image/png'])
})

describe('what a link says of itself', () => {
  const tagsOf = async (path: string) => {
    const page = await (await get(path)).text()
    return new Map(
      [...page.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)"/g)].map(([, a, b]) => [a, b]),
    )
  }

  test.each([
    [CASE, `/card${CASE}.png`, 'en_GB'],
    [`/ar${CASE}`, `/ar/card${CASE}.png`, 'ar_AR'],
    ['/', '/card/front.png', 'en_GB'],
    ['/ar', '/ar/card/front.png', 'ar_AR'],
  ])('%s', async (path, card, locale) => {
    const tags = await tagsOf(path)
    expect(tags.get('og:image')).toBe(known(site) + card)
    expect(tags.get('og:locale')).toBe(locale)
    expect(tags.get('twitter:card')).toBe('summary_large_image')
    for (const name of ['og:title', 'og:description', 'og:url']) expect(tags.get(name), name).toBeTruthy()
    expect((await get(card)).status).toBe(200)
  })

  test('a dossier leads to its oEmbed', async () => {
    const page = await (await get(CASE)).text()
    const href = /type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(page)?.[1] ?? ''
    const answer = await get(href)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const { html, ...oembed } = await answer.json()
    expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 720, provider_name: 'Hearsay' })
    expect(html).toContain(`<iframe src="${known(site)}/embed${CASE}/collapse"`)
    expect(oembed.thumbnail_url).toBe(`${known(site)}/card${CASE}.png`)
  })
})

describe('oEmbed', () => {
  const ask = (query: Record<string, string>) => get(`/oembed?${new URLSearchParams(query)}`)

  test('keeps to the room that there is, and then shows no card that is larger', async () => {
    const url = `${known(site)}/embed${CASE}/lines`
    const small = await (await ask({ url, maxwidth: '320', maxheight: '200' })).json()
    expect(small).toMatchObject({ width: 320, height: 200 })
    expect(small.html).toContain('width="320" height="200"')
    expect(small.thumbnail_url).toBeUndefined()
    expect(await (await ask({ url, maxwidth: '"><script>' })).json()).toMatchObject({ width: 720 })
  })

  test('speaks XML, and the language of the address', async () => {
    const answer = await ask({ url: `${known(site)}/ar${CASE}/edition/1`, format: 'xml' })
    expect(answer.headers.get('content-type')).toBe('text/xml; charset=utf-8')
    const { page } = await watch(browser, {})
    const html = await page.evaluate(
      (source) => {
        const parsed = new DOMParser().parseFromString(source, 'text/xml')
        return parsed.querySelector('oembed > html')?.textContent
      },
      await answer.text(),
    )
    expect(html).toContain(`<iframe src="${known(site)}/ar/embed${CASE}/edition/1/collapse"`)
    await page.context().close()
  })

  test('escapes what a case is called', async () => {
    const url = `${known(hostile)}/case/full`
    const { html } = await (await fetch(`${hostile.origin}/oembed?url=${encodeURIComponent(url)}`)).json()
    expect(html.match(/</g)).toHaveLength(2)
    expect(html.match(/"/g).length % 2).toBe(0)
  })

  test.each([
    [{}, 404],
    [{ url: 'https://evil.example/case/x' }, 404],
    [{ url: 'javascript:alert(1)' }, 404],
    [{ url: `${'x'.repeat(3000)}` }, 404],
    [{ format: 'yaml' }, 501],
  ])('%o is answered with %i', async (query, status) => {
    const answer = await ask(query)
    expect(answer.status).toBe(status)
    expect(await answer.text()).not.toContain('evil')
  })
})
