import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { gzipSync } from 'node:zlib'
import { http, made, zipOf } from '@hearsay/capture/testing'
import { expect, test } from 'vitest'
import { openCase } from '../cases/new-case.ts'
import { MARA, NEW_CASE, openTestDesk, SAID } from '../testing/desk.ts'
import { givenIn, MOST_AT_ONCE } from './given.ts'
import { takeIn } from './take-in.ts'

/* What somebody may give the desk who means it harm, through the form by which files are given. */

const MEGABYTE = 1_048_576
const zeros = (megabytes: number) => new Uint8Array(megabytes * MEGABYTE)
const warc = (...blocks: string[]) =>
  Buffer.concat(blocks.map((block, at) => made({ block: http(block), url: `https://paper.example/${at}` })))
const page = (words: string) => `<!doctype html><title>Page</title><p>${words}</p>`

type Files = readonly (readonly [name: string, bytes: Uint8Array | string])[]

async function given(files: Files) {
  const form = new FormData()
  for (const [name, bytes] of files)
    form.append('files', new File([typeof bytes === 'string' ? bytes : bytes.slice()], name))
  const desk = await openTestDesk()
  const id = await openCase(desk, MARA, NEW_CASE)
  await using all = await givenIn(form)
  const taken = all.wrong === null ? await takeIn(desk, id, MARA, all.all) : []
  const { value, size } = await desk.reader.load(id)
  return { wrong: all.wrong, taken, size, documents: [...value.document.values()] }
}

const NAMES = [
  '../../../../etc/cron.d/evil.txt',
  'C:\\evil.txt',
  'a\0b.txt',
  '<img src=x onerror=alert(1)>.txt',
  '‮txt.exe',
  '',
]

test('the name of a file is never a path', async () => {
  const { taken, documents } = await given(NAMES.map((name, at) => [name, `${SAID} ${at}`]))
  expect(taken.map(({ kind }) => kind)).toEqual(NAMES.map(() => 'recorded'))
  expect(documents.length).toBe(NAMES.length)
  expect(existsSync('/etc/cron.d/evil.txt')).toBe(false)
  expect(readdirSync(tmpdir()).filter((name) => name.includes('evil'))).toEqual([])
})

const BOMB = gzipSync(made({ block: http(zeros(200)) }))
const REFUSED: readonly (readonly [string, Uint8Array | string])[] = [
  ['bomb.warc.gz', BOMB],
  ['bomb.wacz', zipOf([{ name: 'archive/data.warc.gz', bytes: BOMB }])],
  ['deflated.wacz', zipOf([{ name: 'archive/data.warc', bytes: zeros(200), deflated: true }])],
  [
    'nested.wacz',
    zipOf([{ name: 'archive/inner.wacz', bytes: zipOf([{ name: 'a', bytes: zeros(1), deflated: true }]) }]),
  ],
  ['lies.wacz', zipOf([{ name: 'archive/data.warc', bytes: warc(page(SAID)), size: 2 ** 32 - 1 }])],
  ['up.wacz', zipOf([{ name: '../../archive/data.warc', bytes: warc(page(SAID)) }])],
  ['absolute.wacz', zipOf([{ name: '/etc/passwd', bytes: warc(page(SAID)) }])],
  ['empty.zip', zipOf([])],
  ['cut.wacz', zipOf([{ name: 'archive/data.warc', bytes: warc(page(SAID)) }]).subarray(0, 200)],
  ['program.html', Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0'), new Uint8Array(500)])],
  [
    'picture.html',
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
      Buffer.from(page(SAID)),
      new Uint8Array(4000),
    ]),
  ],
  ['cut.pdf', '%PDF-1.7\n1 0 obj <<'],
  ['cut.gz', BOMB.subarray(0, 60)],
  ['deep.html', `<!doctype html>${'<div>'.repeat(200_000)}`],
  ['nothing.html', page('')],
]

test.each(REFUSED)('%s is refused in words, and nothing is written', async (name, bytes) => {
  const { taken, size, documents } = await given([[name, bytes]])
  expect(taken.length).toBeGreaterThan(0)
  expect(new Set(taken.map(({ kind }) => kind))).toEqual(new Set(['refused']))
  expect(taken.every((one) => one.kind === 'refused' && one.why.length > 10)).toBe(true)
  expect(documents).toEqual([])
  expect(size).toBe(2)
})

test('an archive with broken records gives its whole ones, and says which it could not read', async () => {
  const whole = warc(page(`${SAID} Here.`), page(`${SAID} There.`))
  const broken = Buffer.concat([
    whole,
    Buffer.from('WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nx'),
  ])
  const { taken } = await given([['broken.warc', broken]])
  expect(taken.map(({ kind }) => kind)).toEqual(['recorded', 'recorded', 'refused'])
})

test('more files than anybody gives are refused before they are written', async () => {
  const files = Array.from({ length: MOST_AT_ONCE + 1 }, (_, at) => [`${at}.txt`, `${SAID} ${at}`] as const)
  expect(await given(files)).toMatchObject({ wrong: 'given.tooMany', documents: [] })
})

test('a text that nobody could read at once is refused', async () => {
  const { taken, documents } = await given([['long.txt', `${SAID} `.repeat(6_000)]])
  expect([taken.map(({ kind }) => kind), documents]).toEqual([['refused'], []])
})
