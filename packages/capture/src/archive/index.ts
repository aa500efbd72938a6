/** WARC and WACZ, in and out. */
export type {
  Archived,
  ArchiveItem,
  ArchiveRemark,
  ArchiveTally,
  Field,
  ReadType,
  RecordPlace,
} from './item.ts'
export { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.ts'
export { type ArchiveSource, readArchive } from './read/open.ts'
export {
  type ArchivePart,
  madeFrom,
  type PageEntry,
  type Resource,
  type WriteContext,
} from './write/exchange.ts'
export { writeWacz } from './write/wacz.ts'
export { type Indexed, type WrittenRecord, writeRecords, writeWarc } from './write/warc.ts'
