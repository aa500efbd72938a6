import { join } from 'node:path'
import type { Case } from '@hearsay/case'
import { commitment, type JsonObject, SALT_BYTES, toHex } from '@hearsay/ledger'
import { type Place, placeOf } from '../context.ts'
import type { Desk } from '../desk/desk.ts'
import type { Places } from '../desk/places.ts'
import { StoreError } from '../errors.ts'
import { corrupt, fault } from '../read/fault.ts'
import { decipher, encipher } from './cipher.ts'
import { makeKey, readKey } from './key-file.ts'
import { type EncipheredName, hasProtected } from './read.ts'

/** What is under protection. */
export interface TrueName {
  readonly name: string
  /** What else those who may know the name should know; may be empty. */
  readonly note: string
}

/** A name under protection, opened for somebody who may know it. */
export interface OpenedName extends TrueName {
  /** Id of the record that stands for it in the case. */
  readonly record: string
}

/** A name to be put under protection. */
export interface Protecting extends OpenedName {
  /** Who may know it. */
  readonly people: readonly string[]
}

/** Where the key of names under protection lies: beside the key that signs, never in a database. */
export function nameKeyFileOf({ folder }: Places): string {
  return join(folder, 'names.key')
}

/**
 * Puts a name under protection: the ledger gets a seal of it, and the name goes enciphered into a table that
 * nothing but `protectedNames` reads. Both in one transaction.
 * @param entriesWith the entries to append, one of which records `record` with this seal
 * @returns the new size
 * @throws {StoreError} as `Writer.append`, and `lost-key`
 */
export async function protectName(
  desk: Desk,
  caseId: string,
  { record, name, note, people }: Protecting,
  entriesWith: (seal: string) => readonly unknown[],
  expectedSize: number,
): Promise<number> {
  const { key, place, salt } = await desk.reader.snapshot(async (db, context) => ({
    key: keyOf(desk, await hasProtected(db, context)),
    place: placeOf(context, caseId),
    salt: toHex(context.random(SALT_BYTES)),
  }))
  const sealed = encipher(key, owner(place, record), JSON.stringify({ salt, name, note }))
  const entries = entriesWith(commitment(salt, { name, note }))
  return await desk.writer.append(caseId, entries, expectedSize, { protects: { record, sealed, people } })
}

/**
 * The names under protection that somebody may know, each held against its seal in the ledger; of records
 * that were retracted, none.
 * @throws {StoreError} `unknown-case`, `lost-key`, `corrupt`
 */
export async function protectedNames(
  desk: Desk,
  caseId: string,
  person: string,
): Promise<readonly OpenedName[]> {
  const { value } = await desk.reader.load(caseId)
  const enciphered = await desk.reader.encipheredNames(caseId, person)
  const standing = enciphered.filter(({ record }) => value.protection.has(record))
  if (standing.length === 0) return []
  const key = keyOf(desk, true)
  const place = await desk.reader.snapshot(async (_, context) => placeOf(context, caseId))
  return standing.map((one) => openedName(key, place, value, one))
}

const owner = ({ desk, case_id }: Place, record: string) => [desk, case_id, record]

function openedName(key: Uint8Array, place: Place, of: Case, { record, sealed }: EncipheredName): OpenedName {
  const { salt, name, note } = secretIn(key, place, record, sealed)
  const seal = of.protection.get(record)?.seal ?? ''
  const found = commitment(salt, { name, note })
  if (found !== seal) throw corrupt(place.case_id, fault('bad-opening', `/protected/${record}`, seal, found))
  return { record, name, note }
}

/** @throws {StoreError} `lost-key` where another key sealed it, or the row is of another record */
function secretIn(key: Uint8Array, place: Place, record: string, sealed: Uint8Array) {
  let json: string
  try {
    json = decipher(key, owner(place, record), sealed)
  } catch (cause) {
    const message = `The key in names.key does not open what is under protection as "${record}". Put the right key back.`
    throw new StoreError('lost-key', message, { cause })
  }
  const { salt, name, note } = JSON.parse(json) as JsonObject
  return { salt: String(salt), name: String(name), note: String(note) }
}

/** The key, made where nothing was ever enciphered by one. @throws {StoreError} `lost-key` */
function keyOf({ places }: Desk, isNeeded: boolean): Uint8Array {
  const file = nameKeyFileOf(places)
  const found = readKey(file, 'the key of names under protection')
  if (found) return found
  if (!isNeeded) return makeKey(file)
  const message = `The key that opens names under protection is not in ${file}. Put it back: nothing else opens them.`
  throw new StoreError('lost-key', message)
}
