import type { Belief, Case } from '@hearsay/case'
import { dayWords } from '../dates.ts'
import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { accountNumbers } from '../names.ts'
import { type Source, sourcesOf, speakerOf } from '../records/sources.ts'
import { type Chart, type ChartItem, drawChart, NARROW, WIDE } from './chart.ts'
import { EXTENT_WORDS } from './extent.ts'
import { highestLevel, type Point, pointsOf, type Support, samePlace, type Weigher } from './points.ts'
import { statesOf } from './states.ts'
import { linesOf } from './weigher.ts'

/** Section 4: support and belief, two axes that are never mixed. */
export interface SupportView {
  readonly empty: boolean
  readonly wide: Chart
  readonly narrow: Chart
  readonly summary: string
  readonly rows: readonly SupportRow[]
  readonly movement: string
  /** Where accounts stood before, oldest first; empty where none has moved. */
  readonly moves: readonly { readonly account: string; readonly day: string; readonly place: string }[]
}

export interface SupportRow {
  readonly number: number
  readonly account: string
  readonly support: string
  readonly beliefs: readonly BeliefWords[]
}

export interface BeliefWords {
  readonly extent: string
  readonly among: string
  /** Why this is read as belief in the account, where the reading is the desk's. */
  readonly inferred?: string
  readonly sources: readonly Source[]
}

export const supportView = kept((dossier: Dossier) => makeSupport(dossier, linesOf))

export function makeSupport(dossier: Dossier, weigh: Weigher): SupportView {
  const { case: of } = dossier
  const points = pointsOf(of, weigh)
  const earlier = earlierPoints(dossier, points, weigh)
  const numbers = accountNumbers(of)
  const items = points.map((point) => itemOf(of, point, numbers, earlier))
  return {
    empty: points.length === 0,
    wide: drawChart(items, WIDE),
    narrow: drawChart(items, NARROW),
    summary: summaryOf(items),
    rows: points.map((point) => rowOf(of, point, numbers)),
    movement: movementOf(points, earlier),
    moves: [...earlier].flatMap(([id, steps]) =>
      steps.map(({ at, point }) => ({
        account: of.account.get(id)?.short ?? '',
        day: dayWords(at),
        place: `${supportWords(point.support)}; ${beliefWords(point.beliefs)}`,
      })),
    ),
  }
}

type Earlier = ReadonlyMap<string, readonly { readonly at: string; readonly point: Point }[]>

/** For every account, the places where it stood before, each place once; the present place is not among them. */
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

function itemOf(of: Case, point: Point, numbers: ReadonlyMap<string, number>, earlier: Earlier): ChartItem {
  const { account, support, beliefs } = point
  const tellers = [...new Set(beliefs.map((belief) => speakerOf(of, belief.statement)))]
  const trends = beliefs.flatMap(({ trend }) => (trend === undefined ? [] : [trend]))
  const belief = [`belief as told by ${tellers.join(' and ')}`, ...new Set(trends)].join(', ')
  return {
    number: numbers.get(account.id) ?? 1,
    name: account.short,
    detail: [supportWords(support), ...(beliefs.length > 0 ? [belief] : [])].join('; '),
    low: support?.low ?? 0,
    high: endOf(support),
    level: highestLevel(point),
    earlier: (earlier.get(account.id) ?? []).map(({ point: then }) => ({
      high: endOf(then.support),
      level: highestLevel(then),
    })),
  }
}

/** Where a bar ends: at nought where nothing is weighed, off the scale where no cut exists. */
function endOf(support: Support | undefined): number | undefined {
  return support === undefined ? 0 : (support.high ?? undefined)
}

function rowOf(
  of: Case,
  { account, support, beliefs }: Point,
  numbers: ReadonlyMap<string, number>,
): SupportRow {
  return {
    number: numbers.get(account.id) ?? 1,
    account: account.short,
    support: supportWords(support),
    beliefs: beliefs.map((belief) => ({
      extent: extentWords(belief),
      among: belief.among,
      ...(belief.inferred !== undefined && { inferred: belief.inferred }),
      sources: sourcesOf(of, [belief.statement]),
    })),
  }
}

function extentWords({ extent, trend }: Belief): string {
  return trend === undefined ? EXTENT_WORDS[extent] : `${EXTENT_WORDS[extent]}, ${trend}`
}

function beliefWords(beliefs: readonly Belief[]): string {
  return beliefs.length === 0 ? 'belief not recorded' : `belief ${beliefs.map(extentWords).join(' or ')}`
}

/** Independent lines in words; the high figure is always an upper bound. */
export function supportWords(support: Support | undefined): string {
  if (!support) return 'not weighed'
  const { low, high } = support
  if (high === null) return 'as many lines as the page itself is worth: it says so in its own voice'
  if (high === 0) return 'no line'
  const most = `at most ${high} ${high === 1 ? 'line' : 'lines'}`
  if (low === high) return most
  return `${most}, ${low === 0 || low === null ? 'perhaps none' : `at least ${low}`}`
}

function summaryOf(items: readonly ChartItem[]): string {
  if (items.length === 0)
    return 'No account is recorded yet, so there is nothing to weigh and nothing to believe.'
  const silent = items.filter(({ level }) => level === undefined).length
  const certain = items.filter(({ low }) => low > 0).length
  const support =
    certain === 0
      ? 'No account has a line that is certain'
      : `${certain} of ${items.length} accounts have a line that is certain`
  const belief =
    silent === items.length
      ? 'how widely any of them is believed is not recorded'
      : silent === 0
        ? 'for each, somebody says how widely it is believed'
        : `for ${silent} of ${items.length}, nobody on record says how widely it is believed`
  return `${support}; ${belief}.`
}

function movementOf(points: readonly Point[], earlier: Earlier): string {
  if (points.length === 0) return ''
  const moved = points.filter(({ account }) => (earlier.get(account.id) ?? []).length > 0)
  const since = points.map(({ account }) => account.at).toSorted()[0] ?? ''
  if (moved.length === 0)
    return `There is one state so far: no account has moved since the first was recorded, on ${dayWords(since)}.`
  const names = moved.map(({ account }) => account.short).join(', ')
  return `The thin lines lead from where an account stood before to where it stands now. Moved: ${names}.`
}
