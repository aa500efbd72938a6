import { z } from 'zod'
import { id, text, timestamp } from '../terms.ts'

/** What every entry carries: when it was recorded, who stands behind it, and why. */
const frame = {
  at: timestamp,
  by: id,
  why: text.optional(),
}

/** The schema of an entry kind that creates a record with an id of its own. */
export function record<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ kind: z.literal(kind), id, ...frame, ...shape })
}

/** The schema of an entry kind that revises the record called `of`, and must say why. */
export function revision<K extends string, S extends z.ZodRawShape>(kind: K, shape: S) {
  return z.strictObject({ kind: z.literal(kind), of: id, ...frame, why: text, ...shape })
}

/** Fields that hold an id or a list of ids (`basis.by` lies in another), and the kinds it may name. */
export type Mentions = Readonly<Record<string, readonly string[]>>

/** The records that stand when an entry is taken, each by its id. */
export interface Standing {
  get(id: string): StandingRecord | undefined
}

export interface StandingRecord {
  readonly kind: string
  readonly id: string
  readonly by: string
  readonly [field: string]: unknown
}

/** Why an entry makes no sense beside the records that it mentions, and the field that says so. */
export interface Objection {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** All there is to say of one kind of entry. Whatever else knows of kinds is made from these. */
export interface Definition {
  readonly kind: string
  /** The section of a case file that holds such entries. */
  readonly section: string
  readonly schema: z.ZodType
  /** Prose and the author are mentioned by every kind alike, and stand in none of these. */
  readonly mentions: Mentions
  /** Mentions in which two records may name each other, so that neither can come first. */
  readonly mutual?: readonly string[]
  /** Mentions of records whose correction this one might not survive. */
  readonly leansOn?: readonly string[]
  /** Fields that come from bytes or from a page, so that nobody writes them into a form. */
  readonly unwritten?: readonly string[]
  /** Fields that the ledger seals, so that they can be erased. */
  readonly personal?: readonly string[]
  /** Whether such a record's personal fields are sealed; all are, unless this says otherwise. */
  isPersonal?(entry: StandingRecord): boolean
  /** Whether the record agrees with those it mentions, all of which stand. */
  sense?(standing: Standing, entry: never): readonly Objection[]
}

export function defineKind<const D extends Definition>(definition: D): Readonly<D> {
  return Object.freeze(definition)
}
