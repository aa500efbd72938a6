import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { PageRecord } from '@hearsay/capture'
import { serveSite } from '@hearsay/capture/testing'
import { describe, expect, onTestFinished, test } from 'vitest'
import { hearsay, temporaryFolder } from '../testing/hearsay.ts'
import { LOOPBACK } from '../testing/loopback-world.ts'

const story = (number: string) => `<!doctype html><html lang="en"><head><title>Story ${number}</title>
<meta property="og:site_name" content="The Lowgate Paper">
<meta property="article:published_time" content="2026-03-04T09:30:00Z"></head>
<body><nav>Home News Sport Weather Opinion</nav><article><h1>Story ${number}</h1>
<p>The port company said on Thursday that no alarm was raised before fire ${number} in the shed.</p>
<p>Two dock workers told the paper that they had heard a hissing sound for an hour before it began.</p>
</article><footer>Cookies and terms</footer></body></html>`

const answer: RequestListener = (request, response) => {
  const [, number] = /^\/story\/(\w+)/.exec(request.url ?? '') ?? []
  if (number === undefined) response.writeHead(404).end('not here')
  else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(story(number))
}

async function paper(with_: RequestListener = answer) {
  const site = await serveSite(with_)
  onTestFinished(site.close)
  return site
}

const run = (...args: string[]) => hearsay(['capture', ...args], { outside: LOOPBACK })
const recordsIn = (folder: string) =>
  existsSync(join(folder, 'captures'))
    ? readdirSync(join(folder, 'captures')).filter((name) => name.endsWith('.json'))
    : []
function listOf(lines: readonly string[]): string {
  const path = join(temporaryFolder(), 'links.txt')
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  return path
}

describe('what was taken is printed', () => {
  test('for a person: title, outlet, date, words, hash and what is missing', async () => {
    const { origin } = await paper()
    const out = join(temporaryFolder(), 'kept')
    const ended = await run(`${origin}/story/1`, '--out', out)
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(ended.out).toContain(`Story 1\n  ${origin}/story/1\n`)
    expect(ended.out).toMatch(/outlet +The Lowgate Paper \(meta og:site_name\)\n/)
    expect(ended.out).toMatch(/published +2026-03-04T09:30:00Z \(meta article:published_time\)\n/)
    expect(ended.out).toMatch(/article +3\d words; \d+ words of the page are left out\n/)
    expect(ended.out).toMatch(/bytes +sha256:[0-9a-f]{64}, [\d,]+ bytes\n/)
    expect(ended.out).toContain('1 page captured into ')
    expect(ended.out.match(/Missing of all: pictures \(no Chromium was found/g)).toHaveLength(1)
    const [id = ''] = recordsIn(out)
    expect(ended.out.replace(/\s+/g, '')).toContain(`record${join(out, 'captures', id)}`)
  })

  test('for a program: the records', async () => {
    const { origin } = await paper()
    const out = join(temporaryFolder(), 'kept')
    const { code, out: printed } = await run(`${origin}/story/1`, `${origin}/story/2`, '--out', out, '--json')
    const records = JSON.parse(printed)
    expect({ code, titles: records.map(({ about }: PageRecord) => about.title?.value) }).toEqual({
      code: 0,
      titles: ['Story 1', 'Story 2'],
    })
    const { map, ...kept } = JSON.parse(readFileSync(join(out, 'captures', `${records[0].id}.json`), 'utf8'))
    expect(records[0]).toEqual(kept)
    expect(map.length).toBeGreaterThan(3)
  })

  test('a page cannot make a terminal do anything', async () => {
    const evil = (_: unknown, response: Parameters<RequestListener>[1]) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end('<title>A\u001b[2J\u202eb</title><p>He said that the port was closed.')
    const { origin } = await paper(evil)
    const { out } = await run(`${origin}/x`, '--out', join(temporaryFolder(), 'kept'))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: naming them is the point
    expect(out).not.toMatch(/[\u001b\u202e]/)
  })
})

describe('pasted text', () => {
  test('is taken from standard input', async () => {
    const out = join(temporaryFolder(), 'kept')
    const ended = await hearsay(['capture', '-', '--out', out], {
      input: 'Ada Quill said so.',
      outside: LOOPBACK,
    })
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(readdirSync(join(out, 'text'))).toHaveLength(1)
  })
})

describe('bad input is one line, exit 2, and nothing is written', () => {
  test.each<[args: string[], line: RegExp]>([
    [[], /expected addresses or files, or --list/],
    [['x', '--list', 'y'], /expected addresses or files, or --list/],
    [['http://127.0.0.1/'], /127\.0\.0\.1: not fetched from, because it is this machine itself/],
    [['http://localhost:9/'], /localhost/],
    [['http://169.254.169.254/latest'], /where clouds serve their metadata/],
    [['http://2130706433/'], /in disguise/],
    [['ftp://paper.org/'], /expected http or https/],
    [['file:///etc/passwd'], /expected http or https/],
    [['http://user:secret@paper.org/'], /expected no name or password/],
    [['README.md', 'no-such-file'], /no-such-file: there is no such file/],
    [['docs'], /docs: expected a file or an address; it is a folder/],
    [['package.json', 'http://x y/'], /expected a web address/],
    [['-'], /standard input: expected text; found none/],
    [['--list', 'nowhere'], /nowhere: cannot be read: there is no such file/],
    [['README.md', '--stamp', 'x'], /--stamp: x: expected a web address/],
    [['docs/pictures/dossier.png'], /neither a page nor text, PDF or feed/],
  ])('%j', async (args, line) => {
    const out = join(temporaryFolder(), 'kept')
    const ended = await hearsay(['capture', ...args, '--out', out])
    expect({ code: ended.code, out: ended.out }).toEqual({ code: 2, out: '' })
    expect(ended.err).toMatch(line)
    expect(ended.err).toMatch(/^hearsay: [^\n]+\n$/)
    expect(existsSync(out)).toBe(false)
  })

  test.each<[lines: string[], line: RegExp]>([
    [['# none', ''], /links\.txt: expected addresses, one a line; found none/],
    [['http://a.test/', 'no link'], /links\.txt:2: no link: expected a web address/],
    [['http://a.test/', '# x', 'ftp://b.test/'], /links\.txt:3: .*expected http or https/],
  ])('a list of %j', async (lines, line) => {
    const out = join(temporaryFolder(), 'kept')
    const ended = await run('--list', listOf(lines), '--out', out)
    expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringMatching(line) })
    expect(existsSync(out)).toBe(false)
  })
})

