/** What the reader knows of words, for whoever goes on from a reading. */
export { ABBREVIATIONS } from './data/abbreviations.ts'
export { isSpeakingNoun } from './layout/somebody.ts'
