import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { http, made } from '../archive/testing/made.ts'
import { Manners } from '../fetch/manners.ts'
import { loopbackPolicy } from '../testing/loopback.ts'
import type { Site } from '../testing/site.ts'
import type { Source } from './source.ts'
import { take } from './take.ts'
import type { Taken } from './taken.ts'
import { HASTY, NOTE, STORY, servePaper } from './testing/paper.ts'

let paper: Site
const folder = mkdtempSync(join(tmpdir(), 'hearsay-take-'))
beforeAll(async () => {
  paper = await servePaper()
})
afterAll(async () => {
  await paper.close()
  rmSync(folder, { recursive: true, force: true })
})

interface How {
  readonly links?: boolean
  readonly overrideRobots?: boolean
}

async function all(source: Source, { links = false, overrideRobots = false }: How = {}): Promise<Taken[]> {
  const fetch = { policy: loopbackPolicy(), clock: HASTY, manners: new Manners(HASTY), overrideRobots }
  const found: Taken[] = []
  for await (const taken of take(source, { fetch, links })) found.push(taken)
  return found
}

const url = (path: string): Source => ({ kind: 'url', url: paper.origin + path })
function file(name: string, content: string | Uint8Array): Source {
  const path = join(folder, name)
  writeFileSync(path, content)
  return { kind: 'file', path }
}

/** In short: what was taken, where from, and how its text begins or what it is called. */
const short = (taken: Taken): string[] =>
  taken.kind === 'page'
    ? [taken.origin.kind, (taken.captured.about.title?.value ?? taken.captured.text).slice(0, 13)]
    : [taken.kind, ...(taken.kind === 'not-taken' ? [taken.note.code] : [])]

const WARC = Buffer.concat([
  made({ type: 'request', block: 'GET / HTTP/1.1\r\n\r\n' }),
  made({ block: http(STORY) }),
  made({ block: http('{"a":1}', [], 'HTTP/1.1 200 OK\r\nContent-Type: application/json') }),
  made({ block: http(STORY, [], 'HTTP/1.1 404 Not Found') }),
  made({
    type: 'resource',
    fields: ['Content-Type: text/plain'],
    url: 'https://paper.example/note',
    block: NOTE,
  }),
  made({
    type: 'conversion',
    fields: ['Content-Type: text/plain'],
    url: 'urn:text:https://a.example/',
    block: NOTE,
  }),
])
const FEED =
  '<rss version="2.0"><channel><item><title>One</title><description>So.</description></item></channel></rss>'

describe('what is taken of', () => {
  test.each<[what: string, source: () => Source, how: How, found: string[][]]>([
    ['a page', () => url('/story'), {}, [['web', 'Shed 6 burned']]],
    ['a page behind a redirect', () => url('/old'), {}, [['web', 'Shed 6 burned']]],
    ['text at an address', () => url('/note'), {}, [['web', 'The mayor sai']]],
    ['a feed at an address', () => url('/feed'), {}, [['feed', 'One'], ['feed', 'Two'], ['feed']]],
    [
      'a feed with what it leads to',
      () => url('/feed'),
      { links: true },
      [['feed', 'One'], ['feed', 'Two'], ['web', 'Shed 6 burned'], ['not-taken', 'status'], ['feed']],
    ],
    [
      'a page that is kept all the same',
      () => url('/meta'),
      { overrideRobots: true },
      [['web', 'Shed 6 burned']],
    ],
    ['a file of HTML', () => file('a.txt', STORY), {}, [['file', 'Shed 6 burned']]],
    ['a file of text', () => file('a.html', NOTE), {}, [['file', 'The mayor sai']]],
    ['a feed in a file', () => file('a', FEED), {}, [['feed', 'One'], ['feed']]],
    [
      'a WARC',
      () => file('a.bin', WARC),
      {},
      [['archive', 'Shed 6 burned'], ['archive', 'The mayor sai'], ['archive']],
    ],
    [
      'a WARC in gzip',
      () => file('b', gzipSync(WARC)),
      {},
      [['archive', 'Shed 6 burned'], ['archive', 'The mayor sai'], ['archive']],
    ],
    ['pasted text', () => ({ kind: 'pasted', bytes: Buffer.from(NOTE) }), {}, [['pasted', 'The mayor sai']]],
  ])('%s', async (_, source, how, found) => {
    expect((await all(source(), how)).map(short)).toEqual(found)
  })

  test.each<[what: string, source: () => Source, code: string]>([
    ['a page that asks in its header not to be kept', () => url('/header'), 'no-archive'],
    ['a page that asks in its head not to be kept', () => url('/meta'), 'no-archive'],
    ['a page that robots.txt keeps back', () => url('/private'), 'robots'],
    ['a page that is not there', () => url('/gone'), 'status'],
    ['bytes that are nothing', () => url('/binary'), 'binary'],
    ['an address that is none', () => ({ kind: 'url', url: 'ftp://x/' }), 'scheme'],
    ['an ARC', () => file('arc', 'filedesc://a.arc 0.0.0.0 20260101000000 text/plain 75\n'), 'unsupported'],
    ['an empty zip', () => file('e', 'PK\x05\x06'), 'malformed'],
  ])('nothing is: %s', async (_, source, code) => {
    await expect(all(source())).rejects.toMatchObject({ name: 'RefusedError', code })
  })
})

test('a feed and an archive are described by their own bytes, and say what they hold', async () => {
  const feed = (await all(file('f', FEED))).at(-1)
  expect(feed).toMatchObject({ kind: 'feed', size: FEED.length, tally: null, bytes: expect.any(Uint8Array) })
  const archive = (await all(file('w', WARC))).at(-1)
  expect(archive).toMatchObject({
    kind: 'archive',
    bytes: null,
    size: WARC.length,
    tally: { records: 6, types: { request: 1, response: 3, resource: 1, conversion: 1 } },
    notes: [{ code: 'not-pages', message: '3 records are no page, or none that was there' }],
  })
})
