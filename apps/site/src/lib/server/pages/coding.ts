import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import Negotiator from 'negotiator'

/** Codings that pages are sent in, the one that makes them smallest first. */
const CODINGS = ['br', 'gzip'] as const
export type Coding = (typeof CODINGS)[number]

/**
 * A level at which a page takes about as long to compress as to make: most pages that are asked for with a
 * date or a filter are asked for once.
 */
const BROTLI_QUALITY = 5

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)

/** The coding to answer a request in; undefined for the bytes as they are. */
export function codingFor(request: Request): Coding | undefined {
  const headers = { 'accept-encoding': request.headers.get('accept-encoding') ?? 'identity' }
  const taken = new Negotiator({ headers }).encodings([...CODINGS])
  return CODINGS.find((coding) => taken.includes(coding))
}

/** Compresses on a thread of its own, beside the requests. */
export async function compress(bytes: Uint8Array, coding: Coding): Promise<Uint8Array<ArrayBuffer>> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants
  const params = { [BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return coding === 'br' ? await brotli(bytes, { params }) : await gzipped(bytes)
}
