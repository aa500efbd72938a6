/** Words set apart, and whoever said them on the line below: "“It was shut.” / Ada Quill, miller". */
import type { TextSpan } from '@hearsay/reading'
import { bodyOf, type Line, type Lines, type Turn } from './turn.ts'

export function belowIn({ lines }: Lines): Turn[] {
  const turns: Turn[] = []
  for (const [i, line] of lines.entries()) {
    const who = i > 0 ? CREDIT.exec(line.words)?.groups : undefined
    const first = who && quotedFrom(lines, i - 1)
    if (!who?.name || !first) continue
    const start = line.span[0] + line.words.indexOf(who.name)
    turns.push({
      span: [first.span[0], line.span[1]],
      body: bodyOf(first, 0, lines[i - 1] ?? first),
      speaker: [start, start + who.name.length],
      asks: false,
      through: throughOf(line, who.through),
    })
  }
  return turns.length >= FEWEST || turns.every(({ span }) => dashed(lines, span)) ? turns : []
}

/** Without a dash before the name, one such line may be chance. */
const FEWEST = 2
const CREDIT =
  /^(?:[-–—~]+ ?)?(?<name>(?:\p{Lu}[\p{L}.’'-]*)(?: (?:(?:of|the|de|van|von|al|bin|da|la) )?\p{Lu}[\p{L}.’'-]*){0,4}|(?:An?|The|One|Two|Three) [\p{Ll} -]{3,40})(?:,? \(?\d{1,3}\)?)?(?:,[^.!?:“”"]{2,80}?)??(?:,? to (?<through>[^.!?:,“”"]{3,40}))?$/u

/** The first line of a quotation that ends with a line, and is all that its lines are. */
function quotedFrom(lines: readonly Line[], end: number): Line | null {
  if (!/["”»’']$/.test(lines[end]?.words ?? '')) return null
  for (let i = end; i >= 0 && i > end - LONGEST; i--) {
    const line = lines[i]
    if (!line) return null
    if (/^["“«‘']/.test(line.words)) return line.opens || i === 0 || isCredit(lines[i - 1]) ? line : null
    if (line.opens) return null
  }
  return null
}

/** Lines. */
const LONGEST = 12
const isCredit = (line: Line | undefined): boolean => line !== undefined && CREDIT.test(line.words)

const dashed = (lines: readonly Line[], [, to]: TextSpan): boolean =>
  lines.some(({ span, words }) => span[1] === to && /^[-–—~]/.test(words))

/** "…, to the Lund Post": whom they told. */
function throughOf({ words, span }: Line, name: string | undefined): TextSpan | null {
  if (name === undefined || /^(?:this|our)\b/i.test(name)) return null
  const start = span[0] + words.lastIndexOf(name)
  return [start, start + name.length]
}
