/** Arabic: see ../en/read-page.ts; what is not here is said in English. */
export default {} as const
