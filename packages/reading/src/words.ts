/** What the reader knows of words, for whoever goes on from a reading. */
export { ABBREVIATIONS } from './data/abbreviations.ts'
export { isPersonNoun, isSpeakingNoun } from './layout/somebody.ts'
