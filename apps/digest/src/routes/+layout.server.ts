/** Documents alone: nothing of SvelteKit runs in the browser, and every page works without a script. */
export const csr = false
