import { createHash } from 'node:crypto'
import { PassThrough, Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { cdxLines, compressIndex, type Placed } from './cdx.ts'
import type { ArchivePart, PageEntry, WriteContext } from './exchange.ts'
import { datapackage, type Listed, pagesList } from './manifest.ts'
import { digestOf } from './record.ts'
import { writeRecords } from './warc.ts'

const WARC = 'data.warc.gz'

/**
 * The bytes of a WACZ 1.1.1: the WARC, its index, the list of pages, and `datapackage.json` with the hash of
 * each. The WARC goes out as it is made; memory holds a record, a line of index a record, and the pages.
 * @throws {RefusedError} `malformed` where a header would break its line
 */
export async function* writeWacz(
  parts: AsyncIterable<ArchivePart> | Iterable<ArchivePart>,
  context: WriteContext,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipFile()
  const made: Made = { records: [], pages: [], listed: [] }
  const warc = Readable.from(warcBytes(parts, context, made), { objectMode: false })
  const out = zip.outputStream.pipe(new PassThrough())
  const options = { compress: false, mtime: zipTime(context.at), forceDosTimestamp: true }
  // yazl does not watch the streams that it is given.
  warc.on('error', (error) => out.destroy(error))
  zip.on('error', (error: Error) => out.destroy(error))
  warc.once('end', () => {
    for (const [path, bytes] of closing(made, context)) zip.addBuffer(bytes, path, options)
    zip.end()
  })
  zip.addReadStream(warc, `archive/${WARC}`, options)
  try {
    yield* out
  } finally {
    warc.destroy()
  }
}

/** The time of the members. A zip's times have no zone: UTC is written, wherever the machine stands. */
function zipTime(at: string): Date {
  const [year = 1980, month = 1, day, hour, minute, second] = (at.match(/\d+/g) ?? []).map(Number)
  return new Date(year, month - 1, day, hour, minute, second)
}

/** What is known only once the WARC is written. */
interface Made {
  readonly records: Placed[]
  readonly pages: PageEntry[]
  readonly listed: Listed[]
}

async function* warcBytes(
  parts: AsyncIterable<ArchivePart> | Iterable<ArchivePart>,
  context: WriteContext,
  { records, pages, listed }: Made,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let offset = 0
  for await (const { bytes, indexed } of writeRecords(notingPages(parts, pages), context)) {
    if (indexed !== null) records.push({ ...indexed, offset, length: bytes.length })
    hash.update(bytes)
    offset += bytes.length
    yield bytes
  }
  listed.push({ path: `archive/${WARC}`, hash: `sha256:${hash.digest('hex')}`, bytes: offset })
}

async function* notingPages(
  parts: AsyncIterable<ArchivePart> | Iterable<ArchivePart>,
  pages: PageEntry[],
): AsyncGenerator<ArchivePart> {
  for await (const part of parts) {
    if (part.kind === 'page') pages.push(part.page)
    yield part
  }
}

/** The members that come after the WARC, in order. */
function* closing(
  { records, pages, listed }: Made,
  context: WriteContext,
): Generator<[path: string, bytes: Buffer]> {
  const index = compressIndex(cdxLines(records, WARC), 'index.cdx.gz')
  const members: [string, Buffer][] = [
    ['indexes/index.cdx.gz', index.gz],
    ['indexes/index.idx', Buffer.from(index.idx)],
    ['pages/pages.jsonl', Buffer.from(pagesList(pages, context))],
  ]
  for (const [path, bytes] of members) {
    listed.push({ path, hash: digestOf(bytes), bytes: bytes.length })
    yield [path, bytes]
  }
  const described = Buffer.from(datapackage(listed, pages, context))
  yield ['datapackage.json', described]
  const digest = { path: 'datapackage.json', hash: digestOf(described) }
  yield ['datapackage-digest.json', Buffer.from(`${JSON.stringify(digest, null, 2)}\n`)]
}
