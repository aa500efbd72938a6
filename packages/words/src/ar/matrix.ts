/** Arabic: see ../en/matrix.ts; what is not here is said in English. */
export default {} as const
