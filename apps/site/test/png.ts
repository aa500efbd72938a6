import { inflateSync } from 'node:zlib'

/** A picture as its readers see it: how large it is, px, and the bytes of each row, four for a pixel. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly rows: readonly Uint8Array[]
}

/**
 * Reads a PNG (ISO 15948) with 8 bits a channel, red, green, blue and alpha.
 * @throws {Error} for any other bytes
 */
export function pictureIn(png: Uint8Array): Picture {
  const view = Buffer.from(png)
  if (view.subarray(1, 4).toString() !== 'PNG') throw new Error('expected a PNG')
  const [width, height, depth, colour] = [view.readUInt32BE(16), view.readUInt32BE(20), view[24], view[25]]
  if (depth !== 8 || colour !== 6) throw new Error(`expected 8 bits of RGBA; found ${depth}, type ${colour}`)
  const parts: Buffer[] = []
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at)) {
    if (view.subarray(at + 4, at + 8).toString() !== 'IDAT') continue
    parts.push(view.subarray(at + 8, at + 8 + view.readUInt32BE(at)))
  }
  return { width, height, rows: rowsIn(inflateSync(Buffer.concat(parts)), width * 4, height) }
}

function rowsIn(data: Buffer, length: number, height: number): Uint8Array[] {
  const rows: Uint8Array[] = []
  let above = new Uint8Array(length)
  for (let y = 0; y < height; y += 1) {
    const start = y * (length + 1)
    const row = new Uint8Array(data.subarray(start + 1, start + 1 + length))
    unfilter(row, above, data[start] ?? 0)
    rows.push(row)
    above = row
  }
  return rows
}

/** Adds to each byte what its filter foretold of it (ISO 15948, 9.2). */
function unfilter(row: Uint8Array, above: Uint8Array, filter: number): void {
  for (let x = 0; x < row.length; x += 1) {
    const [left, up, corner] = [x < 4 ? 0 : (row[x - 4] ?? 0), above[x] ?? 0, x < 4 ? 0 : (above[x - 4] ?? 0)]
    if (filter === 1) row[x] = (row[x] ?? 0) + left
    else if (filter === 2) row[x] = (row[x] ?? 0) + up
    else if (filter === 3) row[x] = (row[x] ?? 0) + ((left + up) >> 1)
    else if (filter === 4) row[x] = (row[x] ?? 0) + paeth(left, up, corner)
  }
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** How many pixels of an area are dark. */
export function ink(
  { rows }: Picture,
  area: readonly [x1: number, y1: number, x2: number, y2: number],
): number {
  const [x1, y1, x2, y2] = area
  let count = 0
  for (const row of rows.slice(y1, y2))
    for (let x = x1 * 4; x < x2 * 4; x += 4) if ((row[x] ?? 255) < 128) count += 1
  return count
}
