/** A document with a script of its own (src/reader.ts); nothing of SvelteKit runs in the browser. */
export const csr = false
