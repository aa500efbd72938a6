import { createHash } from 'node:crypto'
import { WARC_1_1, WARCRecord, WARCSerializer, type WARCType } from 'warcio'
import { RefusedError } from '../../captured.ts'
import type { Field } from '../item.ts'

/** What a record is made of. */
export interface RecordDraft {
  readonly id: string
  readonly type: WARCType
  readonly at: string
  readonly url: string | null
  readonly mediaType: string
  readonly fields?: readonly Field[]
  readonly block: Uint8Array
  /** The part of the block that is the payload; the whole of it where it has no head of its own. */
  readonly payload?: Uint8Array
}

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/**
 * One record of WARC 1.1 as a gzip member, with SHA-256 of its block and of its payload.
 * @throws {RefusedError} `malformed` where a value would break out of its line
 */
export async function writeRecord(draft: RecordDraft): Promise<Uint8Array> {
  const { id, type, at, url, mediaType, fields = [], block, payload = block } = draft
  const warcHeaders: [string, string][] = [
    ['WARC-Type', type],
    ['WARC-Record-ID', `<urn:uuid:${id}>`],
    ['WARC-Date', at],
    ...(url === null ? [] : [['WARC-Target-URI', url] satisfies [string, string]]),
    ...fields.map(([name, value]): [string, string] => [name, value]),
    ['WARC-Payload-Digest', digestOf(payload)],
    ['WARC-Block-Digest', digestOf(block)],
    ['Content-Type', mediaType],
  ]
  for (const [name, value] of warcHeaders) oneLine(`${name}: ${value}`)
  const record = WARCRecord.create({ type, date: at, warcVersion: WARC_1_1, warcHeaders }, [block])
  // The block has its HTTP head in it already, byte for byte.
  record.httpHeaders = null
  return await WARCSerializer.serialize(record, { gzip: true })
}

/** @throws {RefusedError} `malformed` */
export function oneLine(line: string): string {
  if (!/[\r\n\0]/.test(line)) return line
  throw new RefusedError(
    'malformed',
    `A header may not have a line break or NUL in it: ${JSON.stringify(line).slice(0, 120)}`,
  )
}
