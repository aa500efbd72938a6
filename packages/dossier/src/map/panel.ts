import { type Locale, placesText } from '@hearsay/words'
import { type GeoProjection, geoPath } from 'd3-geo'
import { textWidth, wrap } from '../lines/metrics.ts'
import { type Bounds, type Land, landWithin, type Position } from './countries.ts'
import { type Box, inside, overlap, type Placement, placeLabels } from './labels.ts'
import type { MapPlace } from './places.ts'
import {
  type PanelForm,
  type Point,
  pixelsPerKm,
  pointAt,
  positionAt,
  projectionFor,
  viewOf,
} from './projection.ts'

/** One map, projected and set: SVG path data and positions in px. */
export interface Panel {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly grid: string
  readonly degrees: readonly PanelText[]
  readonly areas: readonly PanelText[]
  readonly countries: readonly PanelText[]
  readonly circles: readonly PanelCircle[]
  /** What another panel shows larger. */
  readonly frame: (Box & { readonly label: PanelText }) | undefined
  readonly scale: { readonly x: number; readonly y: number; readonly width: number; readonly label: string }
}

export interface PanelText {
  readonly text: string
  readonly x: number
  readonly y: number
}

export interface PanelCircle {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly label: readonly (PanelText & { readonly name: boolean })[]
  readonly leader: { readonly x: number; readonly y: number } | undefined
}

export const SIZE = 13
const LEADING = 17
/** Px of radius from which a circle may have names upon it. */
const WIDE_CIRCLE = 16
/** Square px below which a country is not named. */
const LEAST_AREA = 1500

/** @param detail corners of what another panel shows larger, west-north then east-south */
export function drawPanel(
  form: PanelForm,
  places: readonly MapPlace[],
  locale: Locale,
  detail?: readonly [Position, Position],
): Panel {
  const { width, height } = form
  const projection = projectionFor(form)
  const view = viewOf(projection, form)
  const lands = landWithin(view)
  const scale = scaleBar(projection, form, locale)
  const frame = detail && frameOf(pointAt(projection, detail[0]), pointAt(projection, detail[1]), locale)
  const whole: Box = { x: 2, y: 2, width: width - 4, height: height - 4 }
  const grid = gridOf(projection, form, view, locale)
  const fixed: Box[] = [
    ...grid.labels.map(({ x, y }) => ({ x, y: y - 11, width: 44, height: 13 })),
    { x: scale.x - 4, y: scale.y - 20, width: scale.width + 60, height: 26 },
    ...(frame ? [labelBox(frame.label.text, frame.label.x, frame.label.y)] : []),
  ]
  const circles = places.filter(({ radius }) => radius !== undefined)
  const drawn = detail ? [] : drawCircles(circles, projection, whole, fixed)
  const taken = [...fixed, ...drawn.flatMap(boxesOf)]
  const areas = names(
    places
      .filter(({ radius }) => radius === undefined)
      .map(({ name, longitude, latitude }) => ({ name, at: pointAt(projection, [longitude, latitude]) })),
    whole,
    taken,
  )
  const known = new Set(areas.map(({ text }) => text))
  return {
    width,
    height,
    land:
      geoPath(projection).digits(1)({
        type: 'GeometryCollection',
        geometries: lands.map(({ shape }) => shape),
      }) ?? '',
    grid: grid.path,
    degrees: grid.labels,
    areas,
    countries: names(
      neighbours(lands, projection).filter(({ name }) => !known.has(name)),
      whole,
      [...taken, ...areas.map(({ text, x, y }) => labelBox(text, x, y))],
    ),
    circles: drawn,
    frame,
    scale,
  }
}

function drawCircles(
  places: readonly MapPlace[],
  projection: GeoProjection,
  whole: Box,
  taken: readonly Box[],
): PanelCircle[] {
  const items = places.map((place) => {
    const [x, y] = pointAt(projection, [place.longitude, place.latitude])
    const r = Math.max(2, (place.radius ?? 0) * pixelsPerKm(projection, place.latitude))
    const lines = linesFor(place)
    const size = {
      width: Math.max(...lines.map(({ text }) => textWidth(text, SIZE))),
      height: lines.length * LEADING,
    }
    return { x: round(x), y: round(y), r: round(r), lines, ...size }
  })
  // A wide circle is faint and may lie under a name, which then stands near its middle.
  const placements = placeLabels(
    items.map((item) => ({ ...item, r: item.r > WIDE_CIRCLE ? 4 : item.r })),
    whole,
    taken,
  )
  return items.map(({ x, y, r, lines }, index) => ({
    x,
    y,
    r,
    ...labelOf(lines, placements[index], { x, y, r }),
  }))
}

function linesFor({ name, what }: MapPlace) {
  const [first] = what
  const detail = first === undefined ? [] : wrap(first, 150, SIZE).slice(0, 2)
  const names = wrap(name, 150, SIZE).map((text) => ({ text, name: true }))
  return [...names, ...detail.map((text) => ({ text, name: false }))]
}

