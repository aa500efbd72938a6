/**
 * "We spoke with thirty traders. Twenty had heard it. The others were unsure.": so many of those asked say
 * so.
 */
import type { TextSpan } from '@hearsay/reading'
import { COUNT, crowdOf } from './counts.ts'
import { paragraphAt } from './mend.ts'
import type { Mention } from './said.ts'
import type { Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'
import { isIssued } from './voice.ts'

export function withCounted(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const found = sheet.sentences.flatMap((sentence) => countedIn(sentence, sheet))
  if (found.length === 0) return [...told]
  const of = (one: Told): Counted | undefined =>
    one.within === null && one.sourceAt
      ? found.find(({ who }) => shared([who], one.sourceAt ? [one.sourceAt] : []) > 0)
      : undefined
  const named = told.map((one): Told => {
    const same = of(one)
    return same ? { ...one, source: same.source, crowd: same.source.crowd } : one
  })
  const made = isIssued(sheet)
    ? found.filter(({ said }) => !told.some((one) => of(one) && shared([said], one.words) > 0))
    : []
  const isGone = (one: Told): boolean =>
    made.some(({ who, said }) => shared([who, said], one.words) > 0 && one.sourceAt === null)
  return [
    ...named.filter((one) => !isGone(one)),
    ...made.map(({ who, said, source }) => countedOf(who, said, source, newId(), sheet)),
  ].sort((a, b) => startOf(a) - startOf(b))
}

interface Counted {
  readonly who: TextSpan
  readonly said: TextSpan
  readonly source: Mention
}

const SOME = new RegExp(
  `^(?:(?:But|And|While) )?(?:[Oo]f (?:these|those|them|the \\p{Ll}+),? )?(?<who>(?:[Tt]he (?:other|remaining) )?(?<count>${COUNT})(?: of (?:the ${COUNT}|the \\p{Ll}+|them|these|those))?|[Nn]one of the (?<all>${COUNT})|[Tt]he others) (?<said>(?:had|have|could|was|were|would|did|saw|heard|felt|smelt|smelled|noticed|remember(?:ed)?|recall(?:ed)?|report(?:ed)?|describe[ds]?|said|say)\\b[\\s\\S]*?)[.]?(?:\\(\\d+\\)|\\[\\d+\\])?$`,
  'diu',
)

/** Of whom a sentence before it in the paragraph gives a number. */
function countedIn(sentence: TextSpan, sheet: Sheet): Counted[] {
  const found = SOME.exec(sheet.text.slice(...sentence))
  const [who, said] = [found?.indices?.groups?.who, found?.indices?.groups?.said]
  if (!found?.groups || !who || !said) return []
  const block = paragraphAt(sheet, sentence[0])
  const asked = ASKED.exec(sheet.text.slice(block[0], sentence[0]))?.groups?.noun
  if (asked === undefined) return []
  const span: TextSpan = [sentence[0] + who[0], sentence[0] + who[1]]
  const phrase = wordsAt(sheet.text, [span])
  const name = /^the (?:other|remaining)|of (?:the )?\S+$/i.test(phrase)
    ? `${phrase} ${asked}`
    : `${phrase} of the ${asked}`
  const crowd = crowdOf(found.groups.count ?? found.groups.all ?? '')
  return [
    {
      who: span,
      said: [sentence[0] + (found.groups.all ? who : said)[0], sentence[0] + said[1]],
      source: { page: sheet.page, span, name, known: true, crowd },
    },
  ]
}

/** Whoever was asked, or was there to look, and how many. */
export const ASKED = new RegExp(
  `\\b(?:spoke|spoken|talked|interview\\p{L}*|question(?:ed|s)|asked|surveyed|heard|visited|[Ww]e had)\\b[^.]*?\\b${COUNT}(?: of (?:the|our|its|their|his|her) (?:${COUNT} )?)? ?(?<noun>\\p{Ll}{3,}s|people|men|women|children)\\b`,
  'iu',
)

const countedOf = (who: TextSpan, said: TextSpan, source: Mention, id: number, { page }: Sheet): Told => ({
  id,
  page,
  words: [said],
  found: [who],
  source,
  sourceAt: who,
  cue: '',
  ...PLAIN,
  crowd: source.crowd,
  chance: { words: COUNTED, source: COUNTED, basis: COUNTED },
})

/** The share right of what so many people are told of. */
const COUNTED = 0.7
