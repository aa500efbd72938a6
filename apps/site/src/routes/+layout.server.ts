import { siteAddress } from '#lib/server/site-address.ts'
import { source } from '#lib/server/source.ts'
import { building } from '$app/env'
import type { LayoutServerLoad } from './$types'

/**
 * Documents, errors too: nothing of SvelteKit runs in the browser, only the islands of a page
 * (src/islands.ts). Not written out as `false`: SvelteKit would read that ahead and leave out the build for
 * browsers, which our own scripts come with (scripts-plugin.ts).
 */
export const csr = Boolean(0)

/** A page of a case file that somebody is editing follows it (static/follow.js). */
export const load: LayoutServerLoad = ({ url }) => ({
  edited: building ? undefined : source().edited(),
  /** Pages are written out as files (`hearsay publish --static`). */
  isStatic: process.env.HEARSAY_STATIC === '1',
  /** Where readers find the site, for what names whole addresses. */
  address: siteAddress(url),
})
