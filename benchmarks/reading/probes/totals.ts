/** Scores of probes added up, by kind and in all. */
import { PROBE_FIELDS, type ProbeField } from './fields.ts'
import type { Probe } from './probe.ts'
import { isWhollyRight, type ProbeScore } from './score.ts'

/** Counts of probes, by the names that the reference scorer gives them. */
export interface ProbeTotals {
  probes: number
  right: number
  found: number
  expected: number
  fields: number
  given: number
  made: number
  forbidden: number
}

export interface ProbeResult {
  readonly kinds: ReadonlyMap<string, ProbeTotals>
  readonly all: ProbeTotals
  readonly fields: Readonly<Record<ProbeField, { right: number; given: number }>>
}

export interface Scored {
  readonly probe: Probe
  readonly score: ProbeScore
}

export function addedUp(scored: readonly Scored[]): ProbeResult {
  const kinds = Map.groupBy(scored, ({ probe }) => kindOf(probe))
  const sorted = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))
  const field = (name: ProbeField) => ({
    right: sum(scored, ({ score }) => score.right[name]),
    given: sum(scored, ({ score }) => score.given[name]),
  })
  return {
    kinds: new Map(sorted.map(([kind, each]) => [kind, totals(each)])),
    all: totals(scored),
    fields: {
      act: field('act'),
      basis: field('basis'),
      crowd: field('crowd'),
      within: field('within'),
      relay: field('relay'),
    },
  }
}

/** A set in several styles is told by style. */
const kindOf = ({ kind, style }: Probe): string => (style === undefined ? kind : `${kind} ${style}`)

export function totals(scored: readonly Scored[]): ProbeTotals {
  const fields = (of: 'right' | 'given') =>
    sum(scored, ({ score }) => PROBE_FIELDS.reduce((all, field) => all + score[of][field], 0))
  return {
    probes: scored.length,
    right: sum(scored, ({ probe, score }) => Number(isWhollyRight(probe, score))),
    found: sum(scored, ({ score }) => score.found),
    expected: sum(scored, ({ probe }) => probe.expect.length),
    fields: fields('right'),
    given: fields('given'),
    made: sum(scored, ({ score }) => score.made),
    forbidden: sum(scored, ({ probe }) => probe.forbid.length),
  }
}

function sum(scored: readonly Scored[], of: (each: Scored) => number): number {
  return scored.reduce((all, each) => all + of(each), 0)
}
