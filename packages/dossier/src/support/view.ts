import { assessmentOf, type Belief, type Case } from '@hearsay/case'
import type { Lines } from '@hearsay/weighing'
import {
  dayWords,
  eitherOf,
  extentWords,
  inRow,
  type Locale,
  listed,
  type Piece,
  supportText,
  supportWords,
  terms,
} from '@hearsay/words'
import { accountNumbers } from '../account-numbers.ts'
import type { Dossier } from '../dossier.ts'
import { keptOfCase } from '../kept.ts'
import { type BeliefView, beliefView } from '../records/belief.ts'
import { speakerOf } from '../records/sources.ts'
import { type Chart, type ChartItem, drawChart, NARROW, WIDE } from './chart.ts'
import { levelOf } from './levels.ts'
import { highestLevel, type Point, pointsOf, samePlace, type Weigher } from './points.ts'
import { statesOf } from './states.ts'
import { weigherFrom } from './weigher.ts'

/** Section 4: support and belief, two axes that are never mixed. */
export interface SupportView {
  readonly empty: boolean
  readonly wide: Chart
  readonly narrow: Chart
  readonly summary: string
  readonly rows: readonly SupportRow[]
  readonly movement: string
  /** Where accounts stood before, oldest first; empty where none has moved. */
  readonly moves: readonly (readonly Piece[])[]
}

export interface SupportRow {
  readonly number: number
  readonly account: string
  readonly support: string
  readonly beliefs: readonly BeliefView[]
}

export const supportView = keptOfCase((dossier: Dossier) =>
  makeSupport(dossier, weigherFrom({ case: dossier.case, weighing: dossier.weighing })),
)

export function makeSupport(dossier: Dossier, weigh: Weigher): SupportView {
  const { case: of, locale } = dossier
  const points = pointsOf(of, weigh)
  const earlier = earlierPoints(dossier, points, weigh)
  const numbers = accountNumbers(of)
  const items = points.map((point) => itemOf(of, point, numbers, earlier, locale))
  return {
    empty: points.length === 0,
    wide: drawChart(items, WIDE, locale),
    narrow: drawChart(items, NARROW, locale),
    summary: summaryOf(items, locale),
    rows: points.map((point) => rowOf(of, point, numbers, locale)),
    movement: movementOf(points, earlier, locale),
    moves: [...earlier].flatMap(([id, steps]) =>
      steps.map(({ at, point }) => moveOf(of.account.get(id)?.short ?? id, at, point, locale)),
    ),
  }
}

type Earlier = ReadonlyMap<string, readonly { readonly at: string; readonly point: Point }[]>

/**
 * For every account, the places where it stood before, each place once; the present place is not among them.
 */
function earlierPoints({ entries }: Dossier, points: readonly Point[], weigh: Weigher): Earlier {
  const states = statesOf(entries).map(({ at, case: then }) => ({ at, points: pointsOf(then, weigh) }))
  return new Map(
    points.map(({ account }) => {
      const stood = states.flatMap(({ at, points: then }) => {
        const point = then.find((one) => one.account.id === account.id)
        return point ? [{ at, point }] : []
      })
      const moved = stood.filter(({ point }, index) => {
        const next = stood[index + 1]
        return next !== undefined && !samePlace(point, next.point)
      })
      return [account.id, moved]
    }),
  )
}

function itemOf(
  of: Case,
  point: Point,
  numbers: ReadonlyMap<string, number>,
  earlier: Earlier,
  locale: Locale,
): ChartItem {
  const { account, support, beliefs } = point
  const level = highestLevel(point)
  const widest = beliefs.filter(({ extent }) => levelOf(extent) === level)
  const told = widest.length > 0 ? [toldBy(of, widest, locale)] : []
  const standing = assessmentOf(of, account.id)?.standing
  const judged = standing === undefined ? [] : [terms(locale, `standing.${standing}`)]
  return {
    number: numbers.get(account.id) ?? 1,
    name: account.short,
    detail: inRow([...judged, supportWords(support, locale), ...told], locale),
    refuted: standing === 'refuted',
    low: support?.low ?? 0,
    high: endOf(support),
    level,
    earlier: (earlier.get(account.id) ?? []).map(({ point: then }) => ({
      high: endOf(then.support),
      level: highestLevel(then),
    })),
  }
}

