/** From pages and their readings to what a person may record: proposals, each with its reason. */
export { type Draft, draftPages } from './draft.ts'
export type { Page } from './page.ts'
export { type DraftRecord, recordsOf } from './records/records.ts'
