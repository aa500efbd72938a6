/** Subscribers: who asked, confirmed, chose, left; their addresses enciphered. */

export { StoreError, type StoreErrorCode } from '@hearsay/store/database'
export { ask, type Shown } from './ask.ts'
export { type Counts, count } from './count.ts'
export { erase, forget, purge } from './erase.ts'
export { type DigestPlaces, digestPlacesOf, openSubscribers, type Subscribers } from './open.ts'
export { choose, confirm, goOn, leave, type Reader, reader } from './readers.ts'
export { type Reported, reported } from './stop.ts'
export type { State } from './tables.ts'
export type { Purpose } from './tokens.ts'
