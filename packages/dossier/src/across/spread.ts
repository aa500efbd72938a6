import { byDate, type Dated, spanFor } from '../records/by-date.ts'
import type { Seen } from './rumour.ts'
import { type Change, wordChanges } from './wording.ts'

/** What sightings of a version say of how it spread. They say when it was seen, and never where it began. */
export interface Spread {
  /** Every sighting, the earliest first, those without a date last. */
  readonly sightings: readonly Seen[]
  /**
   * Sightings of which none is certain to be earlier: more than one where dates are too vague to tell. Empty
   * where none is dated.
   */
  readonly earliest: readonly Seen[]
  /** Sightings of which none is certain to be later; empty where none is dated. */
  readonly latest: readonly Seen[]
  readonly undated: number
  /** Who is named as telling it in one of the earliest sightings; empty where nobody is. */
  readonly firstTellers: readonly string[]
  /** Places in the order in which it was first seen there. */
  readonly places: readonly SeenPlace[]
  /** Forms in the order in which each was first seen, and how each differs from the one before. */
  readonly forms: readonly SeenForm[]
}

export interface SeenPlace {
  readonly place: string
  readonly first: Seen
  readonly count: number
}

export interface SeenForm {
  readonly form: string
  readonly first: Seen
  readonly count: number
  /** Empty for the first form. */
  readonly changes: readonly Change[]
}

/** O(n²) in the sightings of one version. */
export function spreadOf(given: readonly Seen[], locale: string): Spread {
  const dated = given.map((seen) => ({ seen, edtf: seen.edtf, span: spanFor(seen.edtf) })).toSorted(byDate)
  const sightings = dated.map(({ seen }) => seen)
  const known = dated.filter(({ span }) => {
    return Number.isFinite(span.start) || Number.isFinite(span.end)
  })
  const earliest = known.filter((one) => !known.some((other) => isBefore(other, one)))
  const latest = known.filter((one) => !known.some((other) => isBefore(one, other)))
  const named = earliest.flatMap(({ seen }) => seen.teller ?? [])
  return {
    sightings,
    earliest: earliest.map(({ seen }) => seen),
    latest: latest.map(({ seen }) => seen),
    undated: dated.length - known.length,
    firstTellers: [...new Set(named)],
    places: placesOf(sightings),
    forms: formsOf(sightings, locale),
  }
}

/**
 * Whether one is certain to be over before the other begins. What is about or perhaps a date is no ground.
 */
function isBefore(one: Dated, other: Dated): boolean {
  const isVague = [one, other].some(({ edtf = '' }) => /[?~%]/.test(edtf))
  return !isVague && one.span.end < other.span.start
}

function placesOf(sightings: readonly Seen[]): SeenPlace[] {
  const somewhere = sightings.filter(({ place }) => place !== undefined)
  return [...Map.groupBy(somewhere, ({ place = '' }) => place)].flatMap(([place, all]) => {
    const [first] = all
    return first ? [{ place, first, count: all.length }] : []
  })
}

function formsOf(sightings: readonly Seen[], locale: string): SeenForm[] {
  const forms = [...Map.groupBy(sightings, ({ form }) => form.normalize('NFC').trim())]
  return forms.flatMap(([form, all], index) => {
    const [first] = all
    const before = forms[index - 1]?.[0]
    if (first === undefined) return []
    const changes = before === undefined ? [] : wordChanges(before, form, locale)
    return [{ form, first, count: all.length, changes }]
  })
}
