/** Time expressions in a text. One expression without nested repetition: linear. */
import type { TextSpan } from '../statement.ts'

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.)'
const UNIT =
  '(?:second|minute|hour|day|week|weekend|month|year|decade|century|night|morning|afternoon|evening|spring|summer|autumn|fall|winter)'
const COUNT = '(?:\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|couple of)'
const TIME = new RegExp(
  `\\b(?:${[
    `(?:(?:last|next|this|on|late|early) )?${DAY}(?: (?:morning|afternoon|evening|night))?`,
    `${MONTH} \\d{1,2}(?:, (?:19|20)\\d\\d)?|${MONTH}(?:,? (?:of )?(?:19|20)\\d\\d)|\\d{1,2} ${MONTH}(?: (?:19|20)\\d\\d)?`,
    `(?:last|next|this|that|past|earlier this|later this) ${UNIT}`,
    `${COUNT} ${UNIT}s? (?:ago|earlier|later|before|from now)`,
    `(?:in|within|for|after|over) (?:the (?:next|last|past|coming) )?${COUNT} ${UNIT}s?`,
    'yesterday|today|tomorrow|tonight|last night|soon|in a timely manner|in the coming (?:days|weeks|months|years)',
    '(?:in|since|by|until|before|after|from|of) (?:19|20)\\d\\d',
    '(?:at )?\\d{1,2}(?::\\d\\d)? (?:a\\.m\\.|p\\.m\\.)|at (?:noon|midnight|dawn|dusk)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Every time expression, in order. */
export function times(text: string): TextSpan[] {
  const found: TextSpan[] = []
  for (const match of text.matchAll(TIME)) found.push([match.index, match.index + match[0].length])
  return found
}

/** Those of `all` that lie within a span: binary search, then a walk. */
export function timesWithin(all: readonly TextSpan[], [from, to]: TextSpan): TextSpan[] {
  let low = 0
  let high = all.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((all[middle]?.[0] ?? 0) < from) low = middle + 1
    else high = middle
  }
  const found: TextSpan[] = []
  for (let i = low; i < all.length; i++) {
    const span = all[i]
    if (!span || span[1] > to) break
    found.push(span)
  }
  return found
}
