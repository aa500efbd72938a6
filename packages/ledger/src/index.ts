export { HASH_BYTES, type Hasher, portableSha256, toHex } from '@hearsay/text'
export { type BundleParts, bundlePieces, createBundle, formatBundle } from './bundle/create.ts'
export { documentsNamed, type NamedDocument, readDocument } from './bundle/documents.ts'
export * from './bundle/format.ts'
export { type RepeatedKey, repeatedKey, syntaxErrorAt } from './bundle/syntax.ts'
export * from './bundle/verify.ts'
export { fromBase64, fromHex, sameBytes, toBase64 } from './bytes.ts'
export { canonicalBytes, canonicalize, checkJson, MAX_DEPTH } from './canonical.ts'
export { LedgerError, type LedgerErrorCode } from './errors.ts'
export type { Json, JsonObject } from './json.ts'
export * from './note/checkpoint.ts'
export * from './note/desk-key.ts'
export * from './note/key.ts'
export * from './note/note.ts'
export {
  commitment,
  ERASED,
  type Opened,
  type Opening,
  open,
  SALT_BYTES,
  SEALED,
  type Sealed,
  seal,
  sealedPaths,
} from './seal.ts'
export { Frontier, type NodeListener } from './tree/frontier.ts'
export { emptyRoot, leafHash, leafHashOf, nodeHash } from './tree/hash.ts'
export { consistencyProof, inclusionProof, type NodeReader, rangeHash, rootAt } from './tree/proof.ts'
export * from './tree/ranges.ts'
export { Tree } from './tree/tree.ts'
export type { ProofFault, Verdict } from './tree/verdict.ts'
export * from './tree/verify-consistency.ts'
export * from './tree/verify-inclusion.ts'
