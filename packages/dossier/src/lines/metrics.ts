import { breakLines } from '@hearsay/text'
import { arabicAdvance } from './arabic.ts'

/**
 * Advance widths of Public Sans at weight 600, U+0020 to U+007E, in thousandths of an em. Measured from the
 * font this site serves, so that the server can set type that it never sees. Lighter weights are narrower.
 */
// biome-ignore format: a table
const ADVANCES = [
  234, 268, 455, 610, 670, 923, 750, 255, 320, 324, 437, 573, 260, 386, 250, 368,
  630, 418, 618, 649, 644, 659, 643, 614, 660, 643, 250, 261, 563, 573, 563, 528,
  829, 719, 678, 704, 708, 628, 604, 747, 768, 296, 396, 701, 578, 903, 770, 748,
  645, 762, 687, 682, 606, 714, 690, 962, 704, 640, 654, 322, 368, 322, 479, 536,
  243, 560, 603, 546, 603, 572, 396, 626, 585, 258, 276, 572, 317, 882, 586, 571,
  602, 602, 402, 518, 404, 588, 513, 784, 577, 550, 489, 358, 266, 360, 592,
]
/**
 * For a character outside both tables: as wide as the wider letters, and more than a full em beyond latin.
 */
const OTHER = 720
const WIDE = 1100

/** Marks stand over the letter before them, and what directs a text is not seen: neither takes room. */
const NO_WIDTH = /[\p{Mn}\p{Cf}]/gu

/** Width of a text in px when set at `size` px; never less than it takes. */
export function textWidth(text: string, size: number): number {
  const characters = [...text.replace(NO_WIDTH, '')]
  const sum = characters.reduce((so, one, index) => so + advance(one, characters[index + 1]), 0)
  return (sum * size) / 1000
}

function advance(character: string, next: string | undefined): number {
  const code = character.codePointAt(0) ?? 0
  return ADVANCES[code - 32] ?? arabicAdvance(character, next) ?? (code < 0x250 ? OTHER : WIDE)
}

/** Lines no wider than `width` px when the text is set at `size` px. */
export function wrap(text: string, width: number, size: number): string[] {
  return breakLines(text, width, (line) => textWidth(line, size))
}
