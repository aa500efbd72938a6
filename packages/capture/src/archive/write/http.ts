import { RefusedError } from '../../captured.ts'
import type { Field } from '../item.ts'
import type { WarcHop } from './exchange.ts'
import { oneLine } from './record.ts'

/** What the original value of a header is kept under that no longer fits the body as stored. */
export const ORIGINAL = 'X-Orig-'

/** The head of the request, byte for byte; a body is never sent. @throws {RefusedError} `malformed` */
export function requestBlock({ requestHead }: WarcHop): Buffer {
  const lines = requestHead.trimEnd().split(/\r?\n/)
  if (lines.includes(''))
    throw new RefusedError('malformed', 'The head of a request may not have an empty line in it.')
  return headBytes(lines)
}

/**
 * The answer as HTTP/1.1, whatever was spoken: its first line, its headers in order, its body. The body has its
 * chunks undone, so `Transfer-Encoding` is called `X-Orig-Transfer-Encoding`, which means nothing to a reader.
 * @throws {RefusedError} `malformed`
 */
export function responseBlock({ status, statusText, responseHead, body }: WarcHop): Buffer {
  const first = `HTTP/1.1 ${status} ${statusText}`
  const lines = [first, ...responseHead.map(storedField).map(([name, value]) => `${name}: ${value}`)]
  return Buffer.concat([headBytes(lines), body])
}

function storedField([name, value]: Field): Field {
  return name.toLowerCase() === 'transfer-encoding' ? [ORIGINAL + name, value] : [name, value]
}

/** The lines of a head and the empty one. HTTP's letters are bytes (RFC 9112), unless somebody decoded them. */
function headBytes(lines: readonly string[]): Buffer {
  const text = `${lines.map(oneLine).join('\r\n')}\r\n\r\n`
  return Buffer.from(text, /[^\0-\xff]/.test(text) ? 'utf8' : 'latin1')
}
