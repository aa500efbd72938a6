import type { Reroute } from '@sveltejs/kit/hooks'
import { pathOf } from './lib/language.ts'

/** One page answers in every language. */
export const reroute: Reroute = ({ url }) => pathOf(url)
