/** A quotation that nobody was read to say is whoever's its sentence names, or whoever spoke just before. */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import { firstPerson, lastPerson } from './people.ts'
import type { Mention } from './said.ts'
import { sentenceAround } from './sentences.ts'
import { partAt, type Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told } from './told.ts'

export function withLooseQuotes(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const found: Told[] = []
  for (const block of sheet.paragraphs) {
    if (!isProse(block, sheet)) continue
    for (const { index, 0: quotation } of sheet.text.slice(...block).matchAll(QUOTATION)) {
      const said: TextSpan = [block[0] + index, block[0] + index + quotation.length]
      if (quotation.split(/\s+/).length < FEWEST || told.some(({ words }) => shared([said], words) > 0))
        continue
      const source = speakerOf(said, [...told, ...found], sheet)
      if (source) found.push(quoted(said, source, newId()))
    }
  }
  return [...told, ...found].sort((a, b) => startOf(a) - startOf(b))
}

/** No turn, post or heading, nor what stands above turns or posts. */
function isProse(block: TextSpan, sheet: Sheet): boolean {
  const part = partAt(sheet, block[0])
  if (part?.kind === 'turn' || part?.kind === 'headline' || (part?.kind === 'entry' && part.speaker))
    return false
  const isListed = sheet.layout.filter(({ kind }) => kind === 'entry' || kind === 'turn').length > 2
  return !isListed || block !== sheet.paragraphs[0]
}

/** Words: fewer are a name, or somebody's way to call a thing. */
const FEWEST = 3
/** Of at most so many characters: else all that follows is read behind every mark that nothing closes. */
const QUOTATION =
  /“[^”]{1,2000}”|«[^»]{1,2000}»|(?<![\p{L}\p{N}=])"[^"]{1,2000}"|(?<![\p{L}\p{N}])‘(?:[^’]|’\p{L}){1,2000}’(?!\p{L})|(?<![\p{L}\p{N}])'(?:[^'\n]|'\p{L}|\n(?!\s*\n)){1,2000}'(?!\p{L})/gu

/**
 * Whoever is named behind it in its sentence, or before it; else whoever the paragraph has speaking last, or
 * names last.
 */
function speakerOf([from, to]: TextSpan, told: readonly Told[], sheet: Sheet): Mention | null {
  const { text } = sheet
  const block = paragraphAt(sheet, from)
  const start = sentenceAround(text, block, from)[0]
  const isOver = closes(text, to) && !GOES_ON.test(text.slice(to))
  const rest: TextSpan = [to, isOver ? to : sentenceAround(text, block, to - 2)[1]]
  const who = behind(text, rest) ?? firstPerson(text, rest) ?? lastPerson(text, [start, from])
  if (who) return spoke(sheet, who, null)
  const last = told.findLast((one) => one.within === null && startOf(one) < from && startOf(one) >= block[0])
  const before = last ? null : lastPerson(text, [block[0], from])
  return last?.source ?? (before && spoke(sheet, before, null))
}

/** ", whispers one lag known as the Cat": whoever stands behind a verb. */
function behind(text: string, [from, to]: TextSpan): TextSpan | null {
  const found =
    /^,?\s(?:[-–—]\s)?\p{Ll}{3,}(?:s|ed|d|t)\s(?<who>(?:an?|one|the|another|its|his|her|their)\s[\p{Ll}-]+)(?=\s(?:who|known|called|from|in|at|of|with|as)\s|[,.;])/du.exec(
      text.slice(from, to),
    )?.indices?.groups?.who
  return found ? [from + found[0], from + found[1]] : null
}

/** Whether the sentence ends inside the marks. */
const closes = (text: string, to: number): boolean => /[.!?…]["”’'»]$/.test(text.slice(to - 2, to))
/** ", says the miller", "- underlined the miller", "whispers a miller". */
const GOES_ON = /^,? ?[-–—]? ?\p{Ll}/u

const quoted = (said: TextSpan, source: Mention, id: number): Told => ({
  id,
  page: source.page,
  words: [said],
  found: [source.span],
  source,
  sourceAt: source.span,
  cue: '',
  ...PLAIN,
  chance: { words: LOOSE, source: LOOSE, basis: LOOSE },
})

/** The share right of quotations that only stand near a name. */
const LOOSE = 0.7
