/** From what a person names to the pages in it. */
export type { TakeOptions } from './fetched.ts'
export { type Source, sourceName } from './source.ts'
export { take } from './take.ts'
export type { NotTaken, Origin, Taken, TakenPage, TakenWhole } from './taken.ts'
