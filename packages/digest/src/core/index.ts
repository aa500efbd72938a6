/** The Daily Digest, as far as it needs no disk, clock or network. */

export { type Address, readAddress, sameAddress } from './address.ts'
export type { ChangedCase, ChangedCases, ChangedEdition } from './changed.ts'
export {
  CHOSEN_AT_FIRST,
  type Choice,
  EDITIONS,
  type Editions,
  isZone,
  KINDS,
  type Kind,
  MOST_CASES,
  zones,
} from './choice.ts'
export { type About, addressOf } from './compose/about.ts'
export { askingLetter, knownLetter } from './compose/asking.ts'
export { type Composed, compose, type Letter, letterFor } from './compose/compose.ts'
export { LINKS, type LinkName, type Links } from './compose/pieces.ts'
export { type Report, readReport } from './reports/report.ts'
export { type Due, momentAt, type Slot, type Slots, slotsAround } from './slots.ts'
export { changedWithin } from './within.ts'
