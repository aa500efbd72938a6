import type { Caption } from './caption.ts'
import type { Part, Parts } from './parts.ts'
import { SERIF, widest } from './type.ts'
import { element } from './xml.ts'

/** A frame on another page, px. */
export interface FrameSize {
  readonly width: number
  readonly height: number
}

/** How wide a frame is where nothing else is asked, and the highest that is proposed: it scrolls beyond. */
const WIDTH = 720
const HIGHEST = 1200
/** Beside the drawings, px: what stands around them, over each account, and a line of a question. */
const AROUND = { sides: 32, ends: 150, heading: 110, line: 28 } as const

/**
 * The size at which a picture is seen whole, or as much of it as there is room for.
 * @param most the largest frame that somebody has room for
 */
export function frameSize(parts: Parts, caption: Caption, most: Partial<FrameSize> = {}): FrameSize {
  const width = Math.min(WIDTH, most.width ?? WIDTH)
  const room = Math.max(1, width - AROUND.sides)
  const asked = Math.ceil(widest(caption.question, { size: 21, family: SERIF }) / room) * AROUND.line
  const drawn = parts.parts.reduce((sum, part) => sum + heightOf(part, width, room), 0)
  const height = Math.ceil(AROUND.ends + asked + drawn)
  return { width, height: Math.min(height, HIGHEST, most.height ?? HIGHEST) }
}

/** The height of the drawing that such a frame shows (page.ts), scaled to it. */
function heightOf({ heading, drawn }: Part, width: number, room: number): number {
  const narrow = drawn.slice(1)
  const shown =
    (width < 640 ? (narrow.find((one) => one.width <= room) ?? narrow.at(-1)) : undefined) ?? drawn[0]
  if (shown === undefined) return 0
  const scale = Math.min(room / shown.width, 1.25)
  return shown.height * scale + 20 + (heading === undefined ? 0 : AROUND.heading)
}

/** The code that shows a picture on another page. */
export function frameCode(src: string, title: string, { width, height }: FrameSize): string {
  const style = 'border:0;max-width:100%'
  const frame = { src, title, width, height, style, loading: 'lazy', referrerpolicy: 'no-referrer' }
  // An element of HTML that is empty has an end tag all the same.
  return element('iframe', frame).replace(/\/>$/, '></iframe>')
}
