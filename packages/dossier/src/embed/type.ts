import { breakLines } from '@hearsay/text'
import { aboutLocale, type Locale } from '@hearsay/words'
import { textWidth } from '../lines/metrics.ts'
import type { Block } from './blocks.ts'
import { element, escaped } from './xml.ts'

/** Faces that readers' systems bring along: nothing is loaded. The first is the site's own. */
export const SANS =
  "'Public Sans','Segoe UI','Helvetica Neue',Arial,'Noto Sans Arabic','Geeza Pro',sans-serif"
export const SERIF = "'Source Serif 4',Georgia,'Times New Roman','Noto Naskh Arabic','Geeza Pro',serif"

/**
 * How much wider than the face that is measured (lines/metrics.ts) those may be that stand in for it. Arabic
 * is measured in one of the widest already.
 */
const STANDING_IN = { sans: 1.16, serif: 1.28 } as const

/** Which way a picture is read, and how wide it is, px. */
export interface Setting {
  readonly width: number
  readonly direction: 'ltr' | 'rtl'
}

/** How a text looks: `size` in px. `own`: written by the desk or a source, and runs its own way. */
export interface Look {
  readonly size: number
  readonly fill: string
  readonly weight?: number
  readonly family?: string
  readonly own?: boolean
  readonly end?: boolean
}

// Unicode bidirectional algorithm (UAX #9): isolates, by their own first letter, or from right to left.
const BY_ITSELF = '\u2068'
const RIGHT_TO_LEFT = '\u2067'
const END = '\u2069'

export function settingOf(locale: Locale, width: number): Setting {
  return { width, direction: aboutLocale(locale).direction }
}

/** Where what is `x` px from where reading starts lies from the left. */
export function across({ width, direction }: Setting, x: number): number {
  return direction === 'rtl' ? width - x : x
}

/**
 * A text whose first letter, or last where it is `end`, stands `x` px from where reading starts, on the
 * baseline `y`. It is anchored by its sides, and its direction is in its characters: programs that draw SVG
 * disagree on what `direction` does.
 */
export function textAt(text: string, x: number, y: number, look: Look, setting: Setting): string {
  const isRight = (setting.direction === 'rtl') !== (look.end === true)
  return element(
    'text',
    {
      x: Math.round(across(setting, x)),
      y: Math.round(y),
      'font-size': look.size,
      'font-weight': look.weight,
      'font-family': look.family,
      fill: look.fill,
      'text-anchor': isRight ? 'end' : undefined,
    },
    directed(text, setting, look.own),
  )
}

/** A text that runs in the direction of the page, or in its `own`, whatever stands around it. */
export function directed(text: string, { direction }: Pick<Setting, 'direction'>, own = false): string {
  const plain = escaped(text)
  if (direction === 'rtl' && !own) return RIGHT_TO_LEFT + plain + END
  return direction === 'rtl' || hasRightToLeft(text) ? BY_ITSELF + plain + END : plain
}

/** Letters from right to left, and what turns directions. */
const TURNED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u2066-\u2069\u202a-\u202e]/u

function hasRightToLeft(text: string): boolean {
  return TURNED.test(text)
}

/** A text broken into lines of at most `room` px. */
export function blockAt(
  text: string,
  at: { readonly x: number; readonly y: number; readonly room: number; readonly leading: number },
  look: Look,
  setting: Setting,
  most = Number.POSITIVE_INFINITY,
): Block {
  const lines = fitted(
    breakLines(text, at.room, (line) => widest(line, look)),
    most,
  )
  const body = lines.map((line, index) =>
    textAt(line, at.x, at.y + look.size + index * at.leading, look, setting),
  )
  return { body: body.join(''), height: lines.length * at.leading }
}

/** The first lines of so many; what is left out leaves an ellipsis. */
export function fitted(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines]
  const kept = lines.slice(0, most)
  const last = kept.pop() ?? ''
  return [...kept, `${last.replace(/\s*\S?$/u, '')}…`]
}

/** How wide a text may be at most in any face that it may be set in, px. */
export function widest(text: string, { size, family }: Pick<Look, 'size' | 'family'>): number {
  const isMeasured = /\p{Script=Arabic}/u.test(text)
  return textWidth(text, size) * (isMeasured ? 1 : STANDING_IN[family === SERIF ? 'serif' : 'sans'])
}
