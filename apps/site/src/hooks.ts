import type { Reroute, Transport } from '@sveltejs/kit/hooks'
import { pathOf } from './lib/language.ts'

/** One page answers in every language. */
export const reroute: Reroute = ({ url }) => pathOf(url)

/**
 * SvelteKit writes out what every page is made from, for a client that would take the page over; none does
 * (routes/+layout.server.ts), and for a dossier it took an eighth of the time. Whatever it is, it is written
 * as nothing.
 */
export const transport: Transport = {
  Nothing: { encode: (value) => typeof value === 'object' && 1, decode: () => undefined },
}
