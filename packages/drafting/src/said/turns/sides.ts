/** Questions and answers labelled Q and A: who answers, and who else is heard among them. */
import type { TextSpan } from '@hearsay/reading'
import type { Head } from './heads.ts'
import { type Line, nameAbove } from './turn.ts'

/** "Q", "A". */
export const isSide = (label: string): boolean => /^[QA]$/.test(label)

/** A paragraph of one line that names somebody, and is no sentence, says who answers from there on. */
const isHeading = (line: Line, next: Line | undefined): boolean =>
  line.opens && next?.opens !== false && !/[.!?:]["”]?$/.test(line.words) && line.words.length < MOST

/** Characters. */
const MOST = 90

/** Where such a paragraph ends a turn. */
export function beforeHeading(lines: readonly Line[], from: number, to: number): number {
  const at = lines.findIndex((line, k) => k > from && k < to && isHeading(line, lines[k + 1]))
  return at < 0 ? to : at
}

/** Where answers say "I": whoever the last heading above names, else the page's head. */
export function answersIn(
  label: string,
  above: readonly Line[],
  bodies: readonly (TextSpan | null)[],
  text: string,
): TextSpan | null {
  const isPerson = bodies.some((body) => body && SELF.test(text.slice(...body).replace(QUOTED, '')))
  if (label === 'Q' || !isPerson) return null
  const named = above.findLast((line, i) => isHeading(line, above[i + 1]) && nameAbove([line]))
  return nameAbove(named ? [named] : above)
}

const SELF = /\b(?:I|[Mm]e|[Mm]y)\b/
const QUOTED = /["“][^"“”]*["”]/g

/** "ADA, the mill: …": among questions and answers, whoever else is heard. */
export function calledIn(line: Line | undefined): Head | null {
  const found = line && /^(?<who>\p{Lu}[\p{Lu} .’'-]+\p{Lu})(?:, [^:.?!“"]{2,40})?: (?=\S)/u.exec(line.words)
  const who = found?.groups?.who
  if (!line || !found || who === undefined) return null
  const [start] = line.span
  return { shape: 'called', who: [start, start + who.length], number: null, length: found[0].length }
}
