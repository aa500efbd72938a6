import type { Dossier } from '../dossier.ts'
import { kept } from '../kept.ts'
import { type MapView, mapView } from '../map/view.ts'
import { type Score, scoreOf } from './score.ts'
import { type TieGroup, tieGroups, untied } from './ties.ts'

/** Section 7: when, where, and who belongs to whom. */
export interface TimelineView {
  readonly score: Score
  readonly map: MapView
  readonly ties: readonly TieGroup[]
  readonly untied: readonly string[]
}

export const timelineView = kept((dossier: Dossier): TimelineView => {
  const { case: of, locale } = dossier
  return {
    score: scoreOf(of, locale),
    map: mapView(dossier),
    ties: tieGroups(of, locale),
    untied: untied(of, locale),
  }
})
