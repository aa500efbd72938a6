/**
 * "Ada Quill, for the mill: “It was shut.”": a quotation behind a colon is whoever's that stands before it.
 */
import type { TextSpan } from '@hearsay/reading'
import { canSpeak } from '../people.ts'
import type { Sheet } from '../sheet.ts'
import { freshId, shared, type Told, wordsAt } from '../told.ts'
import { bySpeaker } from './with-turns.ts'

export function withCreditedQuotes(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const found = sheet.paragraphs.flatMap((block) => creditsIn(sheet, block))
  const missed = found.filter(({ said }) => !told.some(({ words }) => shared([said], words) > 0))
  return [...told, ...missed.map(({ who, said }) => bySpeaker(said, who, newId(), sheet))]
}

function creditsIn(sheet: Sheet, [from, to]: TextSpan): { who: TextSpan; said: TextSpan }[] {
  return [...sheet.text.slice(from, to).matchAll(CREDIT)].flatMap(({ indices }) => {
    const [who, said] = [indices?.groups?.who, indices?.groups?.said]
    if (!who || !said) return []
    const at: TextSpan = [from + who[0], from + who[1]]
    if (!canSpeak(wordsAt(sheet.text, [at]))) return []
    return [{ who: at, said: [from + said[0], from + said[1]] }]
  })
}

const CREDIT =
  /(?:^|\n|[.!?]["”]?\s+)(?:\d{1,2}[:.]\d{2}\s?[|–—-]\s)?(?<who>\p{Lu}[^:.,?!“”"\n]{2,60})(?:,[^:.?!“”"]{2,60})?:\s(?<said>["“][^"“”]{4,400}["”])(?=\s*$|\s+\p{Lu})/dgu
