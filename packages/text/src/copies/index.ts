/** What two texts share, and which of many held texts share something with a new one. */
export { compareTexts, type Shared, type SharedPassage, type SharedRun } from './compare.ts'
export { type Near, NearIndex, NearIndexError, type NearOptions } from './near-index.ts'
export { type Signature, signatureOf } from './signature.ts'
export { keyOf, type Words, wordsOf } from './words.ts'
