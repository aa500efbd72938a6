import { breakLines } from '@hearsay/text'
import { textWidth } from '../lines/metrics.ts'
import { light } from './ink.ts'
import { directed } from './type.ts'
import { element } from './xml.ts'

/** A card, which stands for an address where links are shared: its size, and the room around, px. */
export const CARD = { width: 1200, height: 630, margin: 64 } as const

const ARABIC = /\p{Script=Arabic}/u

/** The faces that cards are drawn with, and how wide they are at most, held to the one that is measured. */
const FACES = {
  serif: { family: 'Source Serif 4', width: 1.07 },
  sans: { family: 'Public Sans', width: 1.02 },
  arabic: { family: 'Noto Naskh Arabic', width: 0.86 },
} as const

/** How a text on a card looks. It runs from where `direction` starts, or to where it ends. */
export interface CardLook {
  readonly size: number
  readonly face?: 'serif' | 'sans'
  readonly weight?: number
  readonly fill?: string
  readonly direction: 'ltr' | 'rtl'
  /** Whether its own first letter says which way it runs inside. */
  readonly own?: boolean
  readonly end?: boolean
}

function faceOf(text: string, face: 'serif' | 'sans') {
  return FACES[ARABIC.test(text) ? 'arabic' : face]
}

export function cardWidth(text: string, { size, face = 'sans' }: Pick<CardLook, 'size' | 'face'>): number {
  return textWidth(text, size) * faceOf(text, face).width
}

/** As much of a text as one line of `room` px holds. */
export function cardLine(text: string, room: number, look: Pick<CardLook, 'size' | 'face'>): string {
  const measure = (part: string) => cardWidth(part, look)
  if (measure(text) <= room) return text
  return `${breakLines(text, room - look.size, measure)[0] ?? ''}…`
}

/** A text on the baseline `y`, `x` px from where its direction starts. */
export function cardText(text: string, x: number, y: number, look: CardLook): string {
  const { size, face = 'sans', weight = 600, fill = light('ink'), direction, own, end = false } = look
  const isRight = (direction === 'rtl') !== end
  return element(
    'text',
    {
      x: Math.round(direction === 'rtl' ? CARD.width - x : x),
      y: Math.round(y),
      'font-family': faceOf(text, face).family,
      'font-size': size,
      'font-weight': weight,
      fill,
      'text-anchor': isRight ? 'end' : undefined,
    },
    directed(text, { direction }, own),
  )
}

/**
 * Where a text that somebody wrote starts: on a page from right to left where all else does, else where its
 * first letter has it start.
 */
export function startOf(text: string, page: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const first = /\p{L}/u.exec(text)?.[0] ?? ''
  const isTurned = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first)
  return isTurned ? 'rtl' : page
}
