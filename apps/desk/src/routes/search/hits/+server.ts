import { json, type RequestHandler } from '@sveltejs/kit'
import { desk } from '#lib/server/desk.ts'
import { askedIn } from '#lib/server/searching/asked.ts'
import { resultsFor } from '#lib/server/searching/results.ts'
import { searchableBy } from '#lib/server/searching/visible.ts'
import { signedIn } from '#lib/server/signed-in.ts'

/** What the page of search shows, for a script that asks while somebody writes. */
export const GET: RequestHandler = async ({ url, locals }) => {
  const open = await desk()
  const cases = await searchableBy(open, signedIn(locals))
  const results = await resultsFor(
    open,
    cases.map(({ id }) => id),
    askedIn(url.searchParams),
  )
  return json(results)
}
