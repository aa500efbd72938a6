import { logistic } from './chance.ts'
import { creditIn } from './credit.ts'
import type { Evidence, Ready } from './evidence.ts'
import type { DirectionReason } from './proposal.ts'

/** Log-odds that each reason gives for the page that it speaks for. */
const WEIGHT: Readonly<Record<DirectionReason['kind'], number>> = {
  credit: 4,
  earlier: 1.5,
  dateline: 1.2,
  'told-to-it': 1.2,
  longer: 0.7,
  unwrapped: 0.5,
  'direct-speech': 0.8,
}
/** Less than this, and nobody can tell who took from whom. */
const LEAST = 1

export interface Direction {
  /** Which of the two is the copy; null where that is unknown. */
  readonly copy: 'a' | 'b' | null
  readonly chance: number
  readonly reasons: readonly DirectionReason[]
}

/** Who took from whom, by the reasons that speak for either; those for the one that is the copy are given. */
export function directionOf(a: Ready, b: Ready, evidence: Evidence): Direction {
  const reasons = [...reasonsFor('b', a, b, evidence), ...reasonsFor('a', b, a, evidence)]
  const balance = reasons.reduce((sum, { kind, copy }) => sum + (copy === 'b' ? 1 : -1) * WEIGHT[kind], 0)
  const copy = Math.abs(balance) < LEAST ? null : balance > 0 ? 'b' : 'a'
  const given = reasons.filter((reason) => copy === null || reason.copy === copy)
  return { copy, chance: logistic(Math.abs(balance)), reasons: given.map(({ kind }) => ({ kind })) }
}

type Sided = DirectionReason & { readonly copy: 'a' | 'b' }

/** The reasons to think that `copy`, which is the second page given, took from the first. */
function reasonsFor(copy: 'a' | 'b', original: Ready, taker: Ready, evidence: Evidence): Sided[] {
  const { alike, shared } = evidence
  const of = copy === 'b' ? ('a' as const) : ('b' as const)
  const holds: Readonly<Record<DirectionReason['kind'], boolean>> = {
    credit: evidence.credits[copy],
    earlier: isEarlier(original.page.published, taker.page.published),
    dateline: hasDateline(original) && !hasDateline(taker),
    'told-to-it': isToldToItself(original) && !isToldToItself(taker),
    longer: shared.words[of] > shared.words[copy] * 1.1,
    unwrapped: taker.isWrapped && !original.isWrapped,
    'direct-speech':
      mean(alike.map((pair) => pair[of].quoted)) > mean(alike.map((pair) => pair[copy].quoted)) + 0.1,
  }
  const kinds = Object.keys(holds) as DirectionReason['kind'][]
  return kinds.filter((kind) => holds[kind]).map((kind) => ({ kind, copy }))
}

/** Of EDTF dates: earlier by its first figures; a day says nothing against a time on it. */
function isEarlier(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false
  const length = Math.min(one.length, other.length)
  return one.slice(0, length) < other.slice(0, length)
}

/**
 * "TOWN, 4 June (Agency) -", "/AGENCY/.", "By our Reporter, AGENCY": what an agency puts before its story.
 */
const DATELINE = /(?:^|\n)\s*\p{Lu}{3}[^\n]{0,60}(?:\([^)\n]{2,40}\)\s*[-–—]|\/\p{Lu}{2,}\/|\s--?\s)/u
const HEAD = 600

function hasDateline({ page }: Ready): boolean {
  return DATELINE.test(page.text.slice(page.article[0]?.start ?? 0).slice(0, HEAD))
}

function isToldToItself(ready: Ready): boolean {
  return ready.page.outlet !== null && creditIn(ready, ready.page.outlet) !== null
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
