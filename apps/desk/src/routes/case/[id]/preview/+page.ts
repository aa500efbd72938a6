/** As readers have it: the page stands as it is served, and a large case is not sent twice. */
export const csr = false
