import type { z } from 'zod'
import { belief, narrative, outcome, sighting } from './belief.ts'
import { account, bearing, claim } from './claims.ts'
import { dependence, independence } from './dependence.ts'
import { document } from './documents.ts'
import { analysis, custody, exhibit } from './exhibits.ts'
import { author, caseEntry, event, place } from './incident.ts'
import { assessment, consistency, publication, rating, signature } from './judgements.ts'
import { merge, party, tie } from './parties.ts'
import { correction, erasure, retraction } from './revision.ts'
import { statement } from './statements.ts'

/** Every kind that creates a record, in the order in which a case file writes them. */
export const RECORD_SCHEMAS = {
  case: caseEntry,
  author,
  place,
  party,
  document,
  claim,
  account,
  statement,
  bearing,
  tie,
  exhibit,
  custody,
  analysis,
  event,
  belief,
  narrative,
  sighting,
  outcome,
  dependence,
  independence,
  rating,
  consistency,
  assessment,
  signature,
  publication,
  merge,
} as const

/** Every kind that revises an earlier record. */
export const REVISION_SCHEMAS = { correction, retraction, erasure } as const

export const SCHEMAS = { ...RECORD_SCHEMAS, ...REVISION_SCHEMAS } as const

export type Kind = keyof typeof SCHEMAS
export type RecordKind = keyof typeof RECORD_SCHEMAS
export type EntryOf<K extends Kind> = z.output<(typeof SCHEMAS)[K]>
export type RecordEntry = { [K in RecordKind]: EntryOf<K> }[RecordKind]
export type Entry = { [K in Kind]: EntryOf<K> }[Kind]

export function isRecordKind(kind: string): kind is RecordKind {
  return Object.hasOwn(RECORD_SCHEMAS, kind)
}