describe('a list', () => {
  test('goes on after what cannot be taken, and tells it at the end', async () => {
    const { origin } = await paper()
    const links = ['/story/1', '/gone', '/story/2', '/gone-too'].map((path) => origin + path)
    const out = join(temporaryFolder(), 'kept')
    const ended = await run('--list', listOf(['\ufeff# links', ...links, '']), '--out', out)
    expect(ended.code).toBe(2)
    expect(ended.out).toContain('2 pages captured')
    expect(ended.err).toMatch(/^hearsay: 2 of 4 could not be captured; the rest was\n/)
    expect(ended.err).toContain(`${origin}/gone: expected a page; the site answers 404\n`)
    expect(recordsIn(out)).toHaveLength(2)
  })

  test('leaves out what has a record, and takes what failed again', async () => {
    let broken = true
    const site = await paper((request, response) => {
      if (request.url === '/story/2' && broken) response.writeHead(500).end()
      else answer(request, response)
    })
    const list = listOf([1, 2, 3, 1].map((number) => `${site.origin}/story/${number}`))
    const out = join(temporaryFolder(), 'kept')
    expect((await run('--list', list, '--out', out)).code).toBe(2)
    broken = false
    const before = site.paths.length
    const ended = await run('--list', list, '--out', out)
    expect(ended).toMatchObject({ code: 0, err: '' })
    expect(ended.out).toContain('3 links have a record already.')
    expect(site.paths.slice(before)).toEqual(['/robots.txt', '/story/2'])
    expect(recordsIn(out)).toHaveLength(3)
  })
})

const [LINKS, ENOUGH] = [24, 5]

