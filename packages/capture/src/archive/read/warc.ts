import { AsyncIterReader } from 'warcio'
import { RefusedError } from '../../captured.ts'
import type { ArchiveItem, ArchiveRemark, Field, ReadType, RecordPlace } from '../item.ts'
import { shown } from '../shown.ts'
import { readBlock } from './block.ts'
import { type Budget, countUnpacked } from './budget.ts'
import { GzipError } from './gunzip.ts'
import { fieldOf, fieldsOf, readHead } from './head.ts'
import { readRecord } from './record.ts'

const READ: ReadonlySet<string> = new Set<ReadType>(['response', 'resource', 'conversion'])
const PASSED_OVER = new Set(['warcinfo', 'request', 'metadata'])

/** The reading of the records cannot go on, and why. */
class Damage extends Error {}

/**
 * Reads the records of a WARC (1.0, 1.1) whose compression is undone. Memory: one record. Where nothing at
 * all can be read, that is refused; where reading must end early, what was read stays, a remark says where it
 * ended, and the tally that the archive is not whole. It never looks for the next record in what may be the
 * body of one: a page could hold a forged record.
 * @throws {RefusedError} `malformed`, `unsupported`, `too-large`, `bomb`
 */
export async function* readWarc(
  source: AsyncIterable<Uint8Array>,
  budget: Budget,
  member: string | null,
): AsyncGenerator<ArchiveItem> {
  const cursor = new AsyncIterReader(asBuffers(countUnpacked(source, budget)), null)
  const types: Record<string, number> = {}
  let [record, read, whole] = [0, 0, true]
  let place: RecordPlace = { member, record: 1, offset: 0 }
  try {
    for (;;) {
      const version = await nextLine(cursor, budget.limits.head)
      place = { member, record: record + 1, offset: cursor.getReadOffset() - (version?.length ?? 0) }
      if (version === null) break
      if (record >= budget.limits.records)
        throw new RefusedError('too-large', `The archive has more than ${budget.limits.records} records.`)
      const { type, fields, length } = await headOf(cursor, version, budget.limits.head)
      types[type] = (types[type] ?? 0) + 1
      record++
      const { bytes, missing } = await readBlock(cursor, length, {
        wanted: READ.has(type),
        limit: budget.limits.record,
      })
      if (isRead(type) && bytes !== null) {
        const { archived, notes } = await readRecord({ type, fields, block: bytes, missing, place }, budget)
        if (archived !== null) {
          read++
          yield archived
        } else for (const note of notes) yield { kind: 'remark', ...note, place }
      } else yield* notRead(type, length, place)
      if (missing > 0) throw new Damage(`the file ends ${missing} bytes before this record does`)
    }
  } catch (error) {
    const why = damage(error)
    if (record === 0)
      throw new RefusedError(
        'malformed',
        `${member === null ? 'This' : `"${shown(member)}"`} is not a WARC that can be read: ${why}.`,
        { cause: error },
      )
    whole = false
    yield { kind: 'remark', code: 'damaged', message: `Reading ended here: ${why}.`, place }
  }
  if (record === 0) throw new RefusedError('malformed', 'The archive holds no record.')
  yield { kind: 'tally', records: record, read, types, whole }
}

const isRead = (type: string): type is ReadType => READ.has(type)

/**
 * warcio cuts with `slice`, which copies a Uint8Array and not a Buffer: else many short lines are quadratic.
 */
async function* asBuffers(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  for await (const chunk of source) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
}

/** The first line that is not empty; null at the end of the file. */
async function nextLine(cursor: AsyncIterReader, limit: number): Promise<string | null> {
  for (let left = limit; left > 0; ) {
    const line = await cursor.readlineRaw(left)
    if (line === null) return null
    const text = Buffer.from(line).toString('latin1')
    if (text.trim() !== '') return text
    left -= line.length
  }
  throw new Damage(`more than ${limit} bytes of nothing stand between two records`)
}

async function headOf(
  cursor: AsyncIterReader,
  version: string,
  limit: number,
): Promise<{ readonly type: string; readonly fields: readonly Field[]; readonly length: number }> {
  if (version.startsWith('filedesc:'))
    throw new RefusedError(
      'unsupported',
      'This is an ARC file, which is older than WARC; convert it to WARC first.',
    )
  if (!/^WARC\/\d+\.\d+\s*$/.test(version))
    throw new Damage('a record should begin here with "WARC/1.1", and does not')
  const head = await readHead(cursor, version, limit)
  if (head === null) throw new Damage(`the head of the record does not end within ${limit} bytes`)
  const lengths = new Set(fieldsOf(head.fields, 'Content-Length'))
  const [length = ''] = lengths
  if (lengths.size !== 1 || !/^\d{1,15}$/.test(length))
    throw new Damage('the record should have one Content-Length, a number of bytes')
  const type = fieldOf(head.fields, 'WARC-Type')?.toLowerCase()
  if (type === undefined) throw new Damage('the record does not say its WARC-Type')
  return { type: TYPE.test(type) ? type : 'unknown', fields: head.fields, length: Number(length) }
}

/** What a tally is kept by; anything else could fill memory with invented types. */
const TYPE = /^(warcinfo|response|resource|request|metadata|revisit|conversion|continuation)$/

function* notRead(type: string, length: number, place: RecordPlace): Generator<ArchiveRemark> {
  if (PASSED_OVER.has(type)) return
  if (isRead(type)) {
    const message = `The record has ${length} bytes, more than are read of one; it was passed over.`
    yield { kind: 'remark', code: 'too-large', message, place }
  } else yield { kind: 'remark', code: type, message: WHY_NOT[type] ?? WHY_NOT_UNKNOWN, place }
}

const WHY_NOT: Readonly<Record<string, string>> = {
  revisit: 'The record says that a page had not changed since an earlier capture, and holds no page itself.',
  continuation: 'The record goes on with an earlier one, and is not joined to it.',
}
const WHY_NOT_UNKNOWN = 'The record is of a type that WARC 1.1 does not know; it was passed over.'

/** Why the reading must end. @throws whatever is not a matter of the file */
function damage(error: unknown): string {
  if (error instanceof Damage) return error.message
  if (error instanceof GzipError) return `the gzip ${error.message}, after byte ${error.at} of the file`
  throw error
}
