import { error } from '@sveltejs/kit'
import { source } from '#lib/server/source.ts'
import type { RequestHandler } from './$types'

/**
 * A word that changes when the case file that is shown does; nothing is here where cases come from a store.
 */
export const GET: RequestHandler = () => {
  const edited = source().edited()
  if (edited === undefined) error(404, 'Not Found')
  return new Response(edited, { headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' } })
}
