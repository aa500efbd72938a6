import { createHash } from 'node:crypto'
import { type Coding, compress } from './coding.ts'

/** What a page is answered with, as bytes that do not change. */
export interface Page {
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array<ArrayBuffer>
  /** The same for every coding: what was asked with one is still fresh in another. */
  readonly tag: string
}

/** A page may have this many bytes; what is longer is passed on as it comes. */
const LONGEST = 8 * 2 ** 20

/** Headers that are of one answer, not of the page. */
const OF_ANSWER = ['content-length', 'etag']

/** Reads a response to its end; undefined where it is too long to keep. */
export async function pageOf(response: Response): Promise<Page | undefined> {
  const body = await bytesUpTo(response.body, LONGEST)
  if (body === undefined) return undefined
  const headers = [...response.headers].filter(([name]) => !OF_ANSWER.includes(name))
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  return { headers, body, tag: `W/"${hash}"` }
}

/** What is compressed already stays as it is. */
const COMPRESSED = /^image\/(?!svg)/

export async function encoded(page: Page, coding: Coding): Promise<Page> {
  if (page.headers.some(([name, value]) => name === 'content-type' && COMPRESSED.test(value))) return page
  const body = await compress(page.body, coding)
  return { ...page, headers: [...page.headers, ['content-encoding', coding]], body }
}

export function bytesIn({ body, headers }: Page): number {
  return body.length + headers.reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 500)
}

async function bytesUpTo(
  stream: ReadableStream<Uint8Array> | null,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of stream ?? []) {
    size += part.length
    // Leaving the loop ends the stream.
    if (size > most) return undefined
    parts.push(part)
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer())
}
