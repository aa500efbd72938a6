/**
 * The small picture of who speaks through whom: a tree under the text, drawn downwards so that it fits a
 * phone.
 */
import { isolatedBidi } from '@hearsay/text'
import { type Locale, readingText } from '@hearsay/words'

export interface VoiceRow {
  readonly label: string
  readonly x: number
  readonly y: number
  /** From the voice that it speaks through. */
  readonly line: string | null
}

export interface VoicesView {
  readonly width: number
  readonly height: number
  readonly rows: readonly VoiceRow[]
  readonly says: string
}

interface Voice {
  readonly name: string
  readonly through: Map<string, Voice>
  count: number
}

const WIDTH = 300
const INDENT = 20
const ROW = 24
const MOST = 14
/** Average advance of a letter at 13 px. */
const LETTER = 6.9

/** @param chains the voices of every statement, innermost first, as `noteWords` gives them. */
export function voicesView(chains: readonly (readonly string[])[], locale: Locale): VoicesView {
  const page: Voice = { name: readingText(locale, 'thisText'), through: new Map(), count: chains.length }
  for (const chain of chains) add(page, chain.toReversed())
  const rows: VoiceRow[] = []
  const count = draw(page, 0, null, rows, locale)
  if (count > 0)
    rows.push({
      label: readingText(locale, 'moreVoices', { count }),
      x: INDENT + 8,
      y: rows.length * ROW + 15,
      line: null,
    })
  return { width: WIDTH, height: rows.length * ROW, rows, says: sentences(page, locale) }
}

function add(page: Voice, outermostFirst: readonly string[]): void {
  let at = page
  for (const name of outermostFirst) {
    const key = name.toLowerCase()
    const next = at.through.get(key) ?? { name, through: new Map(), count: 0 }
    at.through.set(key, next)
    at = next
  }
  at.count++
}

/** Adds a voice and those who speak through it; returns how many had no room. */
function draw(voice: Voice, depth: number, from: VoiceRow | null, rows: VoiceRow[], locale: Locale): number {
  const within = [...voice.through.values()]
  if (rows.length >= MOST)
    return 1 + within.reduce((sum, each) => sum + draw(each, depth, from, rows, locale), 0)
  const x = Math.min(depth, 6) * INDENT
  const y = rows.length * ROW + 15
  const corner = x - INDENT + 4
  const row = {
    label: labelOf(voice, depth, Math.floor((WIDTH - x - 34) / LETTER), locale),
    x,
    y,
    line: from ? `M${corner} ${from.y + 6}V${y - 4}H${x - 3}` : null,
  }
  rows.push(row)
  return within.reduce((sum, each) => sum + draw(each, depth + 1, row, rows, locale), 0)
}

/** The page itself is one, however many statements it makes. */
function labelOf({ name, count }: Voice, depth: number, letters: number, locale: Locale): string {
  const short = isolatedBidi(shortened(name, letters))
  return depth > 0 && count > 1 ? readingText(locale, 'voiceTimes', { name: short, count }) : short
}

function shortened(name: string, most: number): string {
  const letters = [...new Intl.Segmenter().segment(name.slice(0, 200))].map(({ segment }) => segment)
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`
}

function sentences(page: Voice, locale: Locale): string {
  const told = (voice: Voice): string[] =>
    [...voice.through.values()].flatMap((each) => [
      voice === page
        ? readingText(locale, 'speaks', { name: each.name })
        : readingText(locale, 'speaksThrough', { name: each.name, through: voice.name }),
      ...told(each),
    ])
  return told(page).slice(0, 40).join(' ')
}
