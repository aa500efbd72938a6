import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readCaseFiles } from '@hearsay/case'
import { openDesk, placesOf } from '@hearsay/store'
import { nodeSha256 } from '@hearsay/text/node'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { launch, watch } from './browser.ts'
import { publishAll } from './first-case.ts'

/* What is public as plain files: it needs the built site. */

const SITE = 'https://desk.example/hearsay'

const HEARSAY = fileURLToPath(new URL('../../cli/bin/hearsay.mjs', import.meta.url))

function start(args: readonly string[]): ChildProcess {
  const env = { ...process.env, ORIGIN: undefined, DATABASE_URL: undefined }
  return spawn(process.execPath, [HEARSAY, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] })
}

async function hearsay(args: readonly string[]) {
  const child = start(args)
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const said = (stream: typeof child.stdout) => (stream ? text(stream) : '')
  const [out, err] = await Promise.all([said(child.stdout), said(child.stderr)])
  return { code: await ended, out, err }
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const PAGE = Buffer.from('The bridge fell at night, the mayor said.')

/** A small case about the same bridge, told by parties that others may tell of too. */
const caseFile = (id: string, gist: string) => `by: ana
at: 2026-01-01T00:00:00Z
case: { id: ${id}, kicker: ${id}, title: The ${id} bridge, question: Did the ${id} bridge fall?, language: en }
authors: [{ id: ana, name: Ana, role: editor }]
parties:
  - { id: gazette, type: outlet, name: The Gazette }
  - { id: mayor, type: person, name: Mayor Ines ${id} }
documents:
  - { id: page, form: capture, title: A page, outlet: gazette, citation: The Gazette, mediaType: text/plain, file: page.txt, held: published, captured: 2026-01-01T00:00:00Z }
claims: [{ id: fell, text: The ${id} bridge fell. }]
accounts:
  - { id: collapse, title: It fell, short: It fell, needs: [fell], sentences: [{ text: It fell., cites: [says] }] }
statements:
  - { id: says, document: page, words: fell at night, gist: ${gist}, source: mayor, act: assert, basis: { kind: witnessed }, modality: asserted }
bearings: [{ of: says, claim: fell, how: asserts }]
narratives:
  - { id: old-story, title: The bridges are cursed, sentences: [{ text: They say so., cites: [says] }], accounts: [collapse] }
sightings: [{ id: seen, of: fell, form: ${gist}, statement: says }]
events: [{ id: falls, title: The ${id} bridge falls, relation: incident, sentences: [{ text: It fell., cites: [says] }] }]
`

/** Adds to cases, by their ids, what their files have that is new, and publishes them. */
async function publish(data: string, cases: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const desk = await openDesk(placesOf(data, undefined))
  for (const [id, texts] of Object.entries(cases)) {
    const files = texts.map((each, at) => ({ name: `${at}.yaml`, text: each }))
    const { entries, documents } = readCaseFiles(files, { read: () => PAGE, hash: nodeSha256 })
    const size = (await desk.reader.cases()).find((one) => one.id === id)?.size ?? 0
    const bytes = size === 0 ? documents.map((one) => one.bytes) : []
    await desk.writer.append(id, entries.slice(size), size, { documents: bytes })
  }
  await publishAll(desk, Object.keys(cases))
  await desk.close()
}

let browser: Browser
/** A data folder with two published cases, of which each test has a copy. */
const first = mkdtempSync(join(tmpdir(), 'hearsay-files-'))
const SOUTH = caseFile('south', 'سقط الجسر في الليل.')
beforeAll(async () => {
  browser = await launch()
  await publish(first, { north: [caseFile('north', 'The north bridge fell at night.')], south: [SOUTH] })
}, 60_000)
afterAll(async () => {
  await browser?.close()
  rmSync(first, { recursive: true, force: true })
})

function published(): string {
  const folder = temporaryFolder()
  cpSync(first, folder, { recursive: true })
  return folder
}

async function done(args: readonly string[]): Promise<string> {
  const { code, out, err } = await hearsay(args)
  expect([code, err]).toEqual([0, ''])
  return out
}

const write = (data: string, folder: string) =>
  done(['publish', '--due', '--static', folder, '--site', SITE, '--data', data])

/** Every file below a folder, with its bytes. */
function filesIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  const paths = names.map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}

