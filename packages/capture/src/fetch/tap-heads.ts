import type { Socket } from 'node:net'
import { RefusedError } from '../captured.ts'

/** What one read of a socket can bring at most beyond a head: the beginning of the body. */
const READ_BYTES = 65_536

/** An empty line. Parsers let a missing CR pass. */
const HEAD_END = /\r?\n\r?\n/

/** The heads that went over a connection, byte for byte, for as long as they are listened for. */
export interface HeadTap {
  readonly sent: () => Uint8Array
  /** The last head received, after any 1xx; nothing is listened for from then on. */
  readonly received: () => Uint8Array
}

/**
 * Listens to a connection that is used for one request. Libraries give headers as they understood them; what
 * is evidence is what was sent. Heads that are larger than `most` in all end the connection.
 */
export function tapHeads(socket: Socket, most: number): HeadTap {
  const sent: Buffer[] = []
  const received: Buffer[] = []
  let [size, listening] = [0, true]
  const { push, write } = socket
  socket.push = (chunk: unknown, ...rest) => {
    if (listening && Buffer.isBuffer(chunk)) {
      size += received.push(chunk) && chunk.length
      if (size > most + READ_BYTES)
        socket.destroy(new RefusedError('too-large', `expected a head of at most ${most} bytes; found more`))
    }
    return push.call(socket, chunk, ...rest)
  }
  socket.write = ((chunk: string | Uint8Array, ...rest: []) => {
    if (listening) sent.push(typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : Buffer.from(chunk))
    return write.call(socket, chunk, ...rest)
  }) as Socket['write']
  return {
    sent: () => Buffer.concat(sent),
    received: () => {
      listening = false
      return lastHead(Buffer.concat(received))
    },
  }
}

function lastHead(bytes: Buffer): Uint8Array {
  const text = bytes.toString('latin1')
  const found = HEAD_END.exec(text)
  const end = found ? found.index + found[0].length : bytes.length
  return /^HTTP\/1\.\d 1\d\d/.test(text) && end < bytes.length
    ? lastHead(bytes.subarray(end))
    : bytes.subarray(0, end)
}
