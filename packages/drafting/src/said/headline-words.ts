/**
 * What a heading says that nobody was read to say: "Owner blames frost", and the words of somebody below:
 * "Not a drop left", "LIKE A BROKEN TOOTH".
 */
import type { TextSpan } from '@hearsay/reading'
import { wordsOf } from '../terms/terms.ts'
import { spoke } from './mend.ts'
import { canSpeak } from './people.ts'
import { isConversation, isHeadline, partAt, type Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'

export function withHeadlineWords(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const newId = freshId(told)
  const made: Told[] = []
  const below = told.flatMap((one): Spoken[] =>
    !one.source || one.isSummary || isHeadline(sheet, startOf(one))
      ? []
      : [{ ...one, source: one.source, own: new Set(wordsOf(wordsAt(sheet.text, one.words))) }],
  )
  for (const clause of headings(sheet).flatMap((line) => clausesOf(line, sheet.text))) {
    if (told.some((one) => shared([clause], [...one.words, ...one.found]) > 0)) continue
    const found = heldIn(clause, sheet) ?? echoIn(clause, below, sheet)
    if (found) made.push({ ...found, id: newId() })
  }
  return [...made, ...told]
}

/** Headlines, first lines of entries, and lines of their own above the first sentence of a page. */
function headings(sheet: Sheet): TextSpan[] {
  const { text, layout, paragraphs } = sheet
  const heads = layout.filter(({ kind }) => kind === 'headline').flatMap(({ span }) => linesIn(text, span))
  const entries = layout
    .filter(({ kind, speaker }) => kind === 'entry' && speaker === null)
    .flatMap(({ span }) => linesIn(text, span).slice(0, 1))
  const above = paragraphs
    .slice(0, ABOVE)
    .filter((block) => !isHeadline(sheet, block[0]) && partAt(sheet, block[0])?.kind === 'prose')
    .flatMap((block) => (linesIn(text, block).length === 1 ? [block] : []))
  return [...heads, ...entries, ...above].filter((line) => line[1] - line[0] < LONGEST)
}

/** Paragraphs in which a page may still show its heading, and characters of one. */
const ABOVE = 3
const LONGEST = 120

function linesIn(text: string, [from, to]: TextSpan): TextSpan[] {
  return [...text.slice(from, to).matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => [
    from + index,
    from + index + line.length,
  ])
}

/** Its parts between semicolons and colons, without a time, a bar or stars before them. */
function clausesOf([from, to]: TextSpan, text: string): TextSpan[] {
  const line = text.slice(from, to)
  const bar = line.lastIndexOf('|') + 1
  return [...line.slice(bar).matchAll(/(?:[^;:]|:(?=\d))+/g)].flatMap(({ index, 0: part }): TextSpan[] => {
    const words = part.replace(/^[\s*•>-]+/, '')
    const start = from + bar + index + part.length - words.length
    return words.trim() === '' ? [] : [[start, start + words.replace(/[\s*.,?]+$/, '').length]]
  })
}

const HOLDS =
  /^(?<who>(?:\p{L}[\p{L}’'-]*\s){1,4}?)(?<said>(?:blames?|cites?|sees?|saw|speaks? of|points? to|suspects?|fears?|admits?|denies|den(?:y|ied)|counted|heard|rejects?|accuses?)\s\p{L}.*)$/du

/** "Owner blames frost": whoever holds it, and what. */
function heldIn([from, to]: TextSpan, sheet: Sheet): Told | null {
  const groups = HOLDS.exec(sheet.text.slice(from, to))?.indices?.groups
  if (!groups?.who || !groups.said) return null
  const who: TextSpan = [from + groups.who[0], from + groups.who[1] - 1]
  if (!canSpeak(wordsAt(sheet.text, [who]))) return null
  return summing([from + groups.said[0], to], spoke(sheet, who, null), who, sheet)
}

/** What somebody says below a headline, with its words. */
interface Spoken extends Told {
  readonly source: NonNullable<Told['source']>
  readonly own: ReadonlySet<string>
}

/** What stands word for word in what somebody says below. */
function echoIn(clause: TextSpan, spoken: readonly Spoken[], sheet: Sheet): Told | null {
  const mine = wordsOf(sheet.text.slice(...clause))
  const marked = /^["“'‘«]/.test(sheet.text.slice(...clause))
  if (mine.length < (marked ? 2 : FEWEST)) return null
  const below = spoken.find((one) => startOf(one) >= clause[1] && mine.every((word) => one.own.has(word)))
  return below ? summing(clause, below.source, below.sourceAt, sheet) : null
}

/** Words: fewer stand anywhere. */
const FEWEST = 4

const summing = (said: TextSpan, source: Told['source'], at: TextSpan | null, { page }: Sheet): Told => ({
  id: -1,
  page,
  words: [said],
  found: at ? [at] : [],
  source,
  sourceAt: at,
  cue: '',
  ...PLAIN,
  isSummary: true,
  chance: { words: SUMMED, source: SUMMED, basis: SUMMED },
})

/** The share right of these. */
const SUMMED = 0.7
