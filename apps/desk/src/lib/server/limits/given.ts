import type { Rule } from '../access.ts'

/** Where files are given; the server itself says how large they may be (BODY_SIZE_LIMIT). */
const FILES = '/case/[id]/capture'

/** Bytes that a form holds at most: of strangers a name and a password, of others any record. */
const STRANGERS = 64 * 1024
const RECORD = 8 * 1024 * 1024

/**
 * Why what is sent along with a request is not read: it is larger than anything that its route takes, or it
 * does not say how large it is, as every browser does. Null where it may be.
 */
export function notReadFor(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  { route, rule }: { readonly route: string | null; readonly rule: Rule | undefined },
): { readonly status: 411 | 413; readonly message: 'given.noLength' | 'given.tooLarge' } | null {
  if (method === 'GET' || method === 'HEAD' || route === FILES) return null
  const length = headers.get('content-length')
  if (length === null)
    return headers.has('transfer-encoding') ? { status: 411, message: 'given.noLength' } : null
  const most = rule === 'anybody' ? STRANGERS : RECORD
  return Number(length) > most ? { status: 413, message: 'given.tooLarge' } : null
}
