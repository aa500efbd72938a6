import {
  canonicalize,
  type Json,
  type JsonObject,
  LedgerError,
  leafHashOf,
  type Opening,
  open,
  sameBytes,
  toHex,
} from '@hearsay/ledger'
import type { Context } from '../context.ts'
import { corrupt, type Fault, fault } from './fault.ts'
import type { StoredEntry, StoredOpening } from './stored.ts'

/** What a row turned out to hold. */
export interface Looked<E> {
  /** The hash of the leaf, computed. */
  readonly digest: Uint8Array
  readonly leaf: JsonObject
  readonly openings: readonly Opening[]
  /** With sealed values put back; absent where they could not be. */
  readonly entry: E | undefined
  /** JSON pointers of the values that can no longer be read. */
  readonly erased: readonly string[]
  /** Everything in which the row differs from what was written. */
  readonly faults: readonly Fault[]
}

/**
 * Holds a row against itself: its text against its hash, its openings against the commitments in it, its
 * columns against the entry. That the hash is the one that was written, the tree over all of them says.
 */
export function lookAt<E extends object, C>(stored: StoredEntry, { rules, hash }: Context<E, C>): Looked<E> {
  const where = `/entries/${stored.position}`
  const digest = leafHashOf(hash, stored.text)
  const faults: Fault[] = []
  if (!sameBytes(digest, stored.hash))
    faults.push(
      fault(
        'wrong-leaf',
        where,
        `${toHex(digest)}, computed from the entry`,
        `${toHex(stored.hash)}, stored`,
      ),
    )
  const nothing = { digest, leaf: {}, openings: [], entry: undefined, erased: [] }
  try {
    const leaf: JsonObject = JSON.parse(stored.text)
    const openings = stored.openings.map(openingOf)
    const { entry, erased } = open(leaf, openings, hash)
    // What was validated when it was appended needs it again only where an erased value reads otherwise.
    const parsed = erased.length > 0 ? rules.parse(entry, stored.position) : (entry as unknown as E)
    faults.push(...columnFaults(stored, parsed, rules, where))
    return { digest, leaf, openings, entry: parsed, erased, faults }
  } catch (error) {
    if (error instanceof LedgerError)
      return {
        ...nothing,
        faults: [
          ...faults,
          fault(
            'bad-opening',
            `${where}${error.where ?? ''}`,
            'the opening of its commitment',
            error.message,
          ),
        ],
      }
    // A row that was tampered with may hold anything, and rules may stumble over it in any way.
    const said = error instanceof Error ? error.message : String(error)
    return { ...nothing, faults: [...faults, fault('bad-entry', where, 'an entry as it was written', said)] }
  }
}

/** The entry of a row in which nothing is wrong. @throws {StoreError} `corrupt` */
export function soundEntry<E>(caseId: string, { entry, faults }: Looked<E>): E {
  const [first] = faults
  if (first !== undefined || entry === undefined)
    throw corrupt(caseId, first ?? fault('bad-entry', '', 'an entry', 'none'))
  return entry
}

/** An opening, with its value from a text that was written in one spelling and still has it. */
function openingOf({ path, salt, text }: StoredOpening): Opening {
  const value: Json = JSON.parse(text)
  if (canonicalize(value) === text) return { path, salt, value }
  throw new LedgerError('bad-opening', 'The value is spelt otherwise than it was written.', { where: path })
}

function columnFaults<E extends object, C>(
  stored: StoredEntry,
  entry: E,
  rules: Context<E, C>['rules'],
  where: string,
): Fault[] {
  const said = { kind: rules.kind(entry), at: rules.at(entry), subject: rules.subject(entry) }
  return (['kind', 'at', 'subject'] as const).flatMap((column) => {
    if (said[column] === stored[column]) return []
    return [
      fault(
        'wrong-column',
        `${where}/${column}`,
        JSON.stringify(said[column]),
        JSON.stringify(stored[column]),
      ),
    ]
  })
}
