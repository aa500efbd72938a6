/** Arabic: see ../en/fields.ts; what is not here is said in English. */
export default {} as const
