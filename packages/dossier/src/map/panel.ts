import { type Locale, placesText } from '@hearsay/words'
import { boxesOf, drawCircles, type PanelCircle } from './circles.ts'
import type { Box } from './labels.ts'
import { countryNames, type PanelText } from './names.ts'
import { type Outline, outlinesOn, pathOf } from './outlines.ts'
import type { MapPlace } from './places.ts'
import { type PanelForm, type Projected, projectionFor } from './projection.ts'
import { rasterOf } from './raster.ts'

/** One map, projected and set: SVG path data and positions in px. */
export interface Panel {
  readonly width: number
  readonly height: number
  readonly land: string
  /** Land of countries that are places of the case. */
  readonly marked: string
  readonly countries: readonly (PanelText & { readonly marked: boolean })[]
  readonly circles: readonly PanelCircle[]
  /** What another panel shows larger. */
  readonly frame: Box | undefined
  readonly scale: { readonly x: number; readonly y: number; readonly width: number; readonly label: string }
}

/** What stands on a panel, besides land. */
export interface OnPanel {
  /** Places that are marked by a circle. */
  readonly circles: readonly MapPlace[]
  /** Places that are countries, by the country's name. */
  readonly countries: ReadonlyMap<string, string>
  readonly frame?: Box
}

/** @returns the panel, and the countries of which it shows land */
export function drawPanel(form: PanelForm, on: OnPanel, locale: Locale) {
  const { width, height, middle } = form
  const projected = projectionFor(form)
  const outlines = outlinesOn(projected, middle)
  const whole: Box = { x: 2, y: 2, width: width - 4, height: height - 4 }
  const scale = scaleBar(projected, form, locale)
  const fixed: Box[] = [
    { x: scale.x - 4, y: scale.y - 20, width: scale.width + 70, height: 26 },
    ...(on.frame ? [on.frame] : []),
  ]
  const circles = drawCircles(on.circles, projected, whole, fixed)
  const panel: Panel = {
    ...{ width, height, circles, scale, frame: on.frame },
    land: pathOf(outlines),
    marked: pathOf(outlines.filter(({ country }) => on.countries.has(country))),
    countries: namesOn(outlines, on, whole, [...fixed, ...circles.flatMap(boxesOf)]),
  }
  return { panel, shown: new Set(outlines.map(({ country }) => country)) }
}

/** Countries that are places of the case are named first. */
function namesOn(outlines: readonly Outline[], on: OnPanel, whole: Box, taken: readonly Box[]) {
  const raster = rasterOf(outlines, whole.width + 4, whole.height + 4)
  const first = outlines.toSorted(
    (a, b) => Number(on.countries.has(b.country)) - Number(on.countries.has(a.country)),
  )
  const nameOf = (country: string) => on.countries.get(country) ?? country
  return countryNames(first, nameOf, raster, whole, taken).map(({ country, ...text }) => ({
    ...text,
    marked: on.countries.has(country),
  }))
}

const LENGTHS = [2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2]

/** A round number of kilometres, as many as a quarter of the width has room for; one at least. */
function scaleBar({ pixelsPerKm }: Projected, { width, height }: PanelForm, locale: Locale): Panel['scale'] {
  const km = LENGTHS.find((length) => length * pixelsPerKm <= width / 4) ?? 1
  return {
    x: 10,
    y: height - 10,
    width: Math.round(km * pixelsPerKm * 10) / 10,
    label: placesText(locale, 'kilometres', { count: km }),
  }
}
