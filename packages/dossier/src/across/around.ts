import { inDateOrder, spanFor } from '../records/by-date.ts'
import type { CaseRef } from './rows.ts'
import type { EventOutside, Setting } from './setting.ts'
import type { TieOutside } from './tied.ts'

/** Incidents, what stands around them, and how parties were tied, in order of time. */
export interface Around {
  readonly events: readonly PlacedEvent[]
  readonly ties: readonly PlacedTie[]
}

export interface PlacedEvent extends EventOutside {
  readonly from: CaseRef
}

export interface PlacedTie extends TieOutside {
  readonly from: CaseRef
}

interface Told {
  readonly from: CaseRef
  readonly what: Setting
}

/**
 * The settings of cases on one timeline; what no date bounds comes last.
 * @param on a day, in EDTF: only what may have begun by its end, and of ties those that may have held then
 */
export function aroundOf(all: readonly Told[], on?: string): Around {
  const until = on === undefined ? Number.POSITIVE_INFINITY : spanFor(on).end
  const since = on === undefined ? Number.NEGATIVE_INFINITY : spanFor(on).start
  const begun = (one: Datable) => spanFor(one.edtf).start <= until
  const holds = (one: Datable) => begun(one) && spanFor(one.edtf).end >= since
  const events = all.flatMap(({ from, what }) => what.events.map((event) => ({ ...event, from })))
  const ties = all.flatMap(({ from, what }) => what.ties.map((tie) => ({ ...tie, from })))
  return { events: inDateOrder(events.filter(begun)), ties: inDateOrder(ties.filter(holds)) }
}

interface Datable {
  readonly edtf?: string
}
