/** From pages and their readings to what a person may record: proposals, each with its reason. */
export {
  type CopyingOptions,
  type CopyingProposal,
  type CopyingReason,
  type DirectionReason,
  proposeCopying,
} from './copying/index.ts'
export type { Page } from './page.ts'
