/** Arabic: see ../en/opening.ts; what is not here is said in English. */
export default {} as const
