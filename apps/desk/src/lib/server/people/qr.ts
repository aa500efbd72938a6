import { encode } from 'uqr'

/** A picture of squares, as the path of an SVG whose view is `size` wide and high. */
export interface Picture {
  readonly size: number
  readonly path: string
}

/** A QR code (ISO/IEC 18004) with the quiet zone of four that readers need. */
export function qrOf(text: string): Picture {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
  return { size, path: squares.join('') }
}
