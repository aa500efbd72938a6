/** Time expressions in a text. One expression without nested repetition: linear. */
import type { Nested } from '../spans/nesting.ts'
import type { TextSpan } from '../statement.ts'
import { asGiven, type Plain } from '../text/edits.ts'
import { firstOf } from '../text/search.ts'
import { type Tokens, textSpan } from '../text/tokens.ts'

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\.)'
const UNIT =
  '(?:second|minute|hour|day|week|weekend|month|year|decade|century|night|morning|afternoon|evening|spring|summer|autumn|fall|winter)'
const COUNT = '(?:\\d{1,4}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|couple of)'
const TIME = new RegExp(
  `\\b(?:${[
    `(?:(?:last|next|this|on|late|early) )?${DAY}(?: (?:morning|afternoon|evening|night))?`,
    `${MONTH} \\d{1,2}(?:, (?:19|20)\\d\\d)?`,
    `${MONTH}(?:,? (?:of )?(?:19|20)\\d\\d)`,
    `\\d{1,2} ${MONTH}(?: (?:19|20)\\d\\d)?`,
    `(?:last|next|this|that|past|earlier this|later this) ${UNIT}`,
    `${COUNT} ${UNIT}s? (?:ago|earlier|later|before|from now)`,
    `(?:in|within|for|after|over) (?:the (?:next|last|past|coming) )?${COUNT} ${UNIT}s?`,
    'yesterday|today|tomorrow|tonight|last night|soon|in a timely manner',
    'in the coming (?:days|weeks|months|years)',
    '(?:in|since|by|until|before|after|from|of) (?:19|20)\\d\\d',
    '(?:at )?\\d{1,2}(?::\\d\\d)? (?:a\\.m\\.|p\\.m\\.)|at (?:noon|midnight|dawn|dusk)',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
)

/** Every time expression, in order. */
export function times(plain: Plain): TextSpan[] {
  const found: TextSpan[] = []
  for (const match of plain.text.matchAll(TIME))
    found.push(asGiven(plain, match.index, match.index + match[0].length))
  return found
}

/** The text's times in a statement's contents, and in the rest of the cue's sentence near the cue. */
export function timesOf(tokens: Tokens, all: readonly TextSpan[], { cue, contents }: Nested): TextSpan[] {
  const near = textSpan(tokens, { from: cue.from, to: Math.min(tokens.end.length, cue.to + NEAR) })
  const spans = [...contents.map((content) => textSpan(tokens, content)), near]
  const found = spans.flatMap((span) => timesWithin(all, span))
  return [...new Set(found)].sort((a, b) => a[0] - b[0])
}

/** How many tokens after its cue still belong to it. */
const NEAR = 8

/** Those of `all` that lie within a span. */
function timesWithin(all: readonly TextSpan[], [from, to]: TextSpan): TextSpan[] {
  const found: TextSpan[] = []
  for (let i = firstOf(all, ([start]) => start >= from); i < all.length; i++) {
    const span = all[i]
    if (!span || span[1] > to) break
    found.push(span)
  }
  return found
}
