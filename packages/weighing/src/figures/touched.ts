import { type Case, type Change, type Claim, changesSince, type RecordKind, recantedBy } from '@hearsay/case'
import { rules } from './assertions.ts'

/** Kinds of record on which figures rest. */
const WEIGHED: ReadonlySet<string> = new Set<RecordKind>([
  'party',
  'document',
  'claim',
  'statement',
  'bearing',
  'tie',
  'exhibit',
  'custody',
  'analysis',
  'copying',
  'dependence',
  'independence',
])

/** Kinds of which a new record acts on nothing until something names it. */
const NAMED_LATER: ReadonlySet<string> = new Set<RecordKind>(['party', 'document', 'claim', 'exhibit'])

/**
 * Claims of which the figures may be others than in an earlier state; nothing where that may be any. Whoever
 * says something new acts on the claims on which it bears, and on those that rule these out. O(what was
 * recorded since, and the claims).
 */
export function touchedSince(of: Case, before: Case): ReadonlySet<string> | undefined {
  const changes = changesSince(of, before)
  if (!changes) return undefined
  const borne = new Set<string>()
  for (const change of changes) {
    if (actsAtLarge(change)) return undefined
    const { after } = change
    if (after?.kind === 'bearing') borne.add(after.claim)
  }
  const claims = [...borne].flatMap((id) => of.claim.get(id) ?? [])
  const isNear = (one: Claim) =>
    claims.some((other) => one.id === other.id || rules(one, other) || rules(other, one))
  return new Set([...of.claim.values()].filter(isNear).map(({ id }) => id))
}

function actsAtLarge({ kind, before, after }: Change): boolean {
  if (kind === 'merge' || kind === 'erasure' || before?.kind === 'merge') return true
  const record = after ?? before
  if (!record || !WEIGHED.has(record.kind)) return false
  if (before) return true
  if (record.kind === 'statement') return recantedBy(record).length > 0
  return record.kind !== 'bearing' && !NAMED_LATER.has(record.kind)
}
