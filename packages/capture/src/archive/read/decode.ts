import { promisify } from 'node:util'
import * as zlib from 'node:zlib'
import type { CaptureNote } from '../../captured.ts'
import { shown } from '../shown.ts'

/** Bytes with encodings undone, and what was odd; `bytes` is null where they would be more than the limit. */
export interface Decoded {
  readonly bytes: Buffer | null
  readonly notes: readonly CaptureNote[]
}

type Unpack = (bytes: Buffer, options: { maxOutputLength: number; finishFlush?: number }) => Promise<Buffer>

const DECODERS: Readonly<Record<string, Unpack>> = {
  gzip: promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  'x-gzip': promisify<Buffer, zlib.ZlibOptions, Buffer>(zlib.gunzip),
  deflate: inflate,
  br: (bytes, { maxOutputLength }) =>
    promisify<Buffer, zlib.BrotliOptions, Buffer>(zlib.brotliDecompress)(bytes, { maxOutputLength }),
  zstd: (bytes, { maxOutputLength }) =>
    promisify<Buffer, zlib.ZstdOptions, Buffer>(zlib.zstdDecompress)(bytes, { maxOutputLength }),
}

/** RFC 9110 says zlib; some servers send bare DEFLATE, and every browser takes both. */
async function inflate(bytes: Buffer, options: zlib.ZlibOptions): Promise<Buffer> {
  const zlibHead =
    bytes.length > 1 && (bytes.readUInt16BE(0) & 0x0f00) === 0x0800 && bytes.readUInt16BE(0) % 31 === 0
  const unpack = zlibHead ? zlib.inflate : zlib.inflateRaw
  return await promisify<Buffer, zlib.ZlibOptions, Buffer>(unpack)(bytes, options)
}

/** Codings that one body may be wrapped in; nobody honest uses more than two. */
const CODINGS = 3

/** Undoes `Content-Encoding` (RFC 9110, section 8.4), last coding first. */
export async function decodeContent(body: Buffer, encodings: string, limit: number): Promise<Decoded> {
  const codings = encodings.split(',').map((coding) => coding.trim().toLowerCase())
  const meant = codings.filter((coding) => coding !== '' && coding !== 'identity')
  if (meant.length > CODINGS)
    return kept(body, 'unknown-encoding', `The body is encoded ${meant.length} times`)
  let bytes = body
  for (const coding of meant.reverse()) {
    const step = await decodeOne(bytes, coding, limit)
    if (step.bytes === null || step.notes.length > 0) return step
    bytes = step.bytes
  }
  return { bytes, notes: [] }
}

async function decodeOne(bytes: Buffer, coding: string, maxOutputLength: number): Promise<Decoded> {
  const unpack = Object.hasOwn(DECODERS, coding) ? DECODERS[coding] : undefined
  if (unpack === undefined)
    return kept(bytes, 'unknown-encoding', `The body has the encoding "${shown(coding)}"`)
  try {
    return { bytes: await unpack(bytes, { maxOutputLength }), notes: [] }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ERR_BUFFER_TOO_LARGE') return tooLarge(maxOutputLength)
    if (code === 'Z_BUF_ERROR' && bytes.length > 0)
      return await untilCut(bytes, coding, unpack, maxOutputLength)
    return kept(bytes, 'bad-encoding', `The head says that the body is ${coding}, and it is not`)
  }
}

/** What there is of a body that ends too early. */
async function untilCut(
  bytes: Buffer,
  coding: string,
  unpack: Unpack,
  maxOutputLength: number,
): Promise<Decoded> {
  try {
    const found = await unpack(bytes, { maxOutputLength, finishFlush: zlib.constants.Z_SYNC_FLUSH })
    return {
      bytes: found,
      notes: [{ code: 'truncated', message: `The ${coding} of the body ends in the middle.` }],
    }
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return tooLarge(maxOutputLength)
    return kept(bytes, 'bad-encoding', `The head says that the body is ${coding}, and it is not`)
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

function kept(bytes: Buffer, code: string, what: string): Decoded {
  return { bytes, notes: [{ code, message: `${what}; it is kept as it stands.` }] }
}

function tooLarge(limit: number): Decoded {
  const message = `The body has more than ${limit} bytes once its encoding is undone; it was not read.`
  return { bytes: null, notes: [{ code: 'too-large', message }] }
}
