/** A folder of captures: each page with its evidence, and back again. */
export { CaptureFolder, isCaptureFolder } from './folder.ts'
export { keyIn } from './id.ts'
export { type KeepOptions, type Kept, keep, sourceKey } from './keep.ts'
export { type ReadCapture, readCaptures, readRecord } from './read.ts'
export type { CaptureRecord, Missing, PageRecord, WholeRecord } from './record.ts'
