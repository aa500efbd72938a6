import type { z } from 'zod'
import { account } from './account.ts'
import { analysis } from './analysis.ts'
import { assessment } from './assessment.ts'
import { author } from './author.ts'
import { bearing } from './bearing.ts'
import { belief } from './belief.ts'
import { caseEntry } from './case.ts'
import { claim } from './claim.ts'
import { comment } from './comment.ts'
import { consistency } from './consistency.ts'
import { copying } from './copying.ts'
import { correction } from './correction.ts'
import { custody } from './custody.ts'
import { dependence } from './dependence.ts'
import { document } from './document.ts'
import { erasure } from './erasure.ts'
import { event } from './event.ts'
import { exhibit } from './exhibit.ts'
import { independence } from './independence.ts'
import type { Definition } from './kind.ts'
import { merge } from './merge.ts'
import { narrative } from './narrative.ts'
import { outcome } from './outcome.ts'
import { party } from './party.ts'
import { place } from './place.ts'
import { protection } from './protection.ts'
import { publication } from './publication.ts'
import { rating } from './rating.ts'
import { retraction } from './retraction.ts'
import { sighting } from './sighting.ts'
import { signature } from './signature.ts'
import { statement } from './statement.ts'
import { tie } from './tie.ts'

export type { Account } from './account.ts'
export type { Analysis } from './analysis.ts'
export type { Assessment } from './assessment.ts'
export type { Author } from './author.ts'
export type { Bearing } from './bearing.ts'
export type { Belief } from './belief.ts'
export type { CaseHead } from './case.ts'
export type { Claim } from './claim.ts'
export type { Comment } from './comment.ts'
export type { Consistency } from './consistency.ts'
export type { Copying } from './copying.ts'
export type { Correction } from './correction.ts'
export type { Custody } from './custody.ts'
export type { Dependence } from './dependence.ts'
export type { Document } from './document.ts'
export type { Erasure } from './erasure.ts'
export type { Event } from './event.ts'
export type { Exhibit } from './exhibit.ts'
export type { Independence } from './independence.ts'
export type { Merge } from './merge.ts'
export type { Narrative } from './narrative.ts'
export type { Outcome } from './outcome.ts'
export type { Party } from './party.ts'
export type { Place } from './place.ts'
export type { Protection } from './protection.ts'
export type { Publication } from './publication.ts'
export type { Rating } from './rating.ts'
export type { Retraction } from './retraction.ts'
export type { Sighting } from './sighting.ts'
export type { Signature } from './signature.ts'
export type { Act, Basis, Statement } from './statement.ts'
export type { Tie } from './tie.ts'

/** Every kind that creates a record, in the order in which a case file writes them. */
const RECORDS = [
  caseEntry,
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
  comment,
  copying,
  dependence,
  independence,
  rating,
  consistency,
  assessment,
  signature,
  publication,
  merge,
  protection,
] as const

/** Every kind that revises an earlier record. */
const REVISIONS = [correction, retraction, erasure] as const

export const KINDS = [...RECORDS, ...REVISIONS] as const

type Defined = (typeof KINDS)[number]
type Named<K extends Kind> = Extract<Defined, { readonly kind: K }>

export type Kind = Defined['kind']
export type RecordKind = (typeof RECORDS)[number]['kind']
export type Section = Defined['section']
export type EntryOf<K extends Kind> = z.output<Named<K>['schema']>
export type RecordEntry = { [K in RecordKind]: EntryOf<K> }[RecordKind]
export type Entry = { [K in Kind]: EntryOf<K> }[Kind]

export const RECORD_KINDS: readonly RecordKind[] = RECORDS.map(({ kind }) => kind)

/** Fields of each kind that mention records, and the kinds they may name. */
export const MENTIONS: ReadonlyMap<Kind, Readonly<Record<string, readonly RecordKind[]>>> = new Map(
  KINDS.map(({ kind, mentions }) => [kind, mentions]),
)

const BY_KIND: ReadonlyMap<string, Definition> = new Map(KINDS.map((one) => [one.kind, one]))

/** All there is to say of a kind; `undefined` where there is no such kind. */
export function definitionOf(kind: Kind): Definition
export function definitionOf(kind: string): Definition | undefined
export function definitionOf(kind: string): Definition | undefined {
  return BY_KIND.get(kind)
}

const RECORD_NAMES: ReadonlySet<string> = new Set(RECORD_KINDS)

export function isRecordKind(kind: string): kind is RecordKind {
  return RECORD_NAMES.has(kind)
}

export function isRecord(entry: Entry): entry is RecordEntry {
  return isRecordKind(entry.kind)
}
