/** Every word that a person reads, once, in the reader's language (docs/words.md). */
export { commandText, listedShort, shownOf } from './command.ts'
export * from './dates.ts'
export { helpText } from './help.ts'
export { aboutLocale, isLocale, LOCALES, type Locale } from './locale.ts'
export { logText } from './log.ts'
export { itemName, matrixText } from './matrix.ts'
export { type Messages, messages, type Piece, type Values } from './messages.ts'
export { authorName, nameWithin, partyName, shortName, sourceName } from './names.ts'
export {
  cutWords,
  digits,
  linesWords,
  listed,
  numberWord,
  rangeWords,
  sentenceCase,
} from './numbers.ts'
export * from './reading.ts'
export { readPageText } from './readPage.ts'
export * from './sentences.ts'
export { basisWords, extentWords, kindWords, likelihoodPhrase, terms, tieWords } from './terms.ts'
export { shortFor, titleFor, titleOf, vertexName, vertexWithin } from './titles.ts'
export { verifyText } from './verify.ts'
export { weighText } from './weigh.ts'
