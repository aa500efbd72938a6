/**
 * The lead of a story has "a survivor" say it; whoever is quoted next by name, in "I" or "we", is that one.
 */
import type { Mention } from './said.ts'
import { isConversation, type Sheet } from './sheet.ts'
import { startOf, type Told, wordsAt } from './told.ts'

export function withLeads(told: readonly Told[], sheet: Sheet): Told[] {
  const lead = sheet.sentences[0]
  if (!lead || isConversation(sheet)) return [...told]
  const witness = told.find((one) => WITNESS.test(one.source?.name ?? '') && startOf(one) < lead[1])
  if (!witness) return [...told]
  const next = told.find(
    (one) => one.within === null && startOf(one) > lead[1] && /\S/.test(one.source?.name ?? ''),
  )
  if (!next?.source || !isNamed(next.source) || !OWN.test(wordsAt(sheet.text, next.words))) return [...told]
  const named = next.source
  return told.map((one) =>
    startOf(one) < lead[1] && WITNESS.test(one.source?.name ?? '') ? { ...one, source: named } : one,
  )
}

const WITNESS = /^(?:an?\s)?(?:survivor|(?:eye-?)?witness|bystander|passer-by|onlooker|passenger|resident)$/i
const isNamed = ({ name }: Mention): boolean => /^(?:\p{Lu}[\p{L}'’-]+ )+\p{Lu}[\p{L}'’-]+$/u.test(name)
const OWN = /["“'‘](?:[^"”]*\s)?(?:I|we|We|us|me|my|our)\b/
