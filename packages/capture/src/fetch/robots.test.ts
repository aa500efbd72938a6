import type { RequestListener } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { loopbackPolicy } from '../testing/loopback.ts'
import { serveSite } from '../testing/site.ts'
import { type FetchOptions, fetchPage } from './fetch-page.ts'

async function siteWith(robots: RequestListener) {
  const site = await serveSite((_, response) => response.end('a page'), robots)
  onTestFinished(site.close)
  return site
}

const says =
  (text: string): RequestListener =>
  (_, response) =>
    response.end(text)
const status =
  (code: number, headers = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end('x')
const get = (url: string, options: FetchOptions = {}) =>
  fetchPage(url, { policy: loopbackPolicy(), ...options })

test.each<[string, RequestListener, string, string]>([
  ['no rules', says(''), 'allowed', 'has no rule for it'],
  ['a rule for others', says('User-agent: OtherBot\nDisallow: /'), 'allowed', 'has no rule for it'],
  ['a longer rule that allows', says('User-agent: *\nDisallow: /\nAllow: /news'), 'allowed', 'line 3'],
  [
    'a rule for us over one for all',
    says('User-agent: *\nDisallow: /\n\nuser-agent: HEARSAY\nDisallow: /x'),
    'allowed',
    'no rule',
  ],
  ['a mark of its encoding', says('\uFEFFUser-agent: *\nAllow: /'), 'allowed', 'line 2'],
  ['no file', status(404), 'unavailable', 'allows everything: it answers 404'],
  ['a file that may not be read', status(403), 'unavailable', 'allows everything: it answers 403'],
  ['what is no text', says('<!doctype html><p>Not here'), 'allowed', 'has no rule'],
])('robots.txt with %s lets a page be fetched', async (_, robots, verdict, why) => {
  const { origin, paths } = await siteWith(robots)
  const exchange = await get(`${origin}/news/today`)
  expect(exchange.robots).toEqual([
    {
      url: `${origin}/news/today`,
      verdict,
      why: expect.stringContaining(why),
      overridden: false,
      crawlDelay: null,
    },
  ])
  expect(paths).toEqual(['/robots.txt', '/news/today'])
})

test.each<[string, RequestListener, string, string]>([
  ['forbids all', says('User-agent: *\nDisallow: /'), 'disallowed', 'line 2'],
  ['forbids us', says('User-agent: hearsay\nUser-agent: b\nDisallow: /*today$'), 'disallowed', 'line 3'],
  ['fails', status(500), 'unreachable', 'it answers 500'],
  ['asks for less', status(429), 'unreachable', 'it answers 429'],
  [
    'leads to a private network',
    status(302, { location: 'http://10.0.0.1/robots.txt' }),
    'unreachable',
    '10.0.0.1: not fetched from',
  ],
  [
    'leads back to itself',
    (request, response) => response.writeHead(302, { location: `/robots.txt?${request.url?.length}` }).end(),
    'unreachable',
    'leads back to itself',
  ],
  [
    'breaks off',
    (_, response) => void response.writeHead(200, { 'content-length': 9 }).end('x', () => response.destroy()),
    'unreachable',
    'no whole answer',
  ],
  [
    'is a bomb',
    (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(9_000_000))),
    'unreachable',
    'a bomb',
  ],
])(
  'robots.txt that %s keeps a page from being fetched, unless a person says so',
  async (_, robots, verdict, why) => {
    const { origin, paths } = await siteWith(robots)
    const url = `${origin}/news/today`
    await expect(get(url)).rejects.toMatchObject({ code: 'robots', message: expect.stringContaining(why) })
    expect(paths).not.toContain('/news/today')
    const { robots: answers } = await get(url, { overrideRobots: true })
    expect(answers).toMatchObject([{ verdict, overridden: true }])
  },
)

test('half a megabyte of robots.txt is read, and no more', async () => {
  const filler = `# ${'x'.repeat(97)}\n`.repeat(6000)
  const { origin } = await siteWith(says(`User-agent: *\nDisallow: /a\n${filler}Disallow: /b\n`))
  await expect(get(`${origin}/a`)).rejects.toMatchObject({ code: 'robots' })
  expect((await get(`${origin}/b`)).ok).toBe(true)
})

test('every origin on the way is asked', async () => {
  const other = await siteWith(says('User-agent: *\nDisallow: /page'))
  const first = await serveSite((_, response) =>
    response.writeHead(302, { location: `${other.origin}/page` }).end(),
  )
  onTestFinished(first.close)
  await expect(get(`${first.origin}/`)).rejects.toMatchObject({ code: 'robots' })
  expect(other.paths).toEqual(['/robots.txt'])
})

test('stars in a row, which are dear to match, are one star', async () => {
  const { origin } = await siteWith(says(`User-agent: *\nDisallow: /${'*'.repeat(400_000)}b\n`))
  expect((await get(`${origin}/${'a'.repeat(4000)}`)).robots).toMatchObject([{ verdict: 'allowed' }])
  await expect(get(`${origin}/ab`)).rejects.toMatchObject({ code: 'robots' })
})
