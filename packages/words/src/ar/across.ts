/** Arabic: see ../en/across.ts. */
export default {}
