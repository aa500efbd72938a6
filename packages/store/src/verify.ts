import {
  documentsNamed,
  type Failure,
  Frontier,
  failure,
  type Hasher,
  type JsonObject,
  LedgerError,
  leafHashOf,
  open,
  parseCheckpoint,
  parseNote,
  SEALED,
  sameBytes,
  toHex,
} from '@hearsay/ledger'
import type { Context, Db } from './context.ts'
import { isKept } from './nodes.ts'
import { parseLeaf, readCase, readStored, type StoredEntry } from './read.ts'

/** What a check of everything stored about a case found. */
export type StoredVerdict =
  | { readonly ok: true; readonly size: number; readonly root: string; readonly erased: number }
  | { readonly ok: false; readonly failures: readonly Failure[] }

type Report = (failure: Failure) => void

const MAX_FAILURES = 100

/**
 * Recomputes a case from its rows: every leaf hash, commitment, kept node, document, and root that was ever
 * signed (whether the signatures are by a key that can be trusted is for whoever holds that key to say).
 * Streams, so a case of a million entries needs little memory. O(n).
 * @throws {StoreError} `unknown-case`, `corrupt` where entries are missing
 */
export async function verifyStored<E extends object, C>(
  db: Db,
  { hash }: Context<E, C>,
  caseId: string,
): Promise<StoredVerdict> {
  const failures: Failure[] = []
  const report = (found: Failure) => {
    if (failures.length < MAX_FAILURES) failures.push(found)
  }
  const { size } = await readCase(db, caseId)
  const signed = await signedRoots(db, caseId)
  const frontier = new Frontier(hash)
  const kept = new Map<string, string>()
  const named = new Map<string, string>()
  let erased = 0
  for await (const stored of readStored(db, caseId, 0, size)) {
    const where = `/entries/${stored.position}`
    const digest = leafHashOf(hash, stored.text)
    if (!sameBytes(digest, stored.hash))
      expectSame(toHex(digest), toHex(stored.hash), 'wrong-leaf', where, report)
    frontier.append(digest, (level, index, node) => {
      if (isKept(level)) kept.set(`${level}/${index}`, toHex(node))
    })
    erased += openEntry(stored, where, named, hash, report)
    for (const root of signed.get(frontier.size) ?? []) {
      expectSame(toHex(frontier.root()), root, 'wrong-root', `/checkpoints/${frontier.size}`, report)
    }
  }
  await checkKept(db, caseId, size, kept, report)
  await checkDocuments(db, caseId, named, hash, report)
  if (failures.length > 0) return { ok: false, failures }
  return { ok: true, size, root: toHex(frontier.root()), erased }
}

function expectSame(
  computed: string,
  stored: string,
  code: Failure['code'],
  where: string,
  report: Report,
): void {
  if (computed !== stored)
    report(failure(code, where, `${computed}, computed from the entries`, `${stored}, stored`))
}

/** Roots that were signed, by size. */
async function signedRoots(db: Db, caseId: string): Promise<Map<number, string[]>> {
  const rows = await db.selectFrom('checkpoints').select('note').where('case_id', '=', caseId).execute()
  const roots = new Map<number, string[]>()
  for (const { note } of rows) {
    const { size, root } = parseCheckpoint(parseNote(note).text).checkpoint
    roots.set(size, [...(roots.get(size) ?? []), toHex(root)])
  }
  return roots
}

/** Opens an entry, collects the documents that it names, and returns how many of its values are erased. */
function openEntry(
  stored: StoredEntry,
  where: string,
  named: Map<string, string>,
  hash: Hasher,
  report: Report,
): number {
  // Canonical text has one spelling of each, so most entries need not be parsed to see that they have
  // neither.
  const plain = !stored.text.includes(SEALED) && !stored.text.includes('sha256:')
  if (plain && stored.openings.length === 0) return 0
  try {
    const { entry, erased } = open(parseLeaf(stored), stored.openings, hash)
    for (const { sha256, withheld, path } of documentsNamed(entry as JsonObject)) {
      if (!withheld) named.set(sha256, `${where}${path}`)
    }
    return erased.length
  } catch (error) {
    if (!(error instanceof LedgerError)) throw error
    report(
      failure('bad-opening', `${where}${error.where ?? ''}`, 'the opening of its commitment', error.message),
    )
    return 0
  }
}

async function checkKept(
  db: Db,
  caseId: string,
  size: number,
  kept: ReadonlyMap<string, string>,
  report: Report,
): Promise<void> {
  const columns = ['level', 'position', 'hash'] as const
  const rows = await db.selectFrom('subtrees').select(columns).where('case_id', '=', caseId).execute()
  // Another process may have appended meanwhile; what it completed is not what is being checked.
  const before = rows.filter(({ level, position }) => (position + 1) * 2 ** level <= size)
  const stored = new Map(before.map(({ level, position, hash }) => [`${level}/${position}`, toHex(hash)]))
  for (const place of new Set([...kept.keys(), ...stored.keys()])) {
    const [computed = 'nothing', found = 'nothing'] = [kept.get(place), stored.get(place)]
    expectSame(computed, found, 'wrong-root', `/subtrees/${place}`, report)
  }
}

async function checkDocuments(
  db: Db,
  caseId: string,
  named: ReadonlyMap<string, string>,
  hash: Hasher,
  report: Report,
): Promise<void> {
  const documents = db.selectFrom('documents').where('case_id', '=', caseId)
  const here = new Set((await documents.select('sha256').execute()).map(({ sha256 }) => sha256))
  for (const sha256 of here) {
    // One at a time: together they may be larger than memory.
    const { bytes } = await documents.select('bytes').where('sha256', '=', sha256).executeTakeFirstOrThrow()
    const found = toHex(hash(bytes))
    if (found !== sha256)
      report(failure('wrong-document', `/documents/${sha256}`, `bytes with hash ${sha256}`, found))
  }
  for (const [sha256, where] of named) {
    if (!here.has(sha256))
      report(failure('missing-document', '/documents', `document ${sha256}, named at ${where}`, 'nothing'))
  }
}
