import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { expect, onTestFinished, test } from 'vitest'
import { ZipFile } from 'yazl'
import { codes, digest, gather, http, inPieces, made, member, readAll } from '../testing/made.ts'
import { type ZipMember, zipOf } from '../testing/zip.ts'

const MEGABYTE = 1_048_576
const refusal = (code: string) => expect.objectContaining({ name: 'RefusedError', code })
const warc = member(made())
const file = (name: string, bytes: Uint8Array | string = '', more: Partial<ZipMember> = {}): ZipMember => ({
  name,
  bytes: Buffer.from(bytes),
  ...more,
})
const listing = (...members: readonly ZipMember[]) =>
  JSON.stringify({
    resources: members.map(({ name, bytes }) => ({ path: name, hash: digest('sha256', bytes) })),
  })
const digestOf = (text: string) => JSON.stringify({ path: 'datapackage.json', hash: digest('sha256', text) })

const data = file('archive/data.warc.gz', warc)
const around = [file('indexes/index.cdx.gz'), file('pages/pages.jsonl')]
const described = listing(data)
const whole = [
  data,
  ...around,
  file('datapackage.json', described),
  file('datapackage-digest.json', digestOf(described)),
]

test('a whole WACZ is read, from memory, from a path, from a stream, packed or not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-wacz-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'a.wacz')
  const bytes = zipOf(whole)
  writeFileSync(path, bytes)
  const packed = zipOf(whole.map((one) => ({ ...one, deflated: true })))
  for (const source of [bytes, path, inPieces(bytes, 100), packed]) {
    const { archived, remarks, tally } = await readAll(source)
    expect(archived).toMatchObject([
      { url: 'https://paper.example/story', place: { member: 'archive/data.warc.gz', record: 1 } },
    ])
    expect(remarks).toEqual([])
    expect(tally).toMatchObject({ records: 1, read: 1, types: { response: 1 }, whole: true })
  }
})

test('several WARCs are read, and counted together', async () => {
  const members = [file('archive/a.warc', Buffer.concat([made(), made()])), file('archive/b.warc.gz', warc)]
  const { archived, tally } = await readAll(zipOf(members))
  expect(archived.map(({ place }) => place.member)).toEqual([
    'archive/a.warc',
    'archive/a.warc',
    'archive/b.warc.gz',
  ])
  expect(tally).toMatchObject({ records: 3, read: 3, types: { response: 3 } })
})

const digestless = [data, ...around]
test.each<[string, ZipMember[], string[]]>([
  ['no index, no pages, no description', [data], ['no-index', 'no-pages', 'no-datapackage']],
  ['a description that is not JSON', [...digestless, file('datapackage.json', '{')], ['bad-datapackage']],
  ['a description without resources', [...digestless, file('datapackage.json', '[]')], ['bad-datapackage']],
  [
    'a description that is huge',
    [...digestless, file('datapackage.json', 'x'.repeat(9 * MEGABYTE))],
    ['no-datapackage'],
  ],
  [
    'a WARC that is not listed',
    [...digestless, file('datapackage.json', '{"resources":[]}')],
    ['not-listed'],
  ],
  [
    'a WARC of another hash',
    [...digestless, file('datapackage.json', listing(file('archive/data.warc.gz', 'x')))],
    ['wrong-digest'],
  ],
  [
    'a WARC with an MD5',
    [...digestless, file('datapackage.json', described.replace('sha256:', 'md5:'))],
    ['unknown-digest'],
  ],
  [
    'a description of another hash',
    [...whole.slice(0, 4), file('datapackage-digest.json', digestOf('x'))],
    ['wrong-digest'],
  ],
  ['a WACZ in it', [...whole, file('archive/more.wacz', zipOf(whole))], ['not-read']],
])('with %s it is read, and that is remarked on', async (_, members, remarked) => {
  const { archived, remarks } = await readAll(zipOf(members))
  expect(archived).toHaveLength(1)
  expect(codes(remarks)).toEqual(remarked)
})

