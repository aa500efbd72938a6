import { createHash } from 'node:crypto'
import { recent } from '../recent.ts'
import { type Coding, codingFor } from './coding.ts'
import { bytesIn, encoded, type Page, pageOf } from './page.ts'

/** Bytes of the pages that are kept, in every coding together. */
const BUDGET = 64 * 2 ** 20

// Undefined stands for what is too long to keep.
const pages = recent<Page | undefined>({
  limit: 4000,
  budget: BUDGET,
  weigh: (page) => (page ? bytesIn(page) : 0),
})

/**
 * Answers with the page that goes by a key, which always means the same bytes: it is made once, and
 * compressed once in each coding. What is too long is made each time, and passed on as it comes; so is an
 * error, and what says that it must not be stored.
 * @param make answers as if nothing were kept
 */
export async function keptAnswer(
  request: Request,
  key: string,
  make: () => Promise<Response>,
): Promise<Response> {
  let made: Response | undefined
  const plain = () =>
    pages.get(key, async () => {
      made = await make()
      if (!mayBeKept(made)) throw new NotKept()
      return await pageOf(made)
    })
  try {
    const page = await inCoding(codingFor(request), key, plain)
    return page ? answer(request, page) : await longAnswer(request, key, make)
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    // Whoever waited for another's gets an answer of their own: a body is read once.
    return made ?? (await make())
  }
}

class NotKept extends Error {}

function mayBeKept({ status, headers }: Response): boolean {
  return status === 200 && !headers.get('cache-control')?.includes('no-store')
}

async function inCoding(coding: Coding | undefined, key: string, plain: () => Promise<Page | undefined>) {
  if (coding === undefined) return await plain()
  return await pages.get(`${coding} ${key}`, async () => {
    const page = await plain()
    return page && (await encoded(page, coding))
  })
}

async function longAnswer(request: Request, key: string, make: () => Promise<Response>): Promise<Response> {
  const tag = `W/"${createHash('sha256').update(key).digest('base64url').slice(0, 22)}"`
  return isFresh(request, tag) ? notModified(tag, 'no-cache') : tagged(await make(), tag)
}

function answer(request: Request, { headers, body, tag }: Page): Response {
  const control = headers.find(([name]) => name === 'cache-control')?.[1] ?? ''
  if (isFresh(request, tag)) return notModified(tag, control)
  const response = new Response(request.method === 'HEAD' ? null : body, { headers: [...headers].map(pair) })
  response.headers.set('content-length', String(body.length))
  return tagged(response, tag)
}
const pair = ([name, value]: readonly [string, string]): [string, string] => [name, value]

function tagged(response: Response, tag: string): Response {
  response.headers.set('etag', tag)
  response.headers.set('vary', 'accept-encoding')
  return response
}

function notModified(tag: string, control: string): Response {
  return tagged(new Response(null, { status: 304, headers: { 'cache-control': control } }), tag)
}

/** Whether the one who asks has this page already (RFC 9110, 13.1.2). */
function isFresh(request: Request, tag: string): boolean {
  const asked = request.headers.get('if-none-match') ?? ''
  return asked.trim() === '*' || asked.split(',').some((each) => weak(each.trim()) === tag)
}

const weak = (tag: string): string => (tag.startsWith('W/') ? tag : `W/${tag}`)
