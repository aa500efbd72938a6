/** Arabic: see ../en/capture.ts; what is not here is said in English. */
export default {} as const
