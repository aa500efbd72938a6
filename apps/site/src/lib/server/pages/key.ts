import { createHash } from 'node:crypto'
import type { RequestEvent } from '@sveltejs/kit'
import { version as built } from '$app/env'
import { versionOf } from '../cases.ts'
import { source } from '../source.ts'
import { troubleOf } from '../trouble.ts'

/** What a key is made from. */
type Asked = Pick<RequestEvent, 'request' | 'route' | 'params' | 'url'>

/**
 * A key that means the same bytes wherever it comes again: what the page shows, in which version, and its
 * address. Undefined for what is not kept, and for a case that is not there.
 */
export async function keyOf({ request, route, params, url }: Asked): Promise<string | undefined> {
  if (route.id === null || !['GET', 'HEAD'].includes(request.method)) return undefined
  // Each is asked for once.
  if (process.env.HEARSAY_STATIC === '1') return undefined
  try {
    const shown = await shownBy(route.id, params.id)
    return (
      shown && [built, source().edited(), shown, url.origin, url.pathname + searchOf(route.id, url)].join(' ')
    )
  } catch (error) {
    // The page itself says what is wrong.
    if (troubleOf(error) || source().edited() !== undefined) return undefined
    throw error
  }
}

/** What shows no case. */
const FIXED = ['/read', '/card/front.png']

/** A page of a case that tells of others too. */
const AROUND = /\/context$/

/** Pages across cases: they change when any case does. */
const ACROSS =
  /^\/$|^\/(cases|narratives?|rumours|part(y|ies)|ahead|context|corrections|feed\.(atom|json))(\/|$)/

async function shownBy(route: string, id: string | undefined): Promise<string | undefined> {
  if (FIXED.includes(route)) return route
  if (id !== undefined && !AROUND.test(route)) return await versionOf(id)
  if (id !== undefined && (await versionOf(id)) === undefined) return undefined
  if (id === undefined && !ACROSS.test(route)) return undefined
  return digestOf(await source().cases())
}

/** Of lists that are given again as long as nothing has changed. */
const digests = new WeakMap<object, string>()

function digestOf(list: object): string {
  const kept = digests.get(list)
  if (kept !== undefined) return kept
  const digest = createHash('sha256').update(JSON.stringify(list)).digest('base64url')
  digests.set(list, digest)
  return digest
}

/** Files, and pictures for other people's pages: they are the same whatever is asked of them. */
const FILES = /^\/(embed|card)\/|\/(bundle|oembed\.json)$/

/** A page repeats its query, in the links to its other languages. */
function searchOf(route: string, { search }: URL): string {
  return FILES.test(route) ? '' : search
}
