import { source } from '#lib/server/source.ts'
import { building } from '$app/env'
import type { LayoutServerLoad } from './$types'

/** Documents: nothing of SvelteKit runs in the browser, only the islands of a page (src/islands.ts). */
export const csr = false

/** A page of a case file that somebody is editing follows it (static/follow.js). */
export const load: LayoutServerLoad = () => ({ edited: building ? undefined : source().edited() })
