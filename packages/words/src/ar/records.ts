/** Arabic: see ../en/records.ts; what is not here is said in English. */
export default {} as const
