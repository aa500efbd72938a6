/** Arabic: see ../en/places.ts; what is not here is said in English. */
export default {} as const
