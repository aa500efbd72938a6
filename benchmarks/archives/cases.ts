import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type ArchivePart, readArchive, writeWacz } from '@hearsay/capture'

const MEGABYTE = 1_048_576

/** What was done with how many bytes, in a process of its own. */
export interface ArchiveFigures {
  readonly name: string
  readonly megabytes: number
  readonly seconds: number
  /** Of the process, in megabytes; that of one that does nothing is some 70. */
  readonly peak: number
  readonly what: string
}

/** Text that gzip makes about a third of, different for every number. */
function page(n: number, size: number): Buffer {
  let text = `<title>${n}</title>`
  for (let i = 0; text.length < size; i++)
    text += `<p>${createHash('sha256').update(`${n} ${i}`).digest('base64')} said the guard to the ministry, which denied it.`
  return Buffer.from(text)
}

const HTTP = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n')

/** The head of a record whose body has so many bytes, and the HTTP head in it. */
function headOf(n: number, body: number): Buffer {
  const lines = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:${n}>`,
    'WARC-Date: 2026-01-02T03:04:05Z',
    `WARC-Target-URI: https://paper.example/${n}`,
    `Content-Length: ${HTTP.length + body}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), HTTP])
}

const END = Buffer.from('\r\n\r\n')

const record = (n: number, body: Buffer): Buffer => Buffer.concat([headOf(n, body.length), body, END])

/** Five hundred megabytes of records, in gzip or not; pages come again after a hundred. */
async function* records(gzip: boolean): AsyncGenerator<Uint8Array> {
  const made = Array.from({ length: 100 }, (_, n) => record(n, page(n, 100_000)))
  const sent = gzip ? made.map((bytes) => gzipSync(bytes)) : made
  for (let n = 0; n < 5000; n++) yield sent[n % sent.length] ?? Buffer.alloc(0)
}

async function* oneLarge(): AsyncGenerator<Uint8Array> {
  yield headOf(1, 500 * MEGABYTE)
  for (let n = 0; n < 500; n++) yield new Uint8Array(MEGABYTE)
  yield END
}

async function* bomb(): AsyncGenerator<Uint8Array> {
  const member = gzipSync(new Uint8Array(100 * MEGABYTE))
  yield gzipSync(record(1, page(1, 1000)))
  yield gzipSync(Buffer.from(`WARC/1.1\r\nWARC-Type: metadata\r\nContent-Length: 900000000000\r\n\r\n`))
  for (;;) yield member
}

async function read(source: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const item of readArchive(source))
    if (item.kind === 'tally')
      return `${item.read} of ${item.records} records read${item.whole ? '' : ', not whole'}`
  return 'no tally'
}

/** Five hundred megabytes of pages, as a WACZ. */
function wacz(): AsyncGenerator<Uint8Array> {
  let n = 0
  const at = '2026-01-02T03:04:05Z'
  const uuid = () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`
  return writeWacz(resources(at), { uuid, at, software: 'benchmark' })
}

async function* resources(at: string): AsyncGenerator<ArchivePart> {
  const bodies = Array.from({ length: 100 }, (_, n) => page(n, 100_000))
  for (let n = 0; n < 5000; n++) {
    const bytes = bodies[n % bodies.length] ?? Buffer.alloc(0)
    const url = `https://paper.example/${n}`
    yield { kind: 'resource', resource: { type: 'resource', url, mediaType: 'text/html', at, bytes } }
  }
}

async function written(): Promise<string> {
  let size = 0
  for await (const chunk of wacz()) size += chunk.length
  return `${Math.round(size / MEGABYTE)} MB written`
}

/** What is measured, by name: how many megabytes there are of it, and the work. */
export const CASES: Readonly<
  Record<string, { readonly megabytes: number; readonly work: () => Promise<string> }>
> = {
  'a WARC of 5,000 records, read': { megabytes: 477, work: () => read(records(false)) },
  'the same in gzip, read': { megabytes: 477, work: () => read(records(true)) },
  'a WARC of one record of 500 MB, passed over': { megabytes: 500, work: () => read(oneLarge()) },
  'a gzip bomb without an end, refused': { megabytes: 0, work: () => read(bomb()) },
  'a WACZ of 5,000 records, written': { megabytes: 477, work: written },
  'the same, written and read from the stream': { megabytes: 477, work: () => read(wacz()) },
}