/** Whose word there is for belief, and whether any of them says that it grows. */
function toldBy(of: Case, beliefs: readonly Belief[], locale: Locale): string {
  const names = (spoken: Locale) => {
    const tellers = beliefs.map(({ statement }) => speakerOf(of, statement, spoken))
    return listed([...new Set(tellers)], spoken)
  }
  const trends = [...new Set(beliefs.flatMap(({ trend }) => trend ?? []))]
  if (trends.length === 0) return supportText(locale, 'toldBy', { names })
  return supportText(locale, 'toldByTrend', {
    names,
    trends: (spoken) =>
      inRow(
        trends.map((trend) => terms(spoken, `trend.${trend}`)),
        spoken,
      ),
  })
}

/** Where a bar ends: at nought where nothing is weighed, off the scale where no cut exists. */
function endOf(support: Lines | undefined): number | undefined {
  return support === undefined ? 0 : (support.high ?? undefined)
}

function rowOf(
  of: Case,
  { account, support, beliefs }: Point,
  numbers: ReadonlyMap<string, number>,
  locale: Locale,
): SupportRow {
  return {
    number: numbers.get(account.id) ?? 1,
    account: account.short,
    support: supportWords(support, locale),
    beliefs: beliefs.map((belief) => beliefView(of, belief, locale)),
  }
}

function moveOf(account: string, at: string, { support, beliefs }: Point, locale: Locale): Piece[] {
  const place = (spoken: Locale) =>
    supportText(spoken, 'place', {
      lines: supportWords(support, spoken),
      belief: (inner) => beliefWords(beliefs, inner),
    })
  return supportText.pieces(locale, 'stood', { account, day: (spoken) => dayWords(at, spoken), place })
}

function beliefWords(beliefs: readonly Belief[], locale: Locale): string {
  if (beliefs.length === 0) return supportText(locale, 'noBelief')
  return supportText(locale, 'belief', {
    extents: (spoken) =>
      eitherOf(
        beliefs.map((belief) => extentWords(belief, spoken)),
        spoken,
      ),
  })
}

function summaryOf(items: readonly ChartItem[], locale: Locale): string {
  if (items.length === 0) return supportText(locale, 'none')
  return supportText(locale, 'summary', {
    support: (spoken) => firstHandOf(items, spoken),
    belief: (spoken) => silenceOf(items, spoken),
  })
}

/** Where an account was refuted, the others alone are counted, and it is said of which. */
function firstHandOf(items: readonly ChartItem[], locale: Locale): string {
  const standing = items.filter(({ refuted }) => !refuted)
  const counted = standing.length > 0 ? standing : items
  const count = counted.filter(({ low }) => low > 0).length
  const isSome = counted.length < items.length
  if (count === 0) return supportText(locale, isSome ? 'noFirstHandStanding' : 'noFirstHand')
  const key = isSome ? 'firstHandStanding' : 'firstHand'
  return supportText(locale, key, { count, total: counted.length })
}

function silenceOf(items: readonly ChartItem[], locale: Locale): string {
  const silent = items.filter(({ level }) => level === undefined).length
  if (silent === items.length) return supportText(locale, 'allSilent')
  if (silent === 0) return supportText(locale, 'noneSilent')
  return supportText(locale, 'someSilent', { silent, total: items.length })
}

function movementOf(points: readonly Point[], earlier: Earlier, locale: Locale): string {
  if (points.length === 0) return ''
  const moved = points.filter(({ account }) => (earlier.get(account.id) ?? []).length > 0)
  const since = points.map(({ account }) => account.at).toSorted()[0] ?? ''
  if (moved.length === 0) {
    return supportText(locale, 'oneState', { day: (spoken) => dayWords(since, spoken) })
  }
  return supportText(locale, 'moved', {
    names: (spoken) =>
      listed(
        moved.map(({ account }) => account.short),
        spoken,
      ),
  })
}
