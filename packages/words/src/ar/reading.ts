/** Arabic: see ../en/reading.ts; what is not here is said in English. */
export default {
  basisWhy: '{basis}: «{why}»',
  byMachineBasis: '{why} أُخذت كيفية معرفة المصدر من «{words}».',
} as const
