/** Every word that a person reads, once, in the reader's language (docs/words.md). */

export { accountsText } from './accounts.ts'
export { acrossText } from './across.ts'
export { captureText } from './capture.ts'
export { checkText } from './check.ts'
export * from './collapse.ts'
export { commandText, listedShort, shownOf } from './command.ts'
export { custodyText } from './custody.ts'
export * from './dates.ts'
export { deskText } from './desk.ts'
export { CONSENT, digestText, zonedDay, zonedMoment } from './digest.ts'
export { documentText } from './document.ts'
export { type DraftReason, draftingText, draftingWords, reasonWords } from './drafting.ts'
export { embedText } from './embed.ts'
export { fieldWords } from './fields.ts'
export { aboutKind, choiceWords, fieldHint } from './forms.ts'
export { helpText } from './help.ts'
export { historyText } from './history.ts'
export { linesSentence, linesText } from './lines.ts'
export { aboutLocale, isLocale, LOCALES, type Locale } from './locale.ts'
export { logText } from './log.ts'
export * from './matrix.ts'
export { type Messages, messages, type Piece, type Values } from './messages.ts'
export { authorName, gistWords, nameWithin, partyName, shortName, sourceName } from './names.ts'
export { narrativesText } from './narratives.ts'
export {
  crowdWords,
  cutWords,
  digits,
  eitherOf,
  inRow,
  linesWords,
  listed,
  numbers,
  numberWord,
  rangeWords,
  sentenceCase,
  unstopped,
  withComma,
} from './numbers.ts'
export { openingText } from './opening.ts'
export { placesText } from './places.ts'
export {
  currentVersion,
  POLICIES,
  type Policy,
  type PolicyWords,
  policiesText,
  policyWords,
  type RunBy,
} from './policies.ts'
export { withinQuotation } from './quotation.ts'
export { readPageText } from './read-page.ts'
export * from './reading.ts'
export { recordsText } from './records.ts'
export { saidText } from './said.ts'
export * from './sentences.ts'
export { siteText } from './site.ts'
export { supportText, supportWords } from './support.ts'
export { basisWords, extentWords, kindWords, likelihoodPhrase, terms, termWords, tieWords } from './terms.ts'
export { timelineText } from './timeline.ts'
export { shortFor, titleFor, titleOf, vertexName, vertexWithin } from './titles.ts'
export { verifyText } from './verify.ts'
export { weighText } from './weigh.ts'
