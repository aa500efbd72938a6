import type { Head } from './exchange.ts'

/** The headers of a head as sent. A folded line is part of the one before (RFC 9112, 5.2). */
export function parseHead(raw: Uint8Array): Head {
  const lines = Buffer.from(raw)
    .toString('latin1')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const headers = lines.slice(1).flatMap((line) => {
    const colon = line.indexOf(':')
    return colon < 1 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const]
  })
  return { raw, headers }
}
