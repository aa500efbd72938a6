import { randomBytes } from 'node:crypto'
import { type PostOptions, postBytes } from '../fetch/post.ts'
import { NONCE_BYTES, requestStamp, type Stamp } from '../stamp/index.ts'

/**
 * A time stamp on a SHA-256 by the authority at an address, asked through the guard. @throws {RefusedError}
 */
export async function stampOf(hash: string, url: string, options: PostOptions): Promise<Stamp> {
  const post = (to: string, contentType: string, sent: Uint8Array) =>
    postBytes(to, contentType, sent, options)
  const stamped = Buffer.from(hash.replace('sha256:', ''), 'hex')
  return await requestStamp({ url, post }, { hash: stamped, roots: [] }, randomBytes(NONCE_BYTES))
}
