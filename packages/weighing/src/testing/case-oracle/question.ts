import { type Bearing, basesOf, type Case, type Claim, pageOf, type Statement } from '@hearsay/case'
import type { Rule } from './rules.ts'
import { droppedStatements, isTakenBack } from './standing.ts'

export type Side = 'for' | 'against'

/** One claim of a case, asked from one side. */
export interface Question {
  readonly of: Case
  readonly claim: Claim
  readonly side: Side
  /** Ids of what bears on the claim so as to assert it on this side, whether it stands or not. */
  readonly asserting: ReadonlySet<string>
  /** Ids of statements, of the whole case, that carry nothing. */
  readonly dropped: ReadonlySet<string>
  /** Asserting statements that stand, name a source, and do not only sum up others. */
  readonly speaking: readonly Statement[]
  /** Writes down that a rule was needed. */
  readonly note: (rule: Rule) => void
}

/** @throws {RangeError} if the case has no such claim */
export function question(of: Case, claimId: string, side: Side, note: (rule: Rule) => void): Question {
  const claim = of.claim.get(claimId)
  if (!claim) throw new RangeError(`expected a claim of the case; found "${claimId}"`)
  const asserting = assertingIds(of, claim, side, note)
  const dropped = droppedStatements(of, asserting, note)
  const standing = [...of.statement.values()].filter(({ id }) => asserting.has(id) && !dropped.has(id))
  const speaking = standing.filter((statement) => {
    if (statement.source === null) note('nobody-named')
    return statement.source !== null && !onlySums(statement, asserting, dropped, note)
  })
  return { of, claim, side, asserting, dropped, speaking, note }
}

function assertingIds(of: Case, claim: Claim, side: Side, note: (rule: Rule) => void): Set<string> {
  const ids = new Set<string>()
  for (const bearing of of.bearing.values()) {
    const rule = side === 'for' ? assertion(claim, bearing) : opposition(of, claim, bearing)
    if (rule === undefined) continue
    if (rule !== 'plain') note(rule)
    ids.add(bearing.of)
  }
  return ids
}

function assertion(claim: Claim, { claim: on, how }: Bearing): 'plain' | 'denial-of-negated' | undefined {
  if (on === claim.id) return how === 'asserts' ? 'plain' : undefined
  return on === claim.negates && how === 'denies' ? 'denial-of-negated' : undefined
}

function opposition(of: Case, claim: Claim, { claim: on, how }: Bearing): 'denial' | 'rival' | undefined {
  if (on === claim.id) return how === 'denies' ? 'denial' : undefined
  const other = of.claim.get(on)
  return other && how === 'asserts' && (excludes(claim, other) || excludes(other, claim))
    ? 'rival'
    : undefined
}

function excludes(one: Claim, other: Claim): boolean {
  return one.negates === other.id || (one.contradicts ?? []).includes(other.id)
}

/** Where what is summed up asserts the claim too, it counts or it fell; in neither case does the sum. */
function onlySums(
  { sums = [] }: Statement,
  asserting: ReadonlySet<string>,
  dropped: ReadonlySet<string>,
  note: (rule: Rule) => void,
): boolean {
  if (sums.length === 0) return false
  const alike = sums.filter((id) => asserting.has(id))
  const nothing = alike.length > 0
  note(!nothing ? 'sum-counts' : alike.some((id) => !dropped.has(id)) ? 'sum-adds-nothing' : 'sum-of-dropped')
  return nothing
}

/** Pages on which somebody named asserts the claim and stands by it, held and only cited. */
export function countPages({ of, asserting, dropped }: Question): { held: number; cited: number } {
  const pages = new Set(
    [...of.statement.values()]
      .filter(({ id, source }) => asserting.has(id) && !dropped.has(id) && source !== null)
      .flatMap(({ document }) => pageOf(of, document) ?? []),
  )
  const held = [...pages].filter(({ form }) => form === 'capture').length
  return { held, cited: pages.size - held }
}

/**
 * Whether a party took back what it said for the claim and says it no longer, so that nobody has it from
 * them.
 */
export function tookBack({ of, asserting, dropped }: Question, party: string): boolean {
  const statements = [...of.statement.values()].filter(({ source }) => source === party)
  const takingBack = statements.some(
    ({ id, recants }) =>
      !isTakenBack(of, id) && [recants ?? []].flat().some((recanted) => asserting.has(recanted)),
  )
  return takingBack && !statements.some(({ id }) => asserting.has(id) && !dropped.has(id))
}

/** Whether a statement says something for which its source is not a mere relay. */
export function speaksItself(statement: Statement): boolean {
  return basesOf(statement).some(({ kind, by }) => kind !== 'told-by' || by === statement.source)
}
