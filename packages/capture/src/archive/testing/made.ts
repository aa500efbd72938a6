import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { Archived, ArchiveItem, ArchiveRemark, ArchiveTally } from '../item.ts'
import { ARCHIVE_LIMITS, type ArchiveLimits } from '../limits.ts'
import { type ArchiveSource, readArchive } from '../read/open.ts'

/** What a record is made of; `length` is what it says of itself. */
export interface Made {
  readonly type?: string
  readonly fields?: readonly string[]
  readonly url?: string | null
  readonly date?: string | null
  readonly block?: string | Uint8Array
  readonly length?: number | string
}

/** The bytes of a record, right in whatever is not given. */
export function made({
  type = 'response',
  fields = [],
  url,
  date,
  block = http('<p>Words'),
  length,
}: Made = {}): Buffer {
  const bytes = Buffer.from(block)
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>',
    ...(date === null ? [] : [`WARC-Date: ${date ?? '2026-01-02T03:04:05Z'}`]),
    ...(url === null ? [] : [`WARC-Target-URI: ${url ?? 'https://paper.example/story'}`]),
    ...fields,
    `Content-Length: ${length ?? bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** An HTTP answer. */
export function http(
  body: string | Uint8Array,
  fields: readonly string[] = [],
  first = 'HTTP/1.1 200 OK',
): Buffer {
  const head = [first, 'Content-Type: text/html; charset=utf-8', ...fields].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body)])
}

export const member = (record: Uint8Array): Buffer => gzipSync(record)

export const digest = (
  algorithm: string,
  bytes: Uint8Array | string,
  encoding: 'hex' | 'base64' = 'hex',
): string => `${algorithm}:${createHash(algorithm).update(bytes).digest(encoding)}`

/** Everything that an archive gives, by kind. */
export interface ReadAll {
  readonly archived: readonly Archived[]
  readonly remarks: readonly ArchiveRemark[]
  readonly tally: ArchiveTally | undefined
}

export async function readAll(source: ArchiveSource, limits: Partial<ArchiveLimits> = {}): Promise<ReadAll> {
  const items: ArchiveItem[] = []
  for await (const item of readArchive(source, { ...ARCHIVE_LIMITS, ...limits })) items.push(item)
  return {
    archived: items.filter((item) => item.kind === 'archived'),
    remarks: items.filter((item) => item.kind === 'remark'),
    tally: items.find((item) => item.kind === 'tally'),
  }
}

export const codes = (notes: readonly { readonly code: string }[]): string[] => notes.map(({ code }) => code)

export async function gather(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Bytes in pieces of one size, as a stream gives them. */
export async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
