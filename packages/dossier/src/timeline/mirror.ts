import type { Picture } from './picture.ts'

/** A picture for readers from right to left: time runs as their lines do. */
export function mirrored(picture: Picture): Picture {
  const flip = (x: number) => Math.round((picture.width - x) * 10) / 10
  return {
    ...picture,
    marks: picture.marks.map((mark) => ({ ...mark, x: flip(mark.x + mark.width) })),
    dates: picture.dates.map((date) => ({ ...date, x: flip(date.x) })),
    breaks: picture.breaks.map(flip),
  }
}
