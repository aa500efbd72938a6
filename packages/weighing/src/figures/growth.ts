import {
  type Basis,
  basesOf,
  type Case,
  type Change,
  chainOf,
  changesFrom,
  pageOf,
  type Statement,
} from '@hearsay/case'
import { passage, speakerOn, stepsAlong } from './trail.ts'
import { isOutlet, subjectOfVertex } from './vertices.ts'

/** What new statements add to the graph of a claim, and take nothing from. */
export interface Growth {
  readonly steps: readonly (readonly [from: string, to: string])[]
  readonly direct: readonly string[]
  readonly unstated: readonly string[]
  readonly landings: readonly string[]
  readonly trusted: readonly string[]
  /** Parties on which somebody rests now. */
  readonly leaned: readonly string[]
  /** Parties that say it now, or through whom it passes. */
  readonly touched: readonly string[]
}

/** Kinds that change no graph by being recorded. */
const ASIDE: ReadonlySet<string> = new Set([
  'author',
  'place',
  'party',
  'protection',
  'document',
  'claim',
  'account',
  'event',
  'belief',
  'narrative',
  'sighting',
  'outcome',
  'comment',
  'rating',
  'consistency',
  'assessment',
  'signature',
  'publication',
])

/**
 * What was recorded since a case had `size` entries adds this to the graph of a claim; `undefined` where it
 * may do more than add: then the graph is made anew. O(what was recorded).
 */
export function growthOf(of: Case, size: number, claim: string, settled: Settled): Growth | undefined {
  const changes = changesFrom(of, size)
  const added = new Map<string, Statement>()
  const asserting: string[] = []
  for (const change of changes) {
    const record = newRecord(change)
    if (record === undefined) return undefined
    if (record.kind === 'statement') added.set(record.id, record)
    else if (record.kind === 'bearing') {
      if (record.claim === claim && record.how === 'asserts' && added.has(record.of))
        asserting.push(record.of)
      else if (settled.rivals.has(record.claim)) return undefined
    } else if (!ASIDE.has(record.kind)) return undefined
  }
  if ([...added.values()].some(({ recants }) => recants !== undefined)) return undefined
  return unlessMutual(together(asserting.map((id) => trailOf(of, added.get(id), settled))))
}

/** Whoever is named as a teller and has a way of their own does not begin the claim by being named. */
function unlessMutual(growth: Growth | undefined): Growth | undefined {
  const touched = new Set(growth?.touched)
  return growth?.leaned.some((party) => touched.has(party)) ? undefined : growth
}

/** What of a graph new statements may not touch if they only add. */
export interface Settled {
  /** Whether a vertex stands in the graph. */
  readonly has: (vertex: string) => boolean
  /** Parties on which somebody rests. */
  readonly leaned: ReadonlySet<string>
  /** Claims of which a denial, or an assertion, bears on this one. */
  readonly rivals: ReadonlySet<string>
  /** Parties that nobody may have it from, because they took something back or something of theirs fell. */
  readonly unheard: ReadonlySet<string>
  /** Statements that were taken back, or fell with one that was: what is nested in them carries nothing. */
  readonly dropped: ReadonlySet<string>
}

function newRecord({ before, after, kind }: Change): Change['after'] {
  return before === undefined && after?.kind === kind ? after : undefined
}

/** A statement that says by itself how it knows, or whom, no outlet, it was told by. */
function trailOf(of: Case, statement: Statement | undefined, settled: Settled): Growth | undefined {
  const passes = statement && passage(of, statement)
  if (!statement || !passes || statement.sums !== undefined) return undefined
  const { source } = statement
  if (source === null) return NOTHING
  const way = [...passes.relays, passes.landing.vertex]
  const touched = [source, ...way].map(subjectOfVertex)
  if (of.party.get(source)?.type === 'crowd' || mayMove(of, statement, touched, settled)) return undefined
  const parts = basesOf(statement).map((basis) => beginning(of, source, basis, settled))
  const page = pageOf(of, statement.document)
  const onward: Growth = {
    ...NOTHING,
    touched,
    steps: basesOf(statement).flatMap((basis) => stepsAlong([speakerOn(of, source, basis), ...way])),
    landings: [passes.landing.vertex],
    trusted: page && page.form !== 'cited' && isOutlet(of, page.outlet) ? [page.outlet] : [],
  }
  return together([...parts, onward])
}

/**
 * Whether a statement may do more than add: others rest on somebody on its way, or may do so again; or it
 * stands within what was taken back, and carries nothing.
 */
function mayMove(of: Case, statement: Statement, touched: readonly string[], settled: Settled): boolean {
  const { leaned, unheard, dropped } = settled
  return (
    touched.some((party) => leaned.has(party) || unheard.has(party)) ||
    chainOf(of, statement).some(({ id }) => dropped.has(id))
  )
}

function beginning(of: Case, source: string, basis: Basis, settled: Settled): Growth | undefined {
  const voice = speakerOn(of, source, basis)
  const { kind, by, through } = basis
  if (kind === 'witnessed' || kind === 'own') return { ...NOTHING, direct: [voice] }
  if (kind === 'unstated') return { ...NOTHING, unstated: [voice] }
  const isPlain = kind === 'told-by' && by !== undefined && through === undefined && by !== source
  if (!isPlain || isOutlet(of, by) || settled.unheard.has(by)) return undefined
  // Whoever is new here begins the claim by being named; whoever is not has it already, or begins it.
  const begins = settled.has(by) ? [] : [by]
  return { ...NOTHING, steps: [[by, voice]], unstated: begins, leaned: [by] }
}

const NOTHING: Growth = {
  steps: [],
  direct: [],
  unstated: [],
  landings: [],
  trusted: [],
  leaned: [],
  touched: [],
}

function together(parts: readonly (Growth | undefined)[]): Growth | undefined {
  return parts.reduce(
    (all, next) =>
      all &&
      next && {
        steps: [...all.steps, ...next.steps],
        direct: [...all.direct, ...next.direct],
        unstated: [...all.unstated, ...next.unstated],
        landings: [...all.landings, ...next.landings],
        trusted: [...all.trusted, ...next.trusted],
        leaned: [...all.leaned, ...next.leaned],
        touched: [...all.touched, ...next.touched],
      },
    NOTHING as Growth | undefined,
  )
}
