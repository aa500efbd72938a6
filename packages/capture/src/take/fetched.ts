import { capture } from '../capture.ts'
import { RefusedError } from '../captured.ts'
import { AGENT, productOf } from '../fetch/agent.ts'
import { type Exchange, incomingOf } from '../fetch/exchange.ts'
import { type FetchOptions, fetchPage } from '../fetch/fetch-page.ts'
import { shown } from '../fetch/show.ts'
import { kindOf } from '../kind.ts'
import { metaAsksNoArchive } from './meta-robots.ts'
import type { TakenPage } from './taken.ts'

export interface TakeOptions {
  /** How pages are asked for; `overrideRobots` also keeps what asks that no archive keep it. */
  readonly fetch?: FetchOptions
  /** Of a feed, also the pages that its items lead to. */
  readonly links?: boolean
}

/**
 * The page at an address, where it is a page. @throws {RefusedError} `feed`, `archive` for what holds several
 */
export async function fetchTaken(url: string, options: TakeOptions): Promise<TakenPage[]> {
  const exchange = await fetchKept(url, options)
  const incoming = incomingOf(exchange)
  if (kindOf(incoming.bytes, incoming.mediaType) === 'feed')
    throw new RefusedError('feed', `${shown(url)}: expected a page; found another feed`)
  const found = await capture(incoming)
  return found.map((captured) => ({ kind: 'page', captured, origin: { kind: 'web', exchange }, part: url }))
}

/** What an address answers, and whether it asks not to be kept. @throws {RefusedError} `no-archive` */
export async function fetchKept(url: string, { fetch = {} }: TakeOptions): Promise<Exchange> {
  const exchange = await fetchPage(url, fetch)
  const incoming = incomingOf(exchange)
  const isHtml = kindOf(incoming.bytes, incoming.mediaType) === 'html'
  const noArchive =
    exchange.noArchive || (isHtml && metaAsksNoArchive(incoming, productOf(fetch.agent ?? AGENT)))
  if (noArchive && !fetch.overrideRobots)
    throw new RefusedError('no-archive', `${shown(url)}: the page asks that no archive keep it (noarchive)`)
  return { ...exchange, noArchive }
}
