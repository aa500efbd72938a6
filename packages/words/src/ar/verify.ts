/** Arabic: see ../en/verify.ts; what is not here is said in English. */
export default {} as const
