import { portableSha256, toHex } from '@hearsay/text'
import { type BundleParts, createBundle, formatBundle } from '../bundle/create.ts'
import type { Bundle } from '../bundle/format.ts'
import { utf8 } from '../bytes.ts'
import { canonicalBytes } from '../canonical.ts'
import type { JsonObject } from '../json.ts'
import { signCheckpoint } from '../note/checkpoint.ts'
import { createSigner, formatVerifierKey } from '../note/key.ts'
import { SALT_BYTES, type Sealed, seal } from '../seal.ts'
import { leafHash } from '../tree/hash.ts'
import { Tree } from '../tree/tree.ts'

/* A small log with one of everything: sealed, erased, text, bytes, withheld, and an earlier checkpoint. */

export const ORIGIN = 'd.example/c'
export const signer = createSigner(ORIGIN, new Uint8Array(32).fill(1))
export const KEY = formatVerifierKey(signer.key)

export const PAGE = utf8('Page \u20ac\n')
export const PHOTO = Uint8Array.of(0xff, 0xd8, 0xff, 0x00)
const KEPT_BACK = utf8('not ours to publish')
const name = (bytes: Uint8Array) => `sha256:${toHex(portableSha256(bytes))}`

export const ENTRIES: readonly [JsonObject, readonly string[]][] = [
  [{ kind: 'case', id: 'c' }, []],
  [{ kind: 'party', name: 'N. N.', born: 1970 }, ['/born', '/name']],
  [{ kind: 'document', hash: name(PAGE), held: 'published' }, []],
  [{ kind: 'photo', hash: name(PHOTO) }, []],
  [{ hash: name(KEPT_BACK), held: 'withheld' }, []],
]

let salt = 0
export const sealed: readonly Sealed[] = ENTRIES.map(([entry, paths]) =>
  seal(entry, paths, () => new Uint8Array(SALT_BYTES).fill(++salt)),
)

/** A checkpoint over the first `size` of these leaves, by any signer, under any origin. */
export function checkpointOf(
  leaves: readonly JsonObject[],
  size = leaves.length,
  origin = ORIGIN,
  by = [signer],
): string {
  const tree = new Tree()
  for (const leaf of leaves.slice(0, size)) tree.append(leafHash(portableSha256, canonicalBytes(leaf)))
  return signCheckpoint({ origin, size, root: tree.root() }, by)
}

const leaves = sealed.map(({ leaf }) => leaf)

export const parts: BundleParts = {
  key: signer.key,
  checkpoint: checkpointOf(leaves),
  history: [checkpointOf(leaves, 3)],
  entries: sealed.map(({ leaf, openings }) => ({
    leaf,
    openings: openings.filter(({ path }) => path !== '/born'),
  })),
  documents: [PAGE, PHOTO],
}

export const bundle: Bundle = createBundle(parts)
export const text: string = formatBundle(bundle)
