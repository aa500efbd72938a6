import type { DraftBearing, DraftClaim } from './claims.ts'

type Claim = Omit<DraftClaim, 'contradicts'>

/** Voices that it takes before two claims are rivals. */
const VOICES = 2

/**
 * Claims that cannot be true together, as the pile takes them: who asserts the one denies the other, at least
 * two voices do, and nobody asserts both. Both ways round, by id.
 * @param voices who makes each statement
 */
export function rivalsOf(
  claims: readonly Claim[],
  voices: ReadonlyMap<number, string | null>,
): Map<string, string[]> {
  const stands = claims.map(({ id, bearings }) => ({
    id,
    for: whoIn(bearings, 'asserts', voices),
    against: whoIn(bearings, 'denies', voices),
  }))
  const rivals = new Map<string, string[]>()
  for (const one of stands) {
    for (const other of stands) {
      if (one === other || shared(one.for, other.for) > 0) continue
      const crossed = shared(one.for, other.against) + shared(other.for, one.against)
      if (crossed >= VOICES) rivals.set(one.id, [...(rivals.get(one.id) ?? []), other.id])
    }
  }
  return rivals
}

function whoIn(
  bearings: readonly DraftBearing[],
  stance: string,
  voices: ReadonlyMap<number, string | null>,
): Set<string> {
  return new Set(bearings.flatMap(({ of, how }) => (how === stance ? (voices.get(of) ?? []) : [])))
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((voice) => other.has(voice)).length
}
