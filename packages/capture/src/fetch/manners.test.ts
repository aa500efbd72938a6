import { expect, onTestFinished, test } from 'vitest'
import { loopbackPolicy } from '../testing/loopback.ts'
import { serveSite } from '../testing/site.ts'
import type { Clock } from './clock.ts'
import { fetchPage } from './fetch-page.ts'
import { Manners } from './manners.ts'

const never = new AbortController().signal

function testClock(): Clock & { readonly waits: number[]; pass: (ms: number) => void } {
  let time = Date.parse('2026-01-01T00:00:00Z')
  const waits: number[] = []
  const pass = (ms: number) => {
    time += ms
  }
  return {
    waits,
    pass,
    now: () => time,
    wait: async (ms) => {
      waits.push(ms)
      pass(ms)
    },
  }
}

test('pages of one host have a second between them; others do not wait', async () => {
  const clock = testClock()
  const manners = new Manners(clock)
  for (const host of ['a.org', 'a.org', 'b.org', 'a.org']) (await manners.turn(host, never))()
  expect(clock.waits).toEqual([1000, 1000])
  clock.pass(5000)
  ;(await manners.turn('a.org', never))()
  expect(clock.waits).toEqual([1000, 1000])
})

test('a host has one page at a time, in the order in which they were asked for', async () => {
  const manners = new Manners(testClock())
  const order: string[] = []
  const first = await manners.turn('a.org', never)
  const others = ['second', 'third'].map(async (name) => {
    const end = await manners.turn('a.org', never)
    order.push(name)
    await Promise.resolve()
    order.push(`${name} ends`)
    end()
  })
  await new Promise((resolve) => setImmediate(resolve))
  expect(order).toEqual([])
  first()
  await Promise.all(others)
  expect(order).toEqual(['second', 'second ends', 'third', 'third ends'])
})

test('who gives up waiting holds nobody up', async () => {
  const manners = new Manners(testClock())
  const stop = new AbortController()
  const first = await manners.turn('a.org', never)
  const second = manners.turn('a.org', stop.signal)
  const third = manners.turn('a.org', never)
  stop.abort(new Error('enough'))
  first()
  await expect(second).rejects.toThrow('enough')
  ;(await third)()
})

test.each([
  ['', [1000]],
  ['Crawl-delay: 0', [1000]],
  ['Crawl-delay: 7', [7000]],
  ['Crawl-delay: soon', [1000]],
  ['Crawl-delay: -5', [1000]],
])('robots.txt with "%s" makes the next page wait %j', async (line, waits) => {
  const clock = testClock()
  const site = await serveSite(
    (_, response) => response.end('x'),
    (_, response) => response.end(`User-agent: *\n${line}`),
  )
  onTestFinished(site.close)
  const options = { policy: loopbackPolicy(), clock, manners: new Manners(clock) }
  await fetchPage(`${site.origin}/1`, options)
  await fetchPage(`${site.origin}/2`, options)
  expect(clock.waits).toEqual(waits)
  expect(site.paths).toEqual(['/robots.txt', '/1', '/2'])
})

test('who asks for an hour between pages is not waited for', async () => {
  const clock = testClock()
  const manners = new Manners(clock)
  manners.askPause('a.org', 3600)
  ;(await manners.turn('a.org', never))()
  await expect(manners.turn('a.org', never)).rejects.toMatchObject({
    code: 'later',
    message: 'a.org: asks not to be asked again before 2026-01-01T01:00:00.000Z',
  })
  clock.pass(3_600_000)
  ;(await manners.turn('a.org', never))()
})

test('a pause without end is a refusal too', async () => {
  const manners = new Manners(testClock())
  manners.askPause('a.org', Number.POSITIVE_INFINITY)
  ;(await manners.turn('a.org', never))()
  await expect(manners.turn('a.org', never)).rejects.toMatchObject({ code: 'later' })
})

test('after a Retry-After the host is left alone, and then asked again', async () => {
  const clock = testClock()
  let busy = true
  const site = await serveSite((_, response) =>
    busy ? response.writeHead(429, { 'retry-after': '30' }).end() : response.end('x'),
  )
  onTestFinished(site.close)
  const options = { policy: loopbackPolicy(), clock, manners: new Manners(clock) }
  const get = () => fetchPage(`${site.origin}/1`, options)
  await expect(get()).rejects.toMatchObject({ code: 'later' })
  busy = false
  await expect(get()).rejects.toMatchObject({ code: 'later' })
  expect(site.paths).toEqual(['/robots.txt', '/1'])
  clock.pass(30_000)
  expect((await get()).ok).toBe(true)
})

test('two pages that lead to one another’s hosts do not wait for ever', async () => {
  const clock = testClock()
  const site = await serveSite((request, response) => {
    const to = { '/a': 'b.test', '/b': 'a.test' }[request.url ?? '']
    if (to) response.writeHead(302, { location: `http://${to}:${site.port}/end` })
    response.end('x')
  })
  onTestFinished(site.close)
  const options = { policy: loopbackPolicy(), clock, manners: new Manners(clock) }
  const pages = await Promise.all([
    fetchPage(`http://a.test:${site.port}/a`, options),
    fetchPage(`http://b.test:${site.port}/b`, options),
  ])
  expect(pages.map(({ hops }) => hops.at(-1)?.url)).toEqual([
    `http://b.test:${site.port}/end`,
    `http://a.test:${site.port}/end`,
  ])
})

test.each([
  [500, 600_000],
  [404, 86_400_000],
])('a robots.txt that answers %s is asked for again after %s ms', async (status, ms) => {
  const clock = testClock()
  const site = await serveSite(
    (_, response) => response.end('x'),
    (_, response) => response.writeHead(status).end(),
  )
  onTestFinished(site.close)
  const options = { policy: loopbackPolicy(), clock, manners: new Manners(clock), overrideRobots: true }
  const asked = async () => {
    await fetchPage(`${site.origin}/`, options)
    return site.paths.filter((path) => path === '/robots.txt').length
  }
  expect(await asked()).toBe(1)
  clock.pass(ms - 2000)
  expect(await asked()).toBe(1)
  clock.pass(2000)
  expect(await asked()).toBe(2)
})
