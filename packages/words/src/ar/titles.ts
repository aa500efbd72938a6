/** Arabic: see ../en/titles.ts; what is not here is said in English. */
export default {} as const
