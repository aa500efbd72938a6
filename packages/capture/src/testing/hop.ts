import type { Hop } from '../fetch/exchange.ts'
import { parseHead } from '../fetch/parse-head.ts'

/** A hop in short: heads as lines, without the empty one. */
export interface HopDraft {
  readonly url: string
  readonly at: string
  readonly request?: readonly string[]
  readonly response: readonly string[]
  readonly address?: string
  readonly body?: string | Uint8Array
  readonly cut?: boolean
}

/** A request and its answer as `fetchPage` gives them; nothing was asked for. */
export function madeHop({ url, at, request, response, address, body = '', cut = false }: HopDraft): Hop {
  const { host, port, pathname, search } = new URL(url)
  const asked = request ?? [`GET ${pathname}${search} HTTP/1.1`, `Host: ${host}`, 'Accept: */*']
  return {
    url,
    method: 'GET',
    at,
    address: address ?? '192.0.2.7',
    port: Number(port) || 443,
    request: head(asked),
    response: head(response),
    status: Number(response[0]?.split(' ')[1]),
    body: Buffer.from(body),
    cut,
  }
}

const head = (lines: readonly string[]) => parseHead(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'))
