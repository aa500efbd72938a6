/**
 * Clauses that say who somebody is, read as what is said: "a man who gave his name as Bo, and who said …".
 */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import { firstPerson, lastPerson } from './people.ts'
import { sentenceAround } from './sentences.ts'
import type { Sheet } from './sheet.ts'
import { keep, type Told, wordsAt } from './told.ts'

export function withRelatives(told: readonly Told[], sheet: Sheet): Told[] {
  return keep(told, (one) => !isUnnaming(one, sheet))
    .map((one) => withoutClauses(one, sheet))
    .map((one) => withWhose(one, sheet))
}

const at = (one: Told, { text }: Sheet): string => (one.sourceAt ? wordsAt(text, [one.sourceAt]) : '')

/** "who asked for her name to be left out" is how somebody came to be unnamed. */
const isUnnaming = (one: Told, sheet: Sheet): boolean =>
  /^who$/i.test(at(one, sheet)) && UNNAMED.test(`${one.cue} ${wordsAt(sheet.text, one.words)}`)

const UNNAMED =
  /^(?:ask|want|wish|request|prefer|insist|spoke)\p{Ll}*\b.{0,120}\b(?:names? (?:to |should )?(?:not )?(?:be )?(?:left out|withheld|kept|printed|published|used|given|in print)|(?:identified|named|anonymous|anonymity))\b.{0,20}$|^(?:said|says) (?:that )?(?:he|she|they) (?:spoke|speaks?|was speaking|were speaking) for\b/u

/** Words outside the marks that only say who speaks, or where, beside others that are said. */
function withoutClauses(one: Told, { text }: Sheet): Told {
  const words = one.words.filter((span, index) => index === 0 || !CLAUSE.test(text.slice(...span)))
  return words.length === one.words.length ? one : { ...one, words }
}

const CLAUSE = /^,?\s*(?:where|whose|who\s(?:would|did|does|asked|wished|wanted|declined|refused|gave)\b)/

/** "“We saw it,” a man who called himself Bo, and who said …, told us": "who" is whoever is described. */
function withWhose(one: Told, sheet: Sheet): Told {
  const { text } = sheet
  const word = at(one, sheet)
  if (!one.sourceAt || one.within !== null) return one
  const sentence = sentenceAround(text, paragraphAt(sheet, one.sourceAt[0]), one.sourceAt[0])
  if (/^(?:he|she|they) (?:is|was|are|were)\b/.test(word)) {
    const who = firstPerson(text, [sentence[0], one.sourceAt[0]])
    return who ? { ...one, source: spoke(sheet, who, one.source), sourceAt: who } : one
  }
  if (!/^who$/i.test(word) || one.source?.known) return one
  const quoted = one.words.flatMap((span) => quotationIn(text, span))
  const from = quoted.at(-1)?.[1] ?? sentence[0]
  const who = calledIn(text, [from, one.sourceAt[0]]) ?? lastPerson(text, [from, one.sourceAt[0]])
  if (!who || from > one.sourceAt[0]) return one
  return { ...one, source: spoke(sheet, who, one.source), words: quoted.length > 0 ? quoted : one.words }
}

/** From mark to mark, where the words open with one. */
function quotationIn(text: string, [from, to]: TextSpan): TextSpan[] {
  const found = /^(?:"[^"]*"|“[^”]*”|‘.*’|'.*')/su.exec(text.slice(from, to))
  return found ? [[from, from + found[0].length]] : []
}

/** "who gave his name as Bo Lind". */
function calledIn(text: string, [from, to]: TextSpan): TextSpan | null {
  const found =
    /\b(?:name as|named|called|known as|calling (?:him|her)self|calls (?:him|her)self) (?<name>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)/du.exec(
      text.slice(from, to),
    )?.indices?.groups?.name
  return found ? [from + found[0], from + found[1]] : null
}
