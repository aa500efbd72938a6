/**
 * On a page that a body issues of itself, what nobody else is said to say is the body's own: finding, act or
 * rule.
 */
import type { TextSpan } from '@hearsay/reading'
import { issuerOf } from './issuer.ts'
import { isConversation, partAt, type Sheet, turnAt } from './sheet.ts'
import { freshId, startOf, type Told, wordsAt } from './told.ts'
import { isCorrection, isCovered, isIssued, ownOf } from './voice.ts'

export function withFindings(told: readonly Told[], sheet: Sheet): Told[] {
  const issuer = isBodyPage(sheet) ? issuerOf(told, sheet) : null
  if (!issuer) return [...told]
  const newId = freshId(told)
  const first = bodyFrom(sheet)
  const own = sheet.sentences.filter(
    (sentence) =>
      sentence[0] >= first &&
      !turnAt(sheet, sentence[0]) &&
      isStated(sentence, sheet) &&
      !isCovered(sentence, told, sheet),
  )
  const made = own.map((sentence) => ownOf(unlabelled(sentence, sheet), issuer, newId(), sheet))
  return [...told, ...made].sort((a, b) => startOf(a) - startOf(b))
}

/** A page that a body, and no newspaper, publishes of itself. */
export const isBodyPage = (sheet: Sheet): boolean =>
  !isConversation(sheet) && isIssued(sheet) && !isCorrection(sheet) && BODY.test(headOf(sheet))

const headOf = ({ text }: Sheet): string => text.trimStart().slice(0, HEAD)
/** Characters in which a page says what it is and whose. */
const HEAD = 240
/** A paper with a number or a kind that bodies issue, not a correction of a newspaper's. */
const BODY =
  /\b(?:reports?|notices?|bulletins?|occurrence book|day ?book|register|circular|advisory|communiqu\p{L}+|briefing|release|action|findings)\b/iu

/** Where the head ends: at the first line after a blank one that holds a sentence. */
function bodyFrom({ text, sentences }: Sheet): number {
  const blank = /\n\s*\n/.exec(text)
  const from = blank ? blank.index : 0
  return sentences.find(([start]) => start >= from)?.[0] ?? 0
}

/** A sentence that states: no question, no note, no heading, no line of names. */
function isStated(sentence: TextSpan, sheet: Sheet): boolean {
  const words = wordsAt(sheet.text, [sentence])
  if (words.split(' ').length < FEWEST || !/[.!]["'”’)\]\d]*$/.test(words)) return false
  if (
    /^[[(]\d+[\])]|^\(|^\d+\s*$|^(?:Enquiries|Contact|For the|Summary|Note|To report|Tel|Officer|Signed)\b/.test(
      words,
    )
  )
    return false
  return FINITE.test(words) && partAt(sheet, sentence[0])?.kind !== 'headline'
}

/** Words. */
const FEWEST = 4
const FINITE =
  /\b(?:is|are|was|were|has|have|had|will|shall|may|must|can|cannot|did|does|do|\p{Ll}{3,}ed|found|took|saw|held|fell|gave|made|sent|came|went|bears|remains?|lies|intends?|calls?|asks?|demands?|urges?)\b/u

/** Without the letter or number of its item: "(a) ", "3. ", "12.20  ". */
function unlabelled([from, to]: TextSpan, { text }: Sheet): TextSpan {
  const label = /^(?:\(?[a-z\d]{1,2}[.)]|\d{1,2}[.:]\d\d)\s+/.exec(text.slice(from, to))?.[0].length ?? 0
  return [from + label, to]
}
