/** Degrees. */
export type Position = readonly [longitude: number, latitude: number]

const RADIUS = 6371
export const KM_PER_DEGREE = (RADIUS * Math.PI) / 180

/** The shortest way between two positions over the earth, in kilometres (haversine). */
export function kilometresBetween([from, south]: Position, [to, north]: Position): number {
  const across = Math.sin(radians(to - from) / 2)
  const along = Math.sin(radians(north - south) / 2)
  const chord = along ** 2 + Math.cos(radians(south)) * Math.cos(radians(north)) * across ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/**
 * In which direction the shortest way from one position to another sets out: degrees, clockwise from north.
 */
export function bearingTo([from, south]: Position, [to, north]: Position): number {
  const turn = radians(to - from)
  const [a, b] = [radians(south), radians(north)]
  const east = Math.sin(turn) * Math.cos(b)
  const up = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)
  return (degrees(Math.atan2(east, up)) + 360) % 360
}

/** The position that is so far off in a direction. */
export function positionFrom([longitude, latitude]: Position, bearing: number, kilometres: number): Position {
  const [angle, course, from] = [kilometres / RADIUS, radians(bearing), radians(latitude)]
  const north = Math.asin(
    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(course),
  )
  const east = Math.atan2(
    Math.sin(course) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * Math.sin(north),
  )
  return [((longitude + degrees(east) + 540) % 360) - 180, degrees(north)]
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI
}
