/** What every room needs to do to strings and bytes; pure, runs in Node and in a browser. */
export { endedBidi, isolatedBidi } from './bidi.ts'
export { breakLines } from './break-lines.ts'
export * from './copies/index.ts'
export { keepOnly } from './keep-only.ts'
export * from './search/index.ts'
export { lines, paragraphs, type Segment, type Span, segments } from './segments.ts'
export { cuts, type Selector, selectorAt } from './selector.ts'
export { HASH_BYTES, type Hasher, hashName, portableSha256, toHex } from './sha256.ts'
