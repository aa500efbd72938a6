import type { CaptureNote } from '../../captured.ts'
import type { Archived, Field, ReadType, RecordPlace } from '../item.ts'
import { shown } from '../shown.ts'
import { readAddress, readTime } from './address.ts'
import type { Budget } from './budget.ts'
import { dechunk } from './dechunk.ts'
import { type Decoded, decodeContent } from './decode.ts'
import { checkDigests } from './digest.ts'
import { fieldOf, fieldsOf, splitHttp } from './head.ts'

/** A record whose block was read. */
export interface StoredRecord {
  readonly type: ReadType
  readonly fields: readonly Field[]
  readonly block: Buffer
  readonly missing: number
  readonly place: RecordPlace
}

/**
 * A payload in the three shapes that matter: as stored, with chunks undone, and with all encodings undone.
 */
interface Payload {
  readonly status: number | null
  readonly head: readonly Field[]
  readonly mediaType: string | null
  readonly stored: Buffer
  readonly entity: Buffer
  readonly decoded: Decoded
}

/**
 * What a record holds, or null where its body is too large once decoded, which the notes then say.
 * @throws {RefusedError} `bomb`, `too-large`: of the whole archive
 */
export async function readRecord(
  stored: StoredRecord,
  budget: Budget,
): Promise<{ readonly archived: Archived | null; readonly notes: readonly CaptureNote[] }> {
  const { type, fields, place } = stored
  const { url, notes: ofAddress } = readAddress(fieldOf(fields, 'WARC-Target-URI'))
  const { at, notes: ofTime } = readTime(fieldOf(fields, 'WARC-Date'))
  const payload = await payloadOf(stored, budget)
  const { digest, notes: ofDigest } = checkDigests(stored, [
    payload.entity,
    payload.stored,
    payload.decoded.bytes,
  ])
  const { bytes, notes: ofBody } = payload.decoded
  const notes = [...ofAddress, ...ofTime, ...cutNotes(stored), ...ofBody, ...ofDigest]
  if (bytes === null) return { archived: null, notes }
  const id = fieldOf(fields, 'WARC-Record-ID')
  const name = fieldOf(fields, 'WARC-Target-URI') ?? id ?? `record ${place.record}`
  const { status, head, mediaType } = payload
  return {
    archived: {
      kind: 'archived',
      type,
      id,
      place,
      name,
      url,
      at,
      bytes,
      mediaType,
      status,
      head,
      digest,
      notes,
    },
    notes,
  }
}

function cutNotes({ fields, missing }: StoredRecord): CaptureNote[] {
  const notes: CaptureNote[] = []
  if (missing > 0)
    notes.push({ code: 'truncated', message: `The file ends ${missing} bytes before this record does.` })
  const reason = fieldOf(fields, 'WARC-Truncated')
  if (reason !== null)
    notes.push({
      code: 'truncated',
      message: `Whoever made the archive cut this record: ${shown(reason)}.`,
    })
  if (fieldOf(fields, 'WARC-Segment-Number') !== null)
    notes.push({ code: 'segment', message: 'This record goes on in another one, which is not joined to it.' })
  return notes
}

async function payloadOf({ type, fields, block }: StoredRecord, budget: Budget): Promise<Payload> {
  const mediaType = fieldOf(fields, 'Content-Type')
  const plain = { status: null, head: [], mediaType, stored: block, entity: block }
  if (type !== 'response') return { ...plain, decoded: { bytes: block, notes: [] } }
  const http = splitHttp(block, budget.limits.head)
  const status = http === null ? null : statusOf(http.head.first)
  if (http === null || status === null) {
    const message = 'The record is a response without an HTTP head; its bytes are kept as they stand.'
    return {
      ...plain,
      mediaType: null,
      decoded: { bytes: block, notes: [{ code: 'no-http-head', message }] },
    }
  }
  return { status, ...(await bodyOf(http.head.fields, http.body, budget)) }
}

function statusOf(line: string): number | null {
  const match = /^HTTP\/\d(?:\.\d)? +(\d{3})(?: |$)/.exec(line)
  return match === null ? null : Number(match[1])
}

async function bodyOf(
  head: readonly Field[],
  stored: Buffer,
  budget: Budget,
): Promise<Omit<Payload, 'status'>> {
  const transfer = fieldsOf(head, 'Transfer-Encoding').join(',').toLowerCase()
  const chunked = transfer.split(',').some((coding) => coding.trim() === 'chunked')
  const { bytes: entity, notes } = chunked ? dechunk(stored) : { bytes: stored, notes: [] as CaptureNote[] }
  if (!chunked) notes.push(...lengthNotes(head, stored))
  const encodings = fieldsOf(head, 'Content-Encoding').join(',')
  const content = await decodeContent(entity, encodings, budget.limits.record)
  if (content.bytes !== null && content.bytes !== entity) budget.unpacked(content.bytes.length)
  const decoded = { bytes: content.bytes, notes: [...notes, ...content.notes] }
  return { head, mediaType: fieldOf(head, 'Content-Type'), stored, entity, decoded }
}

function lengthNotes(head: readonly Field[], stored: Buffer): CaptureNote[] {
  const promised = fieldOf(head, 'Content-Length')
  if (promised === null || Number(promised) === stored.length) return []
  const message = `The head promises ${shown(promised)} bytes of body, and ${stored.length} are stored.`
  return [{ code: 'odd-length', message }]
}
