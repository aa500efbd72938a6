import { type Locale, placesText } from '@hearsay/words'
import { type GeoProjection, geoMercator, geoPath } from 'd3-geo'
import type { GeoJSON } from 'geojson'
import { textWidth, wrap } from '../lines/metrics.ts'
import { type Bounds, type Land, landWithin } from './countries.ts'
import { type Box, inside, overlap, type Placement, placeLabels } from './labels.ts'
import type { MapPlace } from './places.ts'

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

/** How a panel is set: its size, and what it must show. `step`: degrees between grid lines. */
export interface PanelForm {
  readonly width: number
  readonly height: number
  readonly fit: GeoJSON
  readonly padding: number
  readonly step: number
}

export const SIZE = 13
const LEADING = 17
/** Px of radius from which a circle may have names upon it. */
const WIDE_CIRCLE = 16
/** Square px below which a country is not named. */
const LEAST_AREA = 1500
const KM_PER_DEGREE = 111.195

export function projectionFor({ width, height, fit, padding }: PanelForm): GeoProjection {
  const projection = geoMercator()
  projection.fitExtent(
    [
      [padding, padding],
      [width - padding, height - padding],
    ],
    // d3-geo's own union of what it draws; any GeoJSON object is one.
    fit as Parameters<GeoProjection['fitExtent']>[1],
  )
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ])
}

/** @param detail corners of what another panel shows larger, west-north then east-south */
export function drawPanel(
  form: PanelForm,
  places: readonly MapPlace[],
  locale: Locale,
  detail?: readonly [readonly [number, number], readonly [number, number]],
): Panel {
  const { width, height } = form
  const projection = projectionFor(form)
  const at = (longitude: number, latitude: number) => projection([longitude, latitude]) ?? [0, 0]
  const view = viewOf(projection, form)
  const lands = landWithin(view)
  const scale = scaleBar(projection, width, height, locale)
  const frame = detail && frameOf(at(...detail[0]), at(...detail[1]), locale)
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
      .map(({ name, longitude, latitude }) => ({ name, at: at(longitude, latitude) })),
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
    const [x, y] = projection([place.longitude, place.latitude]) ?? [0, 0]
    const r = Math.max(2, (place.radius ?? 0) * pixelsPerKm(projection, place.longitude, place.latitude))
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
  .flatMap((dx) => [0, -18, 18, -36, 36, -54, 54].map((dy) => [dx, dy]))
  .toSorted(([ax = 0, ay = 0], [bx = 0, by = 0]) => Math.hypot(ax, ay) - Math.hypot(bx, by))

/** Names set about a point, those that fit. */
function names(
  wanted: readonly { readonly name: string; readonly at: readonly number[] }[],
  whole: Box,
  taken: readonly Box[],
): PanelText[] {
  const boxes = [...taken]
  return wanted.flatMap(({ name, at }) => {
    const [x = 0, y = 0] = at
    for (const [dx = 0, dy = 0] of NUDGES) {
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

function frameOf([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[], locale: Locale) {
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
    const y = round(projection([west, latitude])?.[1] ?? 0)
    path.push(`M0 ${y}H${width}`)
    if (y > 20 && y < height - 30) labels.push({ text: latitudeWords(latitude, locale), x: 4, y: y - 4 })
  }
  for (let longitude = Math.ceil(west / step) * step; longitude < east; longitude += step) {
    path.push(`M${round(projection([longitude, south])?.[0] ?? 0)} 0V${height}`)
  }
  return { path: path.join(''), labels }
}

/** The degrees that a panel shows. */
function viewOf(projection: GeoProjection, { width, height }: PanelForm): Bounds {
  const [west = 0, north = 0] = projection.invert?.([0, 0]) ?? []
  const [east = 0, south = 0] = projection.invert?.([width, height]) ?? []
  return { west, south, east, north }
}

function latitudeWords(latitude: number, locale: Locale): string {
  if (latitude === 0) return placesText(locale, 'equator')
  return placesText(locale, latitude > 0 ? 'north' : 'south', { degrees: Math.abs(latitude) })
}

function scaleBar(projection: GeoProjection, width: number, height: number, locale: Locale): Panel['scale'] {
  const [longitude = 0, latitude = 0] = projection.invert?.([width / 2, height / 2]) ?? [0, 0]
  const perKm = pixelsPerKm(projection, longitude, latitude)
  const km = [1000, 500, 200, 100, 50, 20, 10, 5, 2, 1].find((length) => length * perKm <= width / 4) ?? 1
  return {
    x: 10,
    y: height - 10,
    width: round(km * perKm),
    label: placesText(locale, 'kilometres', { count: km }),
  }
}

export function pixelsPerKm(projection: GeoProjection, longitude: number, latitude: number): number {
  const [, y1 = 0] = projection([longitude, latitude - 0.05]) ?? []
  const [, y2 = 0] = projection([longitude, latitude + 0.05]) ?? []
  return Math.abs(y1 - y2) / (0.1 * KM_PER_DEGREE)
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
