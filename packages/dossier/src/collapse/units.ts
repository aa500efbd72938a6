/** Units in a row, and their size, px. */
const PER_ROW = 20
export const PITCH = 6
const HEIGHT = 18
const LEADING = 22

export interface Units {
  readonly width: number
  readonly height: number
  readonly solid: string
  readonly hatched: string
}

/**
 * Strokes for so many units, the certain ones first, in rows of twenty or of as many as there is room for.
 * Paths for a stroke of 4 px.
 */
export function drawUnits(solid: number, hatched: number, perRow = PER_ROW): Units {
  const all = solid + hatched
  return {
    width: Math.max(1, Math.min(all, perRow)) * PITCH,
    height: Math.max(1, Math.ceil(all / perRow)) * LEADING - (LEADING - HEIGHT),
    solid: strokes(0, solid, perRow),
    hatched: strokes(solid, all, perRow),
  }
}

function strokes(from: number, to: number, perRow: number): string {
  let path = ''
  for (let unit = from; unit < to; unit += 1) {
    const x = (unit % perRow) * PITCH + 3
    path += `M${x} ${Math.floor(unit / perRow) * LEADING}v${HEIGHT}`
  }
  return path
}
