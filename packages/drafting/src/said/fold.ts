/** What is no statement of its own: somebody's "I believe" inside their own words, and things that "say". */

import { canSpeak } from './people.ts'
import type { Sheet } from './sheet.ts'
import { keep, sameVoice, type Told, wordsAt } from './told.ts'

export function withoutEchoes(told: readonly Told[], { text }: Sheet): Told[] {
  const by = new Map(told.map((one) => [one.id, one]))
  return keep(told, (one) => {
    const holder = one.within === null ? undefined : by.get(one.within)
    const source = one.sourceAt ? wordsAt(text, [one.sourceAt]) : ''
    if (!holder) return source === '' || !isNobody(source)
    if (sameVoice(one.source, holder.source) || /^(?:i|we)$/i.test(source)) return false
    if (isNobody(source) || isNobody(one.source?.name ?? '') || (/^who$/i.test(source) && SEES.test(one.cue)))
      return false
    if (source === '') return ORDERED.test(one.cue)
    return canSpeak(source) && (TELLS.test(one.cue) || SEES.test(one.cue) || REFUSES.test(one.cue))
  })
}

const isNobody = (source: string): boolean =>
  /^(?:(?:nobody|no one|whoever|anyone|anybody)\b|(?:you|no \p{L}+)$)/iu.test(source)

const TELLS =
  /\b(?:sa(?:id|ys?|ying)|t(?:old|ells?|elling)|inform(?:ed|s)?|den(?:y|ies|ied)|claim(?:ed|s)?|ask(?:ed|s)?|order(?:ed|s)?|promis(?:ed|es?)|warn(?:ed|s)?|report(?:ed|s)?|insist(?:ed|s)?|swear|swore|sworn|according|heard|wrote|writes|reckons?|thinks?|believes?|admit(?:s|ted)?|confirm(?:s|ed)?|phoned|rang|texted|mention(?:s|ed)?|announced?|accus(?:es?|ed)|blam(?:es?|ed)|stat(?:es|ed)|call(?:s|ed)|want(?:s|ed)?|threaten(?:s|ed)?|add(?:s|ed))\b/i
const SEES = /\b(?:saw|seen|heard|smelt|smelled|watched|noticed|counted|measured|found|sees)\b/i
const REFUSES =
  /\b(?:refut|reject|refus|declin|plan|deny|denies|denied|intend|demand|insist|will not|does not)/i
const ORDERED = /\b(?:ordered|told|asked|warned|instructed)\b/i
