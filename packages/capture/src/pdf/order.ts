import type { Glyph } from './pdfium.ts'

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const LETTER = /\p{L}/u
/** Letters and figures that run from left to right in any line, and what stands between two of them. */
const LEFT_TO_RIGHT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9%]/u
const BETWEEN = /[-.,:/@&'’+_]/
const ALEF = /[اأإآٱ]/
const MIRRORED: ReadonlyMap<string, string> = new Map(
  ['()', '[]', '{}', '«»', '‹›', '<>'].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
)

/** More of a line's letters run from right to left. */
export function isRightToLeft(line: readonly Glyph[]): boolean {
  const letters = line.filter(({ char }) => LETTER.test(char))
  return letters.filter(({ char }) => RIGHT_TO_LEFT.test(char)).length * 2 > letters.length
}

/**
 * Puts in order what PDFium turns round in a line that runs from right to left, by where it stands on the
 * page: the two letters of a lam-alef, which are one glyph; words of Latin script beside one another; and
 * what follows a number.
 */
export function inReadingOrder(line: readonly Glyph[]): Glyph[] {
  if (!isRightToLeft(line)) return [...line]
  return latinRuns(afterNumbers(words(lamAlef(line)))).flat()
}

function lamAlef(line: readonly Glyph[]): Glyph[] {
  const out = [...line]
  for (let at = 0; at + 1 < out.length; at += 1) {
    const [one, two] = [out[at], out[at + 1]]
    if (!one || !two || !ALEF.test(one.char) || two.char !== 'ل' || !isOneGlyph(one, two)) continue
    out[at] = two
    out[at + 1] = one
    at += 1
  }
  return out
}

function isOneGlyph(one: Glyph, two: Glyph): boolean {
  return Math.abs(one.x - two.x) < 0.01 && Math.abs(one.y - two.y) < 0.01
}

/** A stretch that runs from left to right, whole, and every other character alone. */
function words(line: readonly Glyph[]): Glyph[][] {
  const out: Glyph[][] = []
  for (const [at, glyph] of line.entries()) {
    const last = out.at(-1)
    const goesOn = last && LEFT_TO_RIGHT.test(last[0]?.char ?? '') && joins(line, at)
    if (goesOn) last.push(glyph)
    else out.push([glyph])
  }
  return out
}

function joins(line: readonly Glyph[], at: number): boolean {
  const [here, next, before] = [line[at], line[at + 1], line[at - 1]].map((glyph) => glyph?.char ?? '')
  if (LEFT_TO_RIGHT.test(here ?? '')) return LEFT_TO_RIGHT.test(before ?? '') || BETWEEN.test(before ?? '')
  return BETWEEN.test(here ?? '') && LEFT_TO_RIGHT.test(next ?? '') && LEFT_TO_RIGHT.test(before ?? '')
}

/** A mark that stands left of a number is read after it. */
function afterNumbers(line: readonly Glyph[][]): Glyph[][] {
  const out = [...line]
  for (let at = 0; at + 1 < out.length; at += 1) {
    const [mark, number] = [out[at], out[at + 1]]
    const [a, b] = [mark?.[0], number?.[0]]
    if (
      !mark ||
      !number ||
      !a ||
      !b ||
      !/[،؛.,:!؟?]/.test(a.char) ||
      !LEFT_TO_RIGHT.test(b.char) ||
      a.x >= b.x
    )
      continue
    out[at] = number
    out[at + 1] = mark
    at += 1
  }
  return out
}

/** Words of Latin script with single spaces between them, from left to right as they stand. */
function latinRuns(line: readonly Glyph[][]): Glyph[][] {
  const out: Glyph[][] = []
  for (let at = 0; at < line.length; at += 1) {
    const run = [line[at] ?? []]
    while (isLatin(run.at(-1)) && isSpace(line[at + 1]) && isLatin(line[at + 2])) {
      run.push(line[at + 1] ?? [], line[at + 2] ?? [])
      at += 2
    }
    const turned = run.length > 1 && (run[0]?.[0]?.x ?? 0) > (run.at(-1)?.[0]?.x ?? 0)
    out.push(...(turned ? run.reverse() : run))
  }
  return out
}

function isLatin(word: readonly Glyph[] | undefined): boolean {
  return word?.some(({ char }) => LETTER.test(char) && LEFT_TO_RIGHT.test(char)) ?? false
}

function isSpace(word: readonly Glyph[] | undefined): boolean {
  return word?.length === 1 && word[0]?.char === ' '
}

/**
 * Brackets of lines that run from right to left, turned where the page has more that close before they open.
 */
export function withBrackets(lines: readonly (readonly Glyph[])[]): Glyph[][] {
  const ours = lines.filter(isRightToLeft).map((line) => line.map(({ char }) => char).join(''))
  const count = (pattern: RegExp) => ours.reduce((sum, line) => sum + (line.match(pattern)?.length ?? 0), 0)
  const turned = count(/\)[^()]*\(|»[^«»]*«|\][^[\]]*\[/g) > count(/\([^()]*\)|«[^«»]*»|\[[^[\]]*\]/g)
  return lines.map((line) =>
    turned && isRightToLeft(line)
      ? line.map((glyph) => ({ ...glyph, char: MIRRORED.get(glyph.char) ?? glyph.char }))
      : [...line],
  )
}
