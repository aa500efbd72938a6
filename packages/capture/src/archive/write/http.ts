import { RefusedError } from '../../captured.ts'
import type { Hop } from '../../fetch/exchange.ts'
import type { Field } from '../item.ts'
import { oneLine } from './record.ts'

/** What the original value of a header is kept under that no longer fits the body as stored. */
export const ORIGINAL = 'X-Orig-'

/** The head of the request, byte for byte; a body is never sent. @throws {RefusedError} `malformed` */
export function requestBlock({ request }: Hop): Buffer {
  const lines = linesOf(request.raw)
  if (lines.includes(''))
    throw new RefusedError('malformed', 'The head of a request may not have an empty line in it.')
  return headBytes(lines)
}

/**
 * The answer: its first line, its headers in order, its body. The body has its chunks undone, so
 * `Transfer-Encoding` is called `X-Orig-Transfer-Encoding`, which means nothing to a reader.
 * @throws {RefusedError} `malformed`
 */
export function responseBlock({ response, body }: Hop): Buffer {
  const [first = ''] = linesOf(response.raw)
  const lines = [first, ...response.headers.map(storedField).map(([name, value]) => `${name}: ${value}`)]
  return Buffer.concat([headBytes(lines), body])
}

const linesOf = (raw: Uint8Array): string[] => Buffer.from(raw).toString('latin1').trimEnd().split(/\r?\n/)

function storedField([name, value]: Field): Field {
  return name.toLowerCase() === 'transfer-encoding' ? [ORIGINAL + name, value] : [name, value]
}

/** The lines of a head and the empty one. HTTP's letters are bytes (RFC 9112). */
function headBytes(lines: readonly string[]): Buffer {
  return Buffer.from(`${lines.map(oneLine).join('\r\n')}\r\n\r\n`, 'latin1')
}
