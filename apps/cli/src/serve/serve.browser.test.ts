import { once } from 'node:events'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { FIRST_CASE, hearsay, start, temporaryFolder } from '../testing/hearsay.ts'

/** Starts `hearsay serve` on a free port; it needs the built site. */
async function serving(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = start(['serve', '--port', '0', ...args], { env })
  const ended = once(child, 'close')
  let printed = ''
  const origin = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += chunk
      const found = /^Hearsay is on (http:\S+)$/m.exec(printed)?.[1]
      if (found) resolve(found)
    })
    child.once('close', () => reject(new Error(`ended before it listened: ${printed}`)))
  })
  return { child, ended, origin: await origin, printed: () => printed }
}

test('loads cases, says where it is when it can be reached, reads beside other commands, and ends when told', async () => {
  const data = temporaryFolder()
  const { child, ended, origin, printed } = await serving(['--data', data, '--load', 'cases'])
  expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(printed()).toMatch(/^abu-ghraib-2015: \d+ entries added/)
  const [front, framed] = await Promise.all([
    fetch(origin),
    fetch(`${origin}/embed/case/abu-ghraib-2015/collapse`),
  ])
  expect([front.status, front.headers.get('x-frame-options')]).toEqual([200, 'DENY'])
  expect([framed.status, framed.headers.get('x-frame-options')]).toEqual([200, null])
  expect((await hearsay(['verify', 'abu-ghraib-2015', '--data', data])).code).toBe(0)
  expect((await hearsay(['case', 'import', 'cases/abu-ghraib-2015', '--data', data])).code).toBe(0)

  const port = new URL(origin).port
  const second = await hearsay(['serve', '--port', port, '--data', data])
  expect(second.code).toBe(2)
  expect(second.err).toMatch(new RegExp(`^hearsay: port ${port} is in use; .*\\n$`))

  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('with a desk, neither outlives the other', async () => {
  const data = temporaryFolder()
  const { child, ended, origin } = await serving(['--data', data, '--desk', '0'])
  const { port } = new URL(origin)
  const noSite = await hearsay(['serve', '--port', port, '--desk', '0', '--data', data])
  expect([noSite.code, noSite.err]).toEqual([2, expect.stringContaining(`port ${port} is in use`)])
  const noDesk = await hearsay(['serve', '--port', '0', '--desk', port, '--data', data])
  expect([noDesk.code, noDesk.err]).toEqual([3, expect.stringContaining('the desk ended')])
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('a digest is served beside it where a mail server is named, and ends with it', async () => {
  const mail = {
    HEARSAY_SMTP: 'smtp://127.0.0.1:1',
    HEARSAY_DIGEST_FROM: 'digest@paper.example',
    HEARSAY_DIGEST_SITE: 'http://127.0.0.1:4173',
    HEARSAY_DIGEST_ORIGIN: 'http://127.0.0.1:4175',
  }
  const data = temporaryFolder()
  const { child, ended, printed } = await serving(['--data', data, '--digest', '0'], mail)
  const digest = () => /^The Daily Digest is on (http:\S+)$/m.exec(printed())?.[1]
  await expect.poll(digest, { timeout: 20_000 }).toBeDefined()
  expect((await fetch(`${digest()}/`)).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])

  const alone = await serving(['--data', data, '--digest', '0'])
  alone.child.kill('SIGTERM')
  expect(await alone.ended).toEqual([0, null])
  expect(alone.printed()).not.toContain('Daily Digest')
})

test.each([
  ['behind a proxy', { ORIGIN: 'https://paper.example' }, 'https://paper.example'],
  ['without one', {}, undefined],
])('%s, what names whole addresses names those of readers', async (_, env, readers) => {
  const { child, ended, origin } = await serving(['--data', temporaryFolder(), '--load', 'cases'], env)
  const { home_page_url } = (await (await fetch(`${origin}/feed.json`)).json()) as { home_page_url: string }
  expect(home_page_url).toBe(`${readers ?? origin}/`)
  const front = await (await fetch(`${origin}/`)).text()
  expect(front).toContain(`content="${readers ?? origin}/card/front.png"`)
  const asked = encodeURIComponent(`${readers ?? origin}/case/abu-ghraib-2015`)
  expect((await fetch(`${origin}/oembed?url=${asked}`)).status).toBe(200)
  child.kill('SIGTERM')
  await ended
})

test('a second start on the same data adds nothing', async () => {
  const data = temporaryFolder()
  for (const id of readdirSync('cases')) await hearsay(['case', 'import', `cases/${id}`, '--data', data])
  const { child, ended, printed } = await serving(['--data', data, '--load', 'cases'])
  child.kill('SIGINT')
  expect(await ended).toEqual([0, null])
  expect(printed()).not.toContain('added')
})

test('a folder is shown as it stands, follows what is saved, tells its problems, and no store is made', async () => {
  const folder = join(temporaryFolder(), 'case')
  const data = join(temporaryFolder(), 'data')
  cpSync(FIRST_CASE, folder, { recursive: true })
  const [name = ''] = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
  const file = join(folder, name)
  const good = readFileSync(file, 'utf8')
  const { child, ended, origin } = await serving([folder, '--data', data])
  const page = async () => {
    const answer = await fetch(`${origin}/case/abu-ghraib-2015`)
    return { status: answer.status, text: await answer.text() }
  }
  expect((await page()).status).toBe(200)
  const before = await (await fetch(`${origin}/edited`)).text()

  writeFileSync(file, good.replace('language: en', 'langage: en').replace('role: project', 'role: projct'))
  const broken = await page()
  expect(broken.status).toBe(422)
  expect(broken.text).toContain('did you mean language?')
  expect(broken.text).toContain('did you mean project?')
  expect(await (await fetch(`${origin}/edited`)).text()).not.toBe(before)

  writeFileSync(file, good.replace(/kicker: .*/, 'kicker: Saved a moment ago'))
  expect((await page()).text).toContain('Saved a moment ago')
  expect(existsSync(data)).toBe(false)
  child.kill('SIGTERM')
  await ended
})
