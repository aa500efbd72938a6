import type { Locale } from '@hearsay/words'
import { createContext } from 'svelte'

/**
 * The language that components speak: set by whatever holds them, a page's layout or the root of an island.
 */
export const [getLanguage, setLanguage] = createContext<Locale>()
