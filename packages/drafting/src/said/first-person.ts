/**
 * What whoever writes a page has seen, heard or felt, told outside quotation marks: "I saw it from my
 * window."
 */
import { isConversation, type Sheet } from './sheet.ts'
import { freshId, startOf, type Told, wordsAt } from './told.ts'
import { isCovered, issuerOf, ownOf } from './voice.ts'

export function withFirstPerson(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const own = sheet.sentences.filter(
    (sentence) => SENSED.test(wordsAt(sheet.text, [sentence])) && !isCovered(sentence, told, sheet),
  )
  const writer = told.find(({ source }) => source?.name === 'the writer')?.source ?? issuerOf(told, sheet)
  if (own.length === 0 || !writer) return [...told]
  const newId = freshId(told)
  const made = own.map(
    (sentence): Told => ({
      ...ownOf(sentence, writer, newId(), sheet),
      basis: { kind: 'witnessed', by: null },
      sourceAt: [sentence[0], sentence[0] + 1],
    }),
  )
  return [...told, ...made].sort((a, b) => startOf(a) - startOf(b))
}

const SENSED =
  /^(?:(?:And|But|Then|So|At [^,]{2,20}|On [^,]{2,20}),? )?(?:I (?:\p{Ll}+ly |then |also |only )?(?:saw|heard|felt|smelt|smelled|watched|counted|noticed)\b(?! (?:that|it|this|of|from|about)\b)|My (?:eyes|ears|hands|face|throat|windows?|house|door) \p{Ll}+|When I (?:came|went|looked|got|reached|arrived|woke)\b[^,]*\b(?:was|were)\b)/u
