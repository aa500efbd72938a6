import type { DraftBearing, DraftClaim, Stance } from '../claims/claims.ts'
import type { Said } from '../said/said.ts'

/** One version of the incident: the claims that it needs, and those that its strong form adds. */
export interface DraftAccount {
  readonly id: string
  readonly title: string
  /** Ids of claims. */
  readonly needs: readonly string[]
  readonly strong: readonly string[]
  /** Indices, among what is said in the pile, of the statements that its sentence cites. */
  readonly cites: readonly number[]
}

/** Most versions that are proposed. */
const MOST = 5
/** Fewest statements of a claim that makes a version. */
const FEWEST = 3
/**
 * What a statement adds to how much a claim is fought over: blame more than a plain word, and a denial most.
 */
const WEIGHT = { accuse: 2, denial: 1.5, other: 1 }
/** Of those who assert a supporting claim, the share that asserts the version too. */
const SUPPORT = 0.5

/**
 * The claims that the pile fights over most, each as a version of its own; beside it, as its strong form,
 * what the same voices say besides and nobody of them denies.
 */
export function proposeAccounts(claims: readonly DraftClaim[], said: readonly Said[]): DraftAccount[] {
  const fought = claims
    .filter(({ bearings }) => bearings.length >= FEWEST && of(bearings, 'asserts').length > 0)
    .sort((one, other) => heat(other, said) - heat(one, said))
    .slice(0, MOST)
  return fought.map((claim) => ({
    id: `account-${claim.id}`,
    title: claim.text,
    needs: [claim.id],
    strong: claims
      .filter((each) => supports(each, claim, said) && !fought.includes(each))
      .map(({ id }) => id),
    cites: of(claim.bearings, 'asserts'),
  }))
}

function of(bearings: readonly DraftBearing[], stance: Stance): number[] {
  return bearings.filter(({ how }) => how === stance).map((each) => each.of)
}

function heat({ bearings }: DraftClaim, said: readonly Said[]): number {
  return bearings.reduce((sum, { of, how }) => {
    if (how !== 'asserts') return sum + WEIGHT.denial
    return sum + (said[of]?.act === 'accuse' ? WEIGHT.accuse : WEIGHT.other)
  }, 0)
}

function supports(one: DraftClaim, version: DraftClaim, said: readonly Said[]): boolean {
  if (one === version || one.contradicts.includes(version.id)) return false
  const [mine, theirs, against] = [
    namesOf(of(one.bearings, 'asserts'), said),
    namesOf(of(version.bearings, 'asserts'), said),
    namesOf(of(version.bearings, 'denies'), said),
  ]
  const both = [...(mine ?? [])].filter((name) => theirs?.has(name)).length
  const crossed = [...(mine ?? [])].some((name) => against?.has(name))
  return !crossed && both > 0 && both >= SUPPORT * (mine?.size ?? 0)
}

function namesOf(statements: readonly number[], said: readonly Said[]): Set<string> {
  return new Set(statements.flatMap((each) => said[each]?.source?.name ?? []))
}
