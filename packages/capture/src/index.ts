/** A link, a file or an archive → documents: untouched bytes, their text, and what is known of them. */
export {
  ARCHIVE_LIMITS,
  type Archived,
  type ArchiveItem,
  type ArchiveLimits,
  type ArchivePart,
  type ArchiveRemark,
  type ArchiveSource,
  type ArchiveTally,
  type Field,
  madeFrom,
  type PageEntry,
  type RecordPlace,
  type Resource,
  readArchive,
  type WriteContext,
  type WrittenRecord,
  writeRecords,
  writeWacz,
  writeWarc,
} from './archive/index.ts'
export { cameraOf } from './browser/camera.ts'
export { type Chromium, findChromium } from './browser/find.ts'
export { capture } from './capture.ts'
export {
  type About,
  type Captured,
  type CaptureNote,
  type Found,
  type Incoming,
  RefusedError,
  type Run,
} from './captured.ts'
export type { Camera, EvidenceOptions } from './evidence/gather.ts'
export { type Clock, systemClock } from './fetch/clock.ts'
export { type Exchange, type Head, type Hop, incomingOf, type RobotsAnswer } from './fetch/exchange.ts'
export { type FetchOptions, fetchPage } from './fetch/fetch-page.ts'
export { chromiumFlags, type GuardProxy, guardProxy, type ProxyOptions } from './fetch/guard-proxy.ts'
export { LIMITS, type Limits } from './fetch/limits.ts'
export { Manners } from './fetch/manners.ts'
export { type Policy, strictPolicy } from './fetch/policy.ts'
export { captureHtml } from './html/index.ts'
export {
  CaptureFolder,
  type CaptureRecord,
  isCaptureFolder,
  type KeepOptions,
  type Kept,
  keep,
  keyIn,
  type Missing,
  type PageRecord,
  type ReadCapture,
  readCaptures,
  readRecord,
  sourceKey,
  type WholeRecord,
} from './kept/index.ts'
export { type Kind, kindOf } from './kind.ts'
export { capturePlain } from './plain/index.ts'
export {
  checkStamp,
  NONCE_BYTES,
  type Post,
  requestStamp,
  type Stamp,
  type StampRequest,
  stampRequest,
} from './stamp/index.ts'
export {
  type Source,
  sourceName,
  type Taken,
  type TakenPage,
  type TakenWhole,
  type TakeOptions,
  take,
} from './take/index.ts'