/** A list of many links on slow hosts, and the command working on it in a process of its own. */
async function working(links: number) {
  const site = await paper((request, response) => void setTimeout(() => answer(request, response), 60))
  const hosts = Array.from({ length: links }, (_, at) => `http://n${at % 9}.test:${site.port}/story/${at}`)
  const list = listOf(hosts)
  const out = join(temporaryFolder(), 'kept')
  const main = fileURLToPath(new URL('../testing/loopback-main.ts', import.meta.url))
  // Started twice: what was compiled the first time need not be again.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'hearsay-compiled') }
  const start = () =>
    spawn(process.execPath, [main, 'capture', '--list', list, '--out', out, '--json'], { env })
  return { site, list, out, start }
}

async function untilRecords(out: string, count: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && recordsIn(out).length < count)
    await new Promise((resolve) => setTimeout(resolve, 5))
}

describe.each<NodeJS.Signals>(['SIGKILL', 'SIGINT'])('stopped by %s', (how) => {
  test('it goes on where it was: nothing twice, nothing lost, nothing in halves', async () => {
    const { out, start } = await working(LINKS)
    const child = start()
    const said = text(child.stderr)
    await untilRecords(out, ENOUGH, child)
    child.kill(how)
    const [code] = await once(child, 'close')
    const done = recordsIn(out).length
    expect(done).toBeGreaterThanOrEqual(ENOUGH)
    expect(done).toBeLessThan(LINKS)
    if (how !== 'SIGKILL') {
      expect(code).toBe(130)
      expect(await said).toMatch(/stopped after \d+ of 24; the same command goes on from there/)
    }
    const again = start()
    const printed = JSON.parse(await text(again.stdout))
    expect(again.exitCode ?? (await once(again, 'close'))[0]).toBe(0)
    expect(printed).toHaveLength(LINKS - done)
    const names = recordsIn(out)
    expect(new Set(names.map((name) => name.split('-')[1])).size).toBe(LINKS)
    expect(names).toHaveLength(LINKS)
    for (const name of names) {
      const { bytes, wacz } = JSON.parse(readFileSync(join(out, 'captures', name), 'utf8'))
      for (const file of [bytes.file, wacz.file]) expect(existsSync(join(out, file))).toBe(true)
    }
  })
})

test('hearsay draft takes addresses, folders of captures and archives, and finds the same in each', async () => {
  const { origin } = await paper()
  const out = join(temporaryFolder(), 'kept')
  expect((await run(`${origin}/story/1`, `${origin}/story/2`, '--out', out)).code).toBe(0)
  const drafted = async (...names: string[]) => {
    const { code, out: printed, err } = await hearsay(['draft', ...names, '--json'], { outside: LOOPBACK })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const documents = JSON.parse(printed).entries.filter(({ kind }: { kind: string }) => kind === 'document')
    return documents.map(({ hash, url }: Record<string, string>) => [hash, url]).toSorted()
  }
  const found = await drafted(out)
  // Each page, and its text.
  expect(found).toHaveLength(4)
  expect(await drafted(`${origin}/story/1`, `${origin}/story/2`)).toEqual(found)
  const archives = readdirSync(join(out, 'wacz')).map((name) => join(out, 'wacz', name))
  expect(await drafted(...archives)).toEqual(found)
  expect(await drafted(out, ...archives)).toEqual(found)
})

test('a folder that was tampered with is refused', async () => {
  const out = join(temporaryFolder(), 'kept')
  await hearsay(['capture', '-', '--out', out], { input: 'Ada Quill said so.', outside: LOOPBACK })
  const [name = ''] = readdirSync(join(out, 'bytes'))
  writeFileSync(join(out, 'bytes', name), 'Ada Quill denied it.')
  const ended = await hearsay(['draft', out])
  expect(ended).toMatchObject({ code: 2, out: '', err: expect.stringContaining('it was altered') })
})

test('what tests may fetch from, the command itself may not', async () => {
  const server = createServer((_, response) => response.end('secret'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  for (const host of ['127.0.0.1', 'localhost', 'news.test'])
    expect(
      (await hearsay(['capture', `http://${host}:${port}/`, '--out', join(temporaryFolder(), 'x')])).code,
    ).toBe(2)
})
