import { CaseError, changedFields, type Entry } from '@hearsay/case'
import { canonicalize, documentsNamed, type JsonObject, toHex } from '@hearsay/ledger'
import type { Desk, StoreError } from '@hearsay/store'
import { nodeSha256 } from '@hearsay/text/node'
import { commandText, type Locale } from '@hearsay/words'
import { Failure } from '../failure.ts'
import { badCase } from '../input/bad-case.ts'
import { erasuresIn, withoutErased } from './erased.ts'
import { isStoreError } from './errors.ts'

/** A case to be put into the store: all of its entries from the first, and the documents that they name. */
export interface Incoming {
  /** What the person called it, for messages. */
  readonly name: string
  readonly entries: readonly Entry[]
  readonly documents: readonly Uint8Array[]
  /** The name of the file that a document with this hash (`sha256:…`) was read from. */
  readonly fileOf?: (hash: string) => string | undefined
  /** Whether a ledger held them already: a bundle's. */
  readonly recorded: boolean
}

export interface Appended {
  readonly id: string
  readonly added: number
  readonly size: number
}

/** What was added to a case, in one line. */
export function appendedWords({ id, added, size }: Appended, locale: Locale): string {
  return commandText(locale, added === 0 ? 'nothingNew' : 'imported', { id, added, size })
}

/** Others may append between our reading and our writing; so many times is not by chance. */
const ATTEMPTS = 5

/**
 * Appends those entries that the store does not have yet; all of them, or none.
 * @throws {Failure} `diverges` where what both have is not the same; `bad-case` where the store refuses an
 * entry
 */
export async function appendNew({ reader, writer }: Desk, incoming: Incoming): Promise<Appended> {
  const id = caseIdOf(incoming)
  for (let attempt = 1; ; attempt += 1) {
    const stored = await storedEntries(reader, id)
    checkSame(incoming, id, stored)
    const fresh = incoming.entries.slice(stored.length)
    if (fresh.length === 0) return { id, added: 0, size: stored.length }
    try {
      const documents = documentsOf(fresh, incoming.documents)
      return {
        id,
        added: fresh.length,
        size: await writer.append(id, fresh, stored.length, { documents, recorded: incoming.recorded }),
      }
    } catch (error) {
      if (!isStoreError(error)) throw error
      if (error.code !== 'conflict' || attempt === ATTEMPTS) throw refused(incoming, error)
    }
  }
}

/** The id of the case that comes in. @throws {Failure} `bad-case` */
export function caseIdOf({ name, entries }: Incoming): string {
  const [first] = entries
  if (first?.kind === 'case') return first.id
  throw new Failure('bad-case', `${name}: expected a case entry first`)
}

async function storedEntries(reader: Desk['reader'], id: string): Promise<readonly Entry[]> {
  try {
    return (await reader.read(id)).entries
  } catch (error) {
    if (isStoreError(error) && error.code === 'unknown-case') return []
    throw error
  }
}

/**
 * History is never rewritten: what the store has must be how the incoming case begins, or contain it. What
 * was erased of one of them, as an entry there says, the other may still say.
 */
function checkSame({ name, entries, fileOf }: Incoming, id: string, stored: readonly Entry[]): void {
  const [goneHere, goneThere] = [erasuresIn(stored), erasuresIn(entries)]
  for (const [index, entry] of stored.entries()) {
    const found = entries[index]
    if (!found) return
    const ours = withoutErased(entry, found, goneThere(found, index))
    const theirs = withoutErased(found, entry, goneHere(entry, index))
    if (canonicalize(ours) === canonicalize(theirs)) continue
    const message =
      `${name}: expected entry ${index} of ${id} as the store has it, ${differing(ours, theirs, fileOf)}. ` +
      'What is recorded is not rewritten: put corrections into a new file.'
    throw new Failure('diverges', message, {
      problems: [{ code: 'diverges', where: `/entries/${index}`, message }],
    })
  }
}

/** What both entries are, and of two with one name, the first field in which they differ. */
function differing(ours: Entry, theirs: Entry, fileOf: Incoming['fileOf']): string {
  const [name, other] = [label(ours), label(theirs)]
  const field = name === other ? changedFields(ours, theirs)[0] : undefined
  if (field === undefined) return `${name}; found ${other}`
  const file = theirs.kind === 'document' && field === 'hash' ? fileOf?.(theirs.hash ?? '') : undefined
  const where = file === undefined ? '' : `, that of ${file}`
  const [recorded, incoming] = [writtenAt(ours, field), writtenAt(theirs, field)]
  return `${name}, with ${field} ${recorded}; found ${field} ${incoming}${where}`
}

function writtenAt(entry: Entry, field: string): string {
  const text = JSON.stringify(new Map<string, unknown>(Object.entries(entry)).get(field)) ?? 'missing'
  return text.length > 100 ? `${text.slice(0, 97)}…` : text
}

function label(entry: Entry): string {
  return `${entry.kind} ${'id' in entry ? entry.id : entry.of} of ${entry.at}`
}

function documentsOf(entries: readonly Entry[], documents: readonly Uint8Array[]): Uint8Array[] {
  // Schemas let nothing into an entry that JSON cannot carry; its interface only lacks an index signature.
  const named = entries.flatMap((entry) => documentsNamed(entry as unknown as JsonObject))
  const hashes = new Set(named.map(({ sha256: hash }) => hash))
  return documents.filter((bytes) => hashes.has(toHex(nodeSha256(bytes))))
}

function refused({ name }: Incoming, error: StoreError): unknown {
  if (error.cause instanceof CaseError) return badCase(error.cause, name)
  const bad =
    error.code === 'invalid-entry' || error.code === 'missing-document' || error.code === 'unnamed-document'
  return bad ? new Failure('bad-case', `${name}: ${error.message}`, { cause: error }) : error
}
