/**
 * The likeliest way of knowing by the marks of a statement: multinomial logistic regression (D. Cox, Journal
 * of the Royal Statistical Society B 20, 1958), with none being said as the reference.
 */
import type { Look } from './look.ts'
import { marksOf } from './marks.ts'
import { BASE, WEIGHTS } from './weights.ts'

export interface Likely {
  readonly kind: 'witnessed' | 'own' | 'unstated'
  /** 0–1. */
  readonly chance: number
}

export function likeliest(look: Look): Likely {
  const odds = { witnessed: BASE.witnessed - CAUTION, own: BASE.own, unstated: 0 }
  for (const mark of marksOf(look)) {
    odds.witnessed += WEIGHTS[mark].witnessed
    odds.own += WEIGHTS[mark].own
  }
  const most = Math.max(odds.witnessed, odds.own, odds.unstated)
  const kind = KINDS.find((each) => odds[each] === most) ?? 'unstated'
  return { kind, chance: 1 / KINDS.reduce((sum, each) => sum + Math.exp(odds[each] - most), 0) }
}

/** Whoever is taken for a witness counts as one: it must be likelier than the rest by so much. */
const CAUTION = 0.15
const KINDS = ['unstated', 'witnessed', 'own'] as const