/** Addresses in a page that lead to no file. */
function deadLinks(folder: string): string[] {
  return [...filesIn(folder)].flatMap(([path, text]) => {
    if (!path.endsWith('.html') || path === '404.html') return []
    const addresses = [...text.matchAll(/\s(?:href|src|action)="([^"#?]+)[^"]*"/g)].map(([, to = '']) => to)
    const own = addresses.filter((to) => !/^[a-z]+:/.test(to))
    return own.filter((to) => !existsSync(join(folder, dirname(path), to))).map((to) => `${path}: ${to}`)
  })
}

test('every page leads to files that are there, and the next time only what is new is written', async () => {
  const [data, folder, anew] = [published(), temporaryFolder(), temporaryFolder()]
  await write(data, folder)
  const before = filesIn(folder)
  expect([...before.keys()]).toEqual(
    expect.arrayContaining([
      'index.html',
      'ar/index.html',
      'case/north/index.html',
      'case/north/edition/1/statement/says/index.html',
      'case/north/north.hearsay.json',
      'case/north/feed.atom',
      'feed.json',
      'party/mayor/index.html',
      'narrative/old-story/index.html',
      'search/case/south.js',
      '404.html',
    ]),
  )
  expect(deadLinks(folder)).toEqual([])
  expect(before.get('case/north/feed.atom')).toContain(`${SITE}/case/north/edition/1`)
  expect(await write(data, folder)).toContain('0 written, 0 removed')

  await publish(data, {
    south: [SOUTH, CORRECTION],
    west: [caseFile('west', 'The west bridge fell at night.')],
  })
  await Promise.all([write(data, folder), write(data, anew)])
  expect(deadLinks(folder)).toEqual([])
  expect(changesBetween(filesIn(anew), filesIn(folder))).toEqual([])
  // A case that has nothing to do with those that changed but its outlet and its story stays as it was.
  const kept = [...before].filter(([path]) => path.startsWith('case/north/') && !path.includes('context'))
  for (const [path, text] of kept) expect([path, filesIn(folder).get(path) === text]).toEqual([path, true])

  await done(['withdraw', 'west', '--because', 'A name was wrong.', '--data', data])
  const said = await write(data, folder)
  expect(said).not.toContain(' 0 removed')
  const gone = filesIn(folder)
  expect(gone.get('case/west/index.html')).toContain('A name was wrong.')
  expect(
    [...gone.keys()].filter((path) => path.includes('west') && !path.endsWith('west/index.html')),
  ).toEqual([])
}, 180_000)

const CORRECTION = `by: ana
at: 2026-01-02T00:00:00Z
corrections:
  - { of: says, set: { gist: The south bridge fell in the morning. }, why: The mayor meant the morning. }
  - { of: falls, set: { title: The south bridge falls by day }, why: The mayor meant the morning. }
`

/** Files in which two folders differ, but for the list of what was written. */
function changesBetween(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()])
  return [...paths].filter((path) => path !== '.hearsay-files.json' && one.get(path) !== other.get(path))
}

test('one that is killed leaves whole files, and the next takes up from there', async () => {
  const [data, folder, whole] = [published(), temporaryFolder(), temporaryFolder()]
  const child = start(['publish', '--due', '--static', folder, '--site', SITE, '--data', data])
  const closed = once(child, 'close')
  while (!existsSync(join(folder, 'index.html')) && child.exitCode === null) await delay(5)
  child.kill('SIGKILL')
  expect(await closed).toEqual([null, 'SIGKILL'])
  await Promise.all([write(data, folder), write(data, whole)])
  expect(changesBetween(filesIn(whole), filesIn(folder))).toEqual([])
}, 120_000)

