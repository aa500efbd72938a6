/** Arabic: see ../en/support.ts; what is not here is said in English. */
export default {} as const
