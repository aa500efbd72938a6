/** From pages and their readings to what a person may record: proposals, each with its reason. */

export {
  type CopyingOptions,
  type CopyingProposal,
  type CopyingReason,
  type DirectionReason,
  proposeCopying,
} from './copying/index.ts'
export { type Draft, draftPages, type Given } from './draft.ts'
export {
  type CapturedPage,
  capturedPage,
  type Page,
  type PlainPage,
  plainPage,
  type RestsOn,
} from './page.ts'
export type {
  DraftingWords,
  DraftRecord,
  Frame,
  Proposal,
  Reason,
  ReasonCode,
} from './proposals/proposal.ts'
export { entriesOf, proposalsOf } from './proposals/propose.ts'
export { heldPages, recordedOf } from './so-far/held-pages.ts'
export type { SoFar } from './so-far/so-far.ts'
