/** Which pages of a pile took from which, as proposals. */
export type { CopyingProposal, CopyingReason, DirectionReason } from './proposal.ts'
export { type CopyingOptions, proposeCopying } from './propose.ts'
