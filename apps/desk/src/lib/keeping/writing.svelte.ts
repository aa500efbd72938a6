import { SvelteSet } from 'svelte/reactivity'

/**
 * Forms on this page in which somebody has written what is not recorded yet: the page is not changed under
 * their hands.
 */
export const writing = new SvelteSet<HTMLFormElement>()
