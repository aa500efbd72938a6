/** Units in a row, and their size, px. */
const PER_ROW = 20
const PITCH = 6
const HEIGHT = 18
const LEADING = 22

export interface Units {
  readonly width: number
  readonly height: number
  readonly solid: string
  readonly hatched: string
}

/** Strokes for so many units, the certain ones first, in rows of twenty. Paths for a stroke of 4 px. */
export function drawUnits(solid: number, hatched: number): Units {
  const all = solid + hatched
  return {
    width: Math.max(1, Math.min(all, PER_ROW)) * PITCH,
    height: Math.max(1, Math.ceil(all / PER_ROW)) * LEADING - (LEADING - HEIGHT),
    solid: strokes(0, solid),
    hatched: strokes(solid, all),
  }
}

function strokes(from: number, to: number): string {
  let path = ''
  for (let unit = from; unit < to; unit += 1) {
    const x = (unit % PER_ROW) * PITCH + 3
    path += `M${x} ${Math.floor(unit / PER_ROW) * LEADING}v${HEIGHT}`
  }
  return path
}
