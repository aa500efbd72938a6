import type { Account } from '@hearsay/case'
import { fewer, least } from './least.ts'
import type {
  AccountFigures,
  AccountForm,
  Bounds,
  ClaimFigures,
  GroupCut,
  LineFigures,
  Lines,
  Range,
} from './types.ts'

/**
 * An account is no stronger than the weakest claim it needs: the minimum over its claims, figure by figure.
 */
export function accountFigures(account: Account, claims: ReadonlyMap<string, ClaimFigures>): AccountFigures {
  const core = formOf(account.needs, claims)
  return account.strong
    ? { account: account.id, core, strong: formOf([...account.needs, ...account.strong], claims) }
    : { account: account.id, core }
}

function formOf(ids: readonly string[], claims: ReadonlyMap<string, ClaimFigures>): AccountForm {
  const figures = ids.flatMap((id) => claims.get(id) ?? [])
  const strict = weakest(figures, 'strict')
  const atWord = weakest(figures, 'atWord')
  return {
    claims: ids,
    binding: { strict: strict.claim, atWord: atWord.claim },
    f0: Math.min(...figures.map((figure) => figure.f0)),
    f1: figures.map((figure) => figure.f1).reduce(lesserRange),
    strict: leastLines(
      figures.map((figure) => figure.strict),
      strict.strict,
    ),
    atWord: leastLines(
      figures.map((figure) => figure.atWord),
      atWord.atWord,
    ),
    completeness: completenessOf(figures),
  }
}

/** The first claim with the least high F2. */
function weakest(figures: readonly ClaimFigures[], mode: 'strict' | 'atWord'): ClaimFigures {
  return figures.reduce((least, next) => (fewer(next[mode].f2.high, least[mode].f2.high) ? next : least))
}

function leastLines(all: readonly LineFigures[], binding: LineFigures): LineFigures {
  return {
    f2: all.map((lines) => lines.f2).reduce(lesserLines),
    f3: all.map((lines) => lines.f3).reduce(lesserCut),
    f4: all.map((lines) => lines.f4).reduce(lesserCut),
    f5: all.map((lines) => lines.f5).reduce(lesserCut),
    cut: binding.cut,
    loadBearing: binding.loadBearing,
  }
}

function lesserRange(a: Range, b: Range): Range {
  return { low: Math.min(a.low, b.low), high: least(a.high, b.high) }
}

function lesserLines(a: Lines, b: Lines): Lines {
  return { low: least(a.low, b.low), high: least(a.high, b.high) }
}

function lesserCut(a: GroupCut, b: GroupCut): GroupCut {
  return { low: lesserBounds(a.low, b.low), high: lesserBounds(a.high, b.high) }
}

function lesserBounds(a: Bounds, b: Bounds): Bounds {
  return { lower: least(a.lower, b.lower), upper: least(a.upper, b.upper) }
}

/** Parties that say how they know, for every claim of the account that they assert. */
function completenessOf(figures: readonly ClaimFigures[]): AccountForm['completeness'] {
  const stated = new Map<string, boolean>()
  for (const { party, stated: says } of figures.flatMap((figure) => figure.graph.asserting)) {
    stated.set(party, says && (stated.get(party) ?? true))
  }
  return { stated: [...stated.values()].filter(Boolean).length, asserting: stated.size }
}
