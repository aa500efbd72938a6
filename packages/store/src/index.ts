export type { Decision, NewDecision } from './decisions/decision.ts'
export { backUp, restore } from './desk/backup.ts'
export { type Desk, lostKey, openDesk, openDeskReader } from './desk/desk.ts'
export { signedOf } from './desk/key-file.ts'
export { keyFileOf, type Places, placesOf } from './desk/places.ts'
export { type KeyChanged, replaceKey } from './desk/replace-key.ts'
export { openEditionsReader } from './editions/editions.ts'
export { editionsFollower, openEditionsWriter } from './editions/follower.ts'
export { type PublishOptions, publish, withdraw } from './editions/publish.ts'
export {
  type Published,
  type Publishing,
  publishCase,
  type Withdrawn,
  withdrawCase,
  withEditions,
} from './editions/publishing.ts'
export { lastPublic, type Remembered, rememberedOf } from './editions/remembered.ts'
export { StoreError, type StoreErrorCode } from './errors.ts'
export { type Extracted, type ExtractedEdition, type Extractor, NO_EXTRACTS } from './extracts/extractor.ts'
export { catchUp, type Follower, remake } from './followers/follower.ts'
export { WHOLE } from './insiders/read.ts'
export type { EditionNotice, KeyChangeNotice, Notice, WithdrawalNotice } from './notices/notice.ts'
export {
  nameKeyFileOf,
  type OpenedName,
  type Protecting,
  protectedNames,
  protectName,
  type TrueName,
} from './protected/names.ts'
export type { Fault, FaultCode } from './read/fault.ts'
export type { Mark } from './read/marks.ts'
export type { Inclusion } from './read/proofs.ts'
export { openReader, type Reader } from './read/reader.ts'
export type { Rules } from './rules.ts'
export { type SearchHit, type SearchOptions, type SearchResult, searchRecords } from './search/find.ts'
export { followSearch, remakeSearch } from './search/follow.ts'
export { isSearched, SEARCHED, type SearchedKind } from './search/place.ts'
export { deleteSavedSearch, type SavedSearch, savedSearches, saveSearch } from './search/saved.ts'
export type { StoredVerdict } from './verify/verdict.ts'
export { publishedCase } from './write/remove.ts'
export { type AppendOptions, openWriter, type Writer } from './write/writer.ts'