test.each<[string, string, Buffer, object?]>([
  ['is no WACZ', 'malformed', zipOf([file('readme.txt', 'x')])],
  ['is empty', 'malformed', zipOf([])],
  ['is cut', 'malformed', zipOf(whole).subarray(0, -30)],
  ['is a page with a zip’s first letters', 'malformed', Buffer.from('PK\x03\x04<html>')],
  ['climbs out of its folder', 'malformed', zipOf([file('../archive/data.warc.gz', warc)])],
  ['names a path from the root', 'malformed', zipOf([file('/archive/data.warc.gz', warc)])],
  ['names a path of Windows', 'malformed', zipOf([file('archive\\data.warc.gz', warc)])],
  ['has a name twice', 'malformed', zipOf([data, data])],
  ['is encrypted', 'encrypted', zipOf([{ ...data, deflated: true, flags: 1 }])],
  ['is packed in a way that is not read', 'unsupported', zipOf([{ ...data, method: 99 }])],
  ['lies about a size', 'malformed', zipOf([{ ...data, size: 5 }])],
  [
    'lies about a packed size',
    'malformed',
    zipOf([{ ...file('archive/a.warc', made()), deflated: true, size: 5 }]),
  ],
  ['has members that overlap', 'bomb', zipOf([data, file('archive/b.warc.gz', warc, { sharesWith: 0 })])],
  ['says it has more members than it has', 'malformed', zipOf([data], 9)],
  [
    'has too many members',
    'too-large',
    zipOf([data, ...Array.from({ length: 30 }, (_, n) => file(`x/${n}`))]),
    { members: 20 },
  ],
  ['is too large', 'too-large', zipOf([data]), { zip: 100 }],
  [
    'has a member that says it is too large',
    'too-large',
    zipOf([{ ...data, deflated: true, size: 4_000_000_000 }]),
    { total: 1e9 },
  ],
  [
    'is a bomb',
    'bomb',
    zipOf([
      file('archive/a.warc', made({ type: 'metadata', block: new Uint8Array(30 * MEGABYTE) }), {
        deflated: true,
      }),
    ]),
    { ratioFrom: MEGABYTE },
  ],
  [
    'is a bomb in gzip in a bomb',
    'bomb',
    zipOf([
      file('archive/a.warc.gz', member(made({ block: http(new Uint8Array(30 * MEGABYTE)) })), {
        deflated: true,
      }),
    ]),
    { ratioFrom: MEGABYTE },
  ],
])('a zip that %s is refused: %s', async (_, code, bytes, limits = {}) => {
  await expect(readAll(bytes, limits)).rejects.toThrowError(refusal(code))
  await expect(readAll(inPieces(bytes, 1000), limits)).rejects.toThrowError(refusal(code))
})

test('a WARC in it that is none is refused by its name', async () => {
  const bytes = zipOf([data, file('archive/page.warc', '<html>')])
  await expect(readAll(bytes)).rejects.toThrowError(/^"archive\/page.warc" is not a WARC that can be read: /)
})

test('a stream leaves no temporary file behind, however it ends', async () => {
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('hearsay-archive-'))
  const before = left()
  await readAll(inPieces(zipOf(whole), 100))
  await expect(readAll(inPieces(zipOf(whole), 100), { zip: 200 })).rejects.toThrowError(refusal('too-large'))
  expect(left()).toEqual(before)
})

test('a zip of more than four gigabytes is of another form, which is read as well', async () => {
  const zip = new ZipFile()
  zip.addBuffer(warc, 'archive/data.warc.gz', { compress: false, forceZip64Format: true })
  zip.end({ forceZip64Format: true, comment: '' })
  const bytes = await gather(Readable.from(zip.outputStream))
  expect(bytes.includes('PK\x06\x06')).toBe(true)
  expect((await readAll(bytes)).tally).toMatchObject({ read: 1, whole: true })
})

test('a name in a zip cannot make a terminal say something else', async () => {
  const name = 'archive/\u001b[2J\u202etxt.exe'
  const { remarks } = await readAll(zipOf([data, file(name)]))
  const [said] = remarks.filter(({ code }) => code === 'not-read')
  expect(said?.message).toBe('"archive/�[2J�txt.exe" is no WARC and was not opened.')
})
