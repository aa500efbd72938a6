import type { Account, Case } from '@hearsay/case'
import { independenceAmong } from './independence.ts'
import { fewer, least } from './least.ts'
import type {
  AccountFigures,
  AccountForm,
  Bounds,
  ClaimFigures,
  Figures,
  GroupCut,
  LineFigures,
  Lines,
  Range,
} from './types.ts'

/**
 * An account is no stronger than the weakest claim it needs: the minimum over its claims, figure by figure.
 */
export function accountFigures(
  of: Case,
  account: Account,
  claims: ReadonlyMap<string, ClaimFigures>,
): AccountFigures {
  const core = formOf(of, account.needs, claims)
  return account.strong
    ? { account: account.id, core, strong: formOf(of, [...account.needs, ...account.strong], claims) }
    : { account: account.id, core }
}

function formOf(of: Case, ids: readonly string[], claims: ReadonlyMap<string, ClaimFigures>): AccountForm {
  const figures = ids.flatMap((id) => claims.get(id) ?? [])
  const hasTakenBack = figures.some(({ beforeRecanting }) => beforeRecanting)
  return {
    claims: ids,
    binding: { strict: weakest(figures, 'strict').claim, atWord: weakest(figures, 'atWord').claim },
    ...leastFigures(figures),
    ...(hasTakenBack && {
      beforeRecanting: leastFigures(figures.map((one) => one.beforeRecanting ?? one)),
    }),
    ...whoAsserts(figures),
    independence: independenceAmong(
      of,
      figures.map(({ graph }) => graph),
    ),
  }
}

/** Of every figure the least; cut and load-bearing lists are those of the claim that sets the high F2. */
function leastFigures(figures: readonly Figures[]): Figures {
  const lines = (mode: 'strict' | 'atWord') =>
    leastLines(
      figures.map((figure) => figure[mode]),
      weakest(figures, mode)[mode],
    )
  return {
    f0: Math.min(...figures.map((figure) => figure.f0)),
    cited: Math.min(...figures.map((figure) => figure.cited)),
    f1: figures.map((figure) => figure.f1).reduce(lesserRange),
    strict: lines('strict'),
    atWord: lines('atWord'),
  }
}

/** The first claim with the least high F2. */
function weakest<F extends Figures>(figures: readonly F[], mode: 'strict' | 'atWord'): F {
  return figures.reduce((least, next) => (fewer(next[mode].f2.high, least[mode].f2.high) ? next : least))
}

function leastLines(all: readonly LineFigures[], binding: LineFigures): LineFigures {
  return {
    f2: all.map((lines) => lines.f2).reduce(lesserLines),
    own: ownOf(all),
    f3: all.map((lines) => lines.f3).reduce(lesserCut),
    f4: all.map((lines) => lines.f4).reduce(lesserCut),
    f5: all.map((lines) => lines.f5).reduce(lesserCut),
    together: binding.together,
    cut: binding.cut,
    loadBearing: binding.loadBearing,
  }
}

/** Of the claim that sets the low end; where several do, the most that is only said of oneself. */
function ownOf(all: readonly LineFigures[]): number {
  const low = all.map(({ f2 }) => f2.low).reduce(least)
  return Math.max(...all.filter(({ f2 }) => f2.low === low).map(({ own }) => own))
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

/** Who asserts every claim of an account, and who some of them; and who of these says how it knows. */
function whoAsserts(figures: readonly ClaimFigures[]): Pick<AccountForm, 'asserting' | 'completeness'> {
  const claims = new Map<string, { count: number; stated: boolean }>()
  for (const { party, stated } of figures.flatMap(({ graph }) => graph.asserting)) {
    const { count, stated: before } = claims.get(party) ?? { count: 0, stated: true }
    claims.set(party, { count: count + 1, stated: before && stated })
  }
  const all = [...claims].filter(([, { count }]) => count === figures.length)
  const part = [...claims].filter(([, { count }]) => count < figures.length)
  const judged = all.length > 0 ? all : part
  return {
    asserting: { all: all.map(([party]) => party), part: part.map(([party]) => party) },
    completeness: { stated: judged.filter(([, { stated }]) => stated).length, asserting: judged.length },
  }
}
