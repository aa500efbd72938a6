import { randomBytes } from 'node:crypto'
import { nodeSha256 } from '@hearsay/text/node'
import { type PostOptions, postBytes } from '../fetch/post.ts'
import { NONCE_BYTES, requestStamp, type Stamp } from '../stamp/index.ts'

/** A time stamp on bytes by the authority at an address, asked through the guard. @throws {RefusedError} */
export async function stampOf(bytes: Uint8Array, url: string, options: PostOptions): Promise<Stamp> {
  const post = (to: string, contentType: string, sent: Uint8Array) =>
    postBytes(to, contentType, sent, options)
  const hash = nodeSha256(bytes)
  return await requestStamp({ url, post }, { hash, roots: [] }, randomBytes(NONCE_BYTES))
}
