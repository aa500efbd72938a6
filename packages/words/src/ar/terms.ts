/** Arabic: see ../en/terms.ts; what is not here is said in English. */
export default {} as const
