import type { Dossier } from '../dossier.ts'
import { type MapView, mapView } from '../map/view.ts'
import { type ScoreMoment, scoreOf } from './score.ts'
import { type TieGroup, tieGroups, untied } from './ties.ts'

/** Section 7: when, where, and who belongs to whom. */
export interface TimelineView {
  readonly moments: readonly ScoreMoment[]
  readonly map: MapView
  readonly ties: readonly TieGroup[]
  readonly untied: readonly string[]
}

export function timelineView({ case: of }: Dossier): TimelineView {
  return { moments: scoreOf(of), map: mapView(of), ties: tieGroups(of), untied: untied(of) }
}
