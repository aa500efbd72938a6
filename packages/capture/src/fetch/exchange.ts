import type { CaptureNote, Incoming } from '../captured.ts'

/** The head of a request or an answer. */
export interface Head {
  /** As it went over the wire: start line, headers, the empty line, each closed by CR LF. */
  readonly raw: Uint8Array
  /** Names as they were written, in order, repeated where they were; a character is a byte (latin-1). */
  readonly headers: readonly (readonly [name: string, value: string])[]
}

/** One request and its answer. */
export interface Hop {
  readonly url: string
  readonly method: 'GET'
  /** When the request was sent, RFC 3339, UTC. */
  readonly at: string
  /** The address that was connected to: the very one that was checked. */
  readonly address: string
  readonly port: number
  readonly request: Head
  readonly response: Head
  readonly status: number
  /** The body as sent, its chunks joined (the head still says `chunked`), its encodings left on. */
  readonly body: Uint8Array
  /** Whether the body was left unread past a limit: only of redirects and robots.txt. */
  readonly cut: boolean
}

/** What a site's robots.txt says of an address (RFC 9309), and what was done about it. */
export interface RobotsAnswer {
  /** Of the page that was asked about. */
  readonly url: string
  readonly verdict: 'allowed' | 'disallowed' | 'unavailable' | 'unreachable'
  /** One line: which rule of the file, or why there was none. */
  readonly why: string
  /** Whether a person had it fetched in spite of the answer. */
  readonly overridden: boolean
  /** Seconds between pages that the site asks for; null where it asks for none. */
  readonly crawlDelay: number | null
}

/** A page as fetched: everything that was said on the way to it. */
export interface Exchange {
  /** As it was asked for. */
  readonly asked: string
  /** In order; the last is the page's own. */
  readonly hops: readonly [...Hop[], Hop]
  /** The last body, with its encodings undone. */
  readonly decoded: Uint8Array
  /** Whether the answer is a page: a status from 200 to 299. */
  readonly ok: boolean
  /** For every origin on the way; empty where robots.txt was not asked for. */
  readonly robots: readonly RobotsAnswer[]
  /** Whether an `X-Robots-Tag` of the page asks that no archive keep it. */
  readonly noArchive: boolean
  readonly notes: readonly CaptureNote[]
}

/** All values of a header, in order. */
export function headerValues(head: Head, name: string): string[] {
  return head.headers.filter(([each]) => each.toLowerCase() === name).map(([, value]) => value)
}

/** The page of an exchange, as the rest of capture takes it. */
export function incomingOf(exchange: Exchange): Incoming {
  const last = lastHop(exchange.hops)
  return {
    bytes: exchange.decoded,
    name: last.url,
    url: last.url,
    mediaType: headerValues(last.response, 'content-type').at(-1) ?? null,
    at: last.at,
  }
}

export function lastHop(hops: Exchange['hops']): Hop {
  return hops.at(-1) ?? hops[0]
}
