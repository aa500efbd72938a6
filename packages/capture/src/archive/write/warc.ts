import { type Hop, headerValues } from '../../fetch/exchange.ts'
import type { ArchivePart, Resource, WriteContext } from './exchange.ts'
import { requestBlock, responseBlock } from './http.ts'
import { digestOf, type RecordDraft, writeRecord } from './record.ts'

/** A record as written, and what an index says of it; null for records that nobody looks up. */
export interface WrittenRecord {
  readonly bytes: Uint8Array
  /** `<urn:uuid:…>`, which a record that is made from this one names. */
  readonly id: string
  readonly indexed: Indexed | null
}

export interface Indexed {
  readonly url: string
  readonly at: string
  readonly status: number | null
  readonly mediaType: string
  readonly digest: string
}

/**
 * The records of a WARC 1.1, each a gzip member: `warcinfo`, then for each hop its request and its response,
 * and `resource` or `conversion` records.
 * @throws {RefusedError} `malformed` where a header would break its line
 */
export async function* writeRecords(
  parts: AsyncIterable<ArchivePart> | Iterable<ArchivePart>,
  context: WriteContext,
): AsyncGenerator<WrittenRecord> {
  const info = context.uuid()
  yield await written(warcinfo(info, context), null)
  for await (const part of parts) {
    if (part.kind === 'hops') for (const hop of part.hops) yield* hopRecords(hop, info, context)
    else if (part.kind === 'resource') yield await resourceRecord(part.resource, info, context)
  }
}

/** The bytes of a `.warc.gz`. @throws {RefusedError} `malformed` */
export async function* writeWarc(
  parts: AsyncIterable<ArchivePart> | Iterable<ArchivePart>,
  context: WriteContext,
): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of writeRecords(parts, context)) yield bytes
}

async function written(draft: RecordDraft, indexed: Indexed | null): Promise<WrittenRecord> {
  return { bytes: await writeRecord(draft), id: `<urn:uuid:${draft.id}>`, indexed }
}

function warcinfo(id: string, { at, software }: WriteContext): RecordDraft {
  const lines = [
    `software: ${software}`,
    'format: WARC File Format 1.1',
    'conformsTo: http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    'description: Bodies are stored with chunks undone; a payload digest covers the body as stored.',
  ]
  const block = Buffer.from(`${lines.join('\r\n')}\r\n`)
  return { id, type: 'warcinfo', at, url: null, mediaType: 'application/warc-fields', block }
}

async function* hopRecords(hop: Hop, info: string, { uuid }: WriteContext): AsyncGenerator<WrittenRecord> {
  const { url, at, status, address, body, cut } = hop
  const [request, response] = [uuid(), uuid()]
  const shared = { url, at }
  const fields = (concurrent: string): [string, string][] => [
    ['WARC-Warcinfo-ID', `<urn:uuid:${info}>`],
    ['WARC-Concurrent-To', `<urn:uuid:${concurrent}>`],
    ['WARC-IP-Address', address],
  ]
  const http = (msgtype: string) => `application/http; msgtype=${msgtype}`
  const asked = { ...shared, mediaType: http('request'), block: requestBlock(hop), payload: new Uint8Array() }
  yield await written({ id: request, type: 'request', fields: fields(response), ...asked }, null)
  const answered = { ...shared, mediaType: http('response'), block: responseBlock(hop), payload: body }
  const mediaType = headerValues(hop.response, 'content-type')[0] ?? ''
  const indexed = { url, at, status, mediaType, digest: digestOf(body) }
  const truncated: [string, string][] = cut ? [['WARC-Truncated', 'length']] : []
  const made = { id: response, type: 'response', fields: [...fields(request), ...truncated] } as const
  yield await written({ ...made, ...answered }, indexed)
}

async function resourceRecord(
  { type, url, mediaType, at, bytes, of }: Resource,
  info: string,
  { uuid }: WriteContext,
): Promise<WrittenRecord> {
  const fields: [string, string][] = [
    ['WARC-Warcinfo-ID', `<urn:uuid:${info}>`],
    ...(of === undefined ? [] : [['WARC-Refers-To', of] satisfies [string, string]]),
  ]
  const draft: RecordDraft = { id: uuid(), type, at, url, mediaType, fields, block: bytes }
  return await written(draft, { url, at, status: null, mediaType, digest: digestOf(bytes) })
}
