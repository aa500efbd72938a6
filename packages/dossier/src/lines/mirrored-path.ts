/** A command of SVG path data that the drawings use, and its numbers. */
const COMMAND = /([MLHVCQhv])([^A-Za-z]*)/g

/**
 * Path data seen in a mirror that stands upright in the middle of a drawing of this width.
 * @throws {Error} for a command that no drawing of ours uses
 */
export function mirroredPath(d: string, width: number): string {
  const unknown = /[^MLHVCQhv\d\s.-]/.exec(d)
  if (unknown) throw new Error(`path data "${d}": expected M, L, H, V, C, Q, h or v, found "${unknown[0]}"`)
  return d.replace(COMMAND, (_, command: string, numbers: string) => {
    const values = numbers.split(/\s+/).filter(Boolean).map(Number)
    return command + values.map((value, index) => mirroredNumber(command, value, index, width)).join(' ')
  })
}

function mirroredNumber(command: string, value: number, index: number, width: number): number {
  if (command === 'V' || command === 'v') return value
  if (command === 'h') return -value
  // Pairs of x and y, but for H, which has x alone.
  return command === 'H' || index % 2 === 0 ? width - value : value
}