test('what a text says of an address of the site leads to nothing outside the folder, and is no fault', async () => {
  const [data, within] = [published(), temporaryFolder()]
  const gist = `See ${SITE}/../../read, ${SITE}/nothing-there and ${SITE}/case/north. The constructor says so.`
  await publish(data, { west: [caseFile('west', JSON.stringify(gist))] })
  await write(data, join(within, 'a', 'b'))
  expect([...filesIn(within).keys()].filter((path) => !path.startsWith('a/b/'))).toEqual([])
  expect(deadLinks(join(within, 'a', 'b'))).toEqual([])
}, 120_000)

test('what a killed run has put there goes, where its case is withdrawn before the next', async () => {
  const [data, folder, anew] = [published(), temporaryFolder(), temporaryFolder()]
  await write(data, folder)
  await publish(data, { west: [caseFile('west', 'The west bridge fell at night.')] })
  const list = join(folder, '.hearsay-files.json')
  const before = readFileSync(list)
  await write(data, folder)
  // As if it had been killed just before its end.
  const { pages } = JSON.parse(readFileSync(list, 'utf8'))
  writeFileSync(list, JSON.stringify({ ...JSON.parse(before.toString()), begun: pages }))
  await done(['withdraw', 'west', '--because', 'A name was wrong.', '--data', data])
  await Promise.all([write(data, folder), write(data, anew)])
  expect(changesBetween(filesIn(anew), filesIn(folder))).toEqual([])

  // The same where the site has another address by then: nothing of what was written is kept.
  await done(['publish', 'west', '--data', data])
  await write(data, folder)
  await done(['withdraw', 'west', '--because', 'A name was wrong.', '--data', data])
  const moved = ['--site', 'https://other.example', '--data', data]
  for (const one of [folder, anew]) await done(['publish', '--due', '--static', one, ...moved])
  expect(changesBetween(filesIn(anew), filesIn(folder))).toEqual([])
}, 180_000)

test('a folder that holds something else, and an address that is none, are refused', async () => {
  const [data, folder] = [published(), temporaryFolder()]
  writeFileSync(join(folder, 'mine.txt'), 'mine')
  const args = ['publish', '--due', '--static', folder, '--data', data]
  expect(await hearsay([...args, '--site', SITE])).toMatchObject({
    code: 2,
    err: expect.stringContaining('expected an empty folder'),
  })
  expect(readdirSync(folder)).toEqual(['mine.txt'])
  expect(await hearsay([...args, '--site', 'desk.example'])).toMatchObject({ code: 2 })
  expect((await hearsay(args)).err).toContain('--site')
  const file = join(folder, 'mine.txt')
  const into = await hearsay(['publish', '--due', '--static', file, '--site', SITE, '--data', data])
  expect(into).toMatchObject({ code: 3, err: expect.stringContaining(`${file}: cannot be written into`) })
})

test('opened from a disk, links lead on and what is public is found', async () => {
  const [data, folder] = [published(), temporaryFolder()]
  await write(data, folder)
  const { page, problems } = await watch(browser, {})
  await page.goto(pathToFileURL(join(folder, 'index.html')).href)
  await page.fill('#find', 'north mayor')
  await page.press('#find', 'Enter')
  await page.waitForSelector('.hits li')
  expect(await page.locator('.hits li').count()).toBeGreaterThan(0)
  await page.fill('#find', 'جسر')
  await page.waitForSelector('mark:text-is("الجسر")')
  await page.locator('.hits a').first().click()
  expect(page.url()).toContain('/case/south/')
  await page.locator('header .name').click()
  await page.locator('h3 a', { hasText: 'north' }).click()
  expect(await page.title()).toContain('Did the north bridge fall?')
  // A page on a disk may load no font; it is set in the reader's own.
  expect(problems.filter((one) => !/font|preload|ERR_FAILED/i.test(one))).toEqual([])
  await page.context().close()
}, 120_000)
