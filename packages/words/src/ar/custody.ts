/** Arabic: see ../en/custody.ts; what is not here is said in English. */
export default {} as const
