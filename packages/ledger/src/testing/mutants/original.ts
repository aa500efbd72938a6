import { portableSha256, toHex } from '@hearsay/text'
import { createBundle, formatBundle } from '../../bundle/create.ts'
import { documentsNamed } from '../../bundle/documents.ts'
import type { BundleRules } from '../../bundle/verify.ts'
import { utf8 } from '../../bytes.ts'
import { canonicalize } from '../../canonical.ts'
import type { Json, JsonObject } from '../../json.ts'
import { signCheckpoint } from '../../note/checkpoint.ts'
import { caseKey, deskKeyName } from '../../note/desk-key.ts'
import { createSigner, formatVerifierKey, type Signer, verifierKey } from '../../note/key.ts'
import { SALT_BYTES, seal } from '../../seal.ts'
import { leafHashOf } from '../../tree/hash.ts'
import { Tree } from '../../tree/tree.ts'

/*
 * The bundle that mutants are made of: the log of one case of a desk, with sealed, erased and withheld
 * things, documents as text and as base64, and two earlier checkpoints. And rules, as a case has them, for
 * what its entries mean.
 */

export const CASE = 'mill-fire'

/** The key of a desk. */
export function deskSigner(seed: number): Signer {
  const bytes = new Uint8Array(32).fill(seed)
  return createSigner(deskKeyName(createSigner('x', bytes).key.publicKey, 'hearsay.local'), bytes)
}

/** The signer of one case of a desk. */
export const caseSigner = ({ key, sign }: Signer, caseId: string): Signer => ({
  key: caseKey(key, caseId),
  sign,
})

/** The same key under any name. */
export const renamed = ({ key, sign }: Signer, name: string): Signer => ({
  key: verifierKey(name, key.publicKey),
  sign,
})

export const desk = deskSigner(1)
export const stranger = deskSigner(2)
export const signer = caseSigner(desk, CASE)
export const DESK_KEY = formatVerifierKey(desk.key)

const PAGES = ['Page €\n', 'The mill burned at four.', ''].map(utf8)
const PHOTOS = [Uint8Array.of(0xff, 0xd8, 0xff, 0), Uint8Array.of(0xff, 1, 2, 3, 4)]
const nameOf = (bytes: Uint8Array) => `sha256:${toHex(portableSha256(bytes))}`

const ENTRIES: readonly [entry: JsonObject, sealed: readonly string[]][] = [
  [{ kind: 'case', id: CASE, opened: 2015 }, []],
  [{ kind: 'party', id: 'nn', name: 'N. N.', born: 1970 }, ['/born', '/name']],
  [{ kind: 'party', id: 'mm', name: 'M. M.', born: 1971 }, ['/born', '/name']],
  [{ kind: 'erasure', of: 'nn', paths: ['/born'] }, []],
  ...[...PAGES, ...PHOTOS].map((bytes, i): [JsonObject, readonly string[]] => [
    { kind: 'document', id: `d${i}`, hash: nameOf(bytes), held: 'published', size: bytes.length + 10 },
    [],
  ]),
  [{ kind: 'document', id: 'kept', hash: nameOf(utf8('not ours')), held: 'withheld' }, []],
  [{ kind: 'statement', id: 's1', name: 'He saw it.', by: 'nn', seen: true, share: 0.5 }, ['/name']],
  [{ kind: 'statement', id: 's2', name: 'She "saw" it.', by: 'mm', seen: false, share: -2 }, ['/name']],
]

let salt = 0
const sealed = ENTRIES.map(([entry, paths]) => {
  const { leaf, openings } = seal(entry, paths, () => new Uint8Array(SALT_BYTES).fill(++salt))
  return { leaf, openings: openings.filter(({ path }) => entry.id !== 'nn' || path !== '/born') }
})

/** A checkpoint over the first of these leaves. */
export function noteOver(
  leaves: readonly JsonObject[],
  {
    by = signer,
    origin = by.key.name,
    size = leaves.length,
  }: { by?: Signer; origin?: string; size?: number } = {},
): string {
  const tree = treeOf(leaves.slice(0, size))
  return signCheckpoint({ origin, size, root: tree.root() }, [by])
}

export function treeOf(leaves: readonly JsonObject[]): Tree {
  const tree = new Tree()
  for (const leaf of leaves) tree.append(leafHashOf(portableSha256, canonicalize(leaf)))
  return tree
}

const leaves = sealed.map(({ leaf }) => leaf)
const original = createBundle({
  key: signer.key,
  checkpoint: noteOver(leaves),
  history: [noteOver(leaves, { size: 3 }), noteOver(leaves, { size: 7 })],
  entries: sealed,
  documents: [...PAGES, ...PHOTOS],
})

export const ORIGINAL: string = formatBundle(original)
/** The signed checkpoint that a reader has kept. */
export const KEPT: string = noteOver(leaves, { size: 9 })

/** What a case holds against its entries, in the small. */
export const rules: BundleRules = {
  logOf: ([first]) => (typeof first?.id === 'string' ? first.id : undefined),
  unexplained: (entries, erased) =>
    erased.filter(({ index, path }) => !entries.some((one) => wipes(one, entries[index], path))),
  givenOut: (entries) => {
    const named = entries.flatMap((entry) => documentsNamed(entry))
    return new Set(named.filter(({ withheld }) => !withheld).map(({ sha256 }) => sha256))
  },
}

function wipes(one: JsonObject, of: JsonObject | undefined, path: string): boolean {
  return one.kind === 'erasure' && one.of === of?.id && Array.isArray(one.paths) && one.paths.includes(path)
}

/** A bundle as data that may be changed. */
export interface Draft {
  format: string
  key: string
  checkpoint: string
  history: { checkpoint: string; proof: string[] }[]
  entries: { hash: string; leaf: Record<string, Json>; openings: Record<string, Json>[] }[]
  documents: Record<string, string>[]
}

export const draft = (): Draft => JSON.parse(ORIGINAL)

/** A draft in the one spelling of a bundle. */
export const spelt = (changed: object): string => `${canonicalize(changed)}\n`
