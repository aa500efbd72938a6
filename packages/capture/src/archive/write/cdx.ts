import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { getSurt } from 'warcio'
import type { Indexed } from './warc.ts'

/** Where in the WARC a record stands: its gzip member, in bytes. */
export interface Placed extends Indexed {
  readonly offset: number
  readonly length: number
}

/** Lines of one gzip member of the index: what a reader unpacks to find one address. */
const LINES_A_BLOCK = 3000

/** Lines of CDXJ: the address turned round for sorting, 14 digits of time, and JSON. Sorted by bytes. */
export function cdxLines(records: readonly Placed[], filename: string): string[] {
  const lines = records.map(({ url, at, status, mediaType, digest, offset, length }) => {
    const json = {
      url,
      mime: mediaType.split(';')[0]?.trim() ?? '',
      ...(status === null ? {} : { status: String(status) }),
      digest,
      length: String(length),
      offset: String(offset),
      filename,
    }
    return `${keyOf(url, at)} ${JSON.stringify(json)}\n`
  })
  return lines.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}

/** A space would end the key; {@link getSurt} leaves those of what is not http as they are. */
const keyOf = (url: string, at: string): string =>
  `${getSurt(url).replace(/\s/g, '%20')} ${at.replace(/\..*|\D/g, '')}`

/**
 * The index in gzip members, and the index of these: ZipNum, as WACZ has it, so that a large one is searched
 * without being unpacked.
 */
export function compressIndex(
  lines: readonly string[],
  filename: string,
): { readonly gz: Buffer; readonly idx: string } {
  const blocks: Buffer[] = []
  let offset = 0
  let idx = `!meta 0 ${JSON.stringify({ format: 'cdxj-gzip-1.0', filename })}\n`
  for (let at = 0; at < lines.length; at += LINES_A_BLOCK) {
    const block = gzipSync(lines.slice(at, at + LINES_A_BLOCK).join(''))
    const key = (lines[at] ?? '').split(' ', 2).join(' ')
    const digest = `sha256:${createHash('sha256').update(block).digest('hex')}`
    idx += `${key} ${JSON.stringify({ offset, length: block.length, digest, filename })}\n`
    blocks.push(block)
    offset += block.length
  }
  return { gz: Buffer.concat(blocks), idx }
}