function labelOf(
  lines: readonly { text: string; name: boolean }[],
  placement: Placement | undefined,
  { x, r }: { x: number; y: number; r: number },
): Pick<PanelCircle, 'label' | 'leader'> {
  if (!placement) return { label: [], leader: undefined }
  const { box, leader } = placement
  const label = lines.map(({ text, name }, index) => ({
    text,
    name,
    x: round(box.x),
    y: round(box.y + LEADING * (index + 0.78)),
  }))
  const near =
    box.x > x + r ? box.x - 3 : box.x + box.width < x - r ? box.x + box.width + 3 : box.x + box.width / 2
  return { label, leader: leader ? { x: round(near), y: round(box.y + LEADING / 2) } : undefined }
}

function boxesOf({ x, y, r, label }: PanelCircle): Box[] {
  const circle: Box = { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
  return [
    circle,
    ...label.map((line) => labelBox(line.text, line.x + textWidth(line.text, SIZE) / 2, line.y)),
  ]
}

/** How far a name may stand from the middle of what it names, nearest first. */
const NUDGES = [0, -20, 20, -40, 40, -60, 60, -80, 80]
  .flatMap((dx) => [0, -18, 18, -36, 36, -54, 54].map((dy): Point => [dx, dy]))
  .toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))

/** Names set about a point, those that fit. */
function names(
  wanted: readonly { readonly name: string; readonly at: Point }[],
  whole: Box,
  taken: readonly Box[],
): PanelText[] {
  const boxes = [...taken]
  return wanted.flatMap(({ name, at: [x, y] }) => {
    for (const [dx, dy] of NUDGES) {
      const box = labelBox(name, x + dx, y + dy)
      if (!inside(box, whole) || boxes.some((other) => overlap(box, other))) continue
      boxes.push(box)
      return [{ text: name, x: round(x + dx), y: round(y + dy) }]
    }
    return []
  })
}

/** The box of a text centred on x, its baseline at y. Area names are letter-spaced, hence the allowance. */
function labelBox(text: string, x: number, y: number): Box {
  const width = textWidth(text, SIZE) * 1.12 + 18
  return { x: x - width / 2, y: y - SIZE, width, height: SIZE + 5 }
}

/** Countries that show, each at the middle of the largest part that shows, the largest first. */
function neighbours(lands: readonly Land[], projection: GeoProjection) {
  const path = geoPath(projection)
  const parts = lands
    .map(({ country, shape }) => ({ name: country, shape, area: path.area(shape) }))
    .filter(({ area }) => area > LEAST_AREA)
    .toSorted((a, b) => b.area - a.area)
  const seen = new Set<string>()
  return parts.flatMap(({ name, shape }) => {
    if (seen.has(name)) return []
    seen.add(name)
    return [{ name, at: path.centroid(shape) }]
  })
}

function frameOf([x1, y1]: Point, [x2, y2]: Point, locale: Locale) {
  const box = { x: round(x1), y: round(y1), width: round(x2 - x1), height: round(y2 - y1) }
  return {
    ...box,
    label: { text: placesText(locale, 'enlarged'), x: round((x1 + x2) / 2), y: round(y2 + 15) },
  }
}

/** Meridians and parallels are straight under Mercator, so two ends are enough. */
function gridOf(
  projection: GeoProjection,
  { width, height, step }: PanelForm,
  { west, south, east, north }: Bounds,
  locale: Locale,
) {
  const path: string[] = []
  const labels: PanelText[] = []
  for (let latitude = Math.ceil(south / step) * step; latitude < north; latitude += step) {
    const y = round(pointAt(projection, [west, latitude])[1])
    path.push(`M0 ${y}H${width}`)
    if (y > 20 && y < height - 30) labels.push({ text: latitudeWords(latitude, locale), x: 4, y: y - 4 })
  }
  for (let longitude = Math.ceil(west / step) * step; longitude < east; longitude += step) {
    path.push(`M${round(pointAt(projection, [longitude, south])[0])} 0V${height}`)
  }
  return { path: path.join(''), labels }
}

function latitudeWords(latitude: number, locale: Locale): string {
  if (latitude === 0) return placesText(locale, 'equator')
  return placesText(locale, latitude > 0 ? 'north' : 'south', { degrees: Math.abs(latitude) })
}

const LENGTHS = [1000, 500, 200, 100, 50, 20, 10, 5, 2]

/** A round number of kilometres, as many as a quarter of the width has room for; one at least. */
function scaleBar(projection: GeoProjection, { width, height }: PanelForm, locale: Locale): Panel['scale'] {
  const [, latitude] = positionAt(projection, [0, height / 2])
  const perKm = pixelsPerKm(projection, latitude)
  const km = LENGTHS.find((length) => length * perKm <= width / 4) ?? 1
  return {
    x: 10,
    y: height - 10,
    width: round(km * perKm),
    label: placesText(locale, 'kilometres', { count: km }),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
