/**
 * What an outlet takes back, admits or credits in its own words, in a note of its own or below an article:
 * "We withdraw the story." "The words were the agency's, and we ought to have said so."
 */
import type { TextSpan } from '@hearsay/reading'
import { issuerOf } from './issuer.ts'
import type { Mention } from './said.ts'
import { isConversation, isHeadline, isQuoted, type Sheet } from './sheet.ts'
import { takesBack } from './taking-back.ts'
import { freshId, shared, startOf, type Told, wordsAt } from './told.ts'
import { ownOf } from './voice.ts'

export function withRetractions(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const sentences = retractingIn(sheet)
  const issuer = sentences.length > 0 ? publisherOf(told, sheet) : null
  if (!issuer) return [...told]
  const newId = freshId(told)
  const own = sentences.filter((sentence) => !told.some((one) => isAnothers(one, sentence, sheet)))
  const made = own.map((sentence) => ownOf(sentence, issuer, newId(), sheet))
  const gone = new Set(told.filter((one) => shared(own, one.words) > 0).map(({ id }) => id))
  const left = told.filter(({ id, within }) => !gone.has(id) && (within === null || !gone.has(within)))
  return [...left, ...made].sort((a, b) => startOf(a) - startOf(b))
}

/** As the page calls it, or as it is known where only an address or a menu says it. */
function publisherOf(told: readonly Told[], sheet: Sheet): Mention | null {
  const { outlet, page, text } = sheet
  const isOn = outlet === null || text.toLowerCase().includes((outlet.split(',')[0] ?? '').toLowerCase())
  return isOn ? issuerOf(told, sheet) : { page, span: [0, 0], name: outlet, known: true, crowd: null }
}

/** Sentences that own something, in paragraphs in which the outlet plainly takes back or owns up. */
function retractingIn(sheet: Sheet): TextSpan[] {
  const plain = sheet.sentences.filter(
    ([from]) =>
      !isQuoted(sheet, from + 1) && !isHeadline(sheet, from) && !/^["“«]/.test(sheet.text.slice(from)),
  )
  const words = (sentence: TextSpan): string => wordsAt(sheet.text, [sentence])
  if (!plain.some((sentence) => OWNS_UP.test(words(sentence)))) return []
  return plain.filter((sentence) => OWNS_UP.test(words(sentence)) || isOwned(words(sentence)))
}

/** "We" who take something back, or say what they should have done. */
const OWNS_UP =
  /\b[Ww]e (?:\p{Ll}+ly |also |now |therefore |hereby |must |fully )*(?:withdraw|retract|regret|apologi[sz]e|take (?:it|that|this|both|them|back)|took (?:it|that|this) back|ought (?:not )?to have|should (?:not )?have|were wrong|had not spoken|did not speak)\b|\b[Ww]e take [^.]{3,60} back\b/u

/** What belongs to it: whom the words were of, and what its people did not do. */
const isOwned = (words: string): boolean =>
  CREDITS.test(words) || NOT_OURS.test(words) || (OURS.test(words) && takesBack(words))
const CREDITS =
  /\b[Ww]hat we (?:printed|published|wrote|quoted|reported)\b[^.]*\b(?:was|were|came)\b|\b(?:words|story|report|account|quotations?) (?:was|were|came) (?:from |those of |the work of )?\p{Lu}|\b(?:passed|handed|given|read) (?:on )?to us by\b/u
const NOT_OURS =
  /^(?:None|Nobody|No one|Neither|No \p{L}+) (?:of (?:our|us)\b|(?:at|from|of) this (?:news)?paper\b)/u
const OURS = /\b(?:[Ww]e|[Oo]ur|this (?:news)?paper)\b/u

/** What somebody else is read to say in the sentence. */
function isAnothers(one: Told, sentence: TextSpan, { text }: Sheet): boolean {
  if (one.source === null || shared([sentence], one.words) === 0) return false
  const word = one.sourceAt ? wordsAt(text, [one.sourceAt]) : ''
  return one.cue !== '' && !/^(?:we|us|our|it|that|this)$/i.test(word)
}
