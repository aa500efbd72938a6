/** Words → the people that they speak of: "my cousin", "a young inspector", "Verna Holt". */

import type { TextSpan } from '@hearsay/reading'
import { isPersonNoun, isSpeakingNoun } from '@hearsay/reading/words'

const KIN =
  '(?:brother|sister|mother|father|son|daughter)-in-law|cousin|uncle|aunt|brother|sister|mother|father|mum|mom|dad|' +
  'son|daughter|nephew|niece|wife|husband|neighbou?r|friend|buddy|mate|colleague|boss|grandmother|grandfather|' +
  'gran|granny|grandma|nan|nana|grandpa|grand?dad|boyfriend|girlfriend|partner|flatmate|roommate|landlord|lodger|tenant|boys|lads|men|man|woman|girl|boy|' +
  'guys|guy|crew|crews|bloke|kid|kids|lad|parent|parents|people|folk|shepherd|passer-by|family'

/** Between two words, on one line or over a break that a page is wrapped at. */
const GAP = '(?: |[ \\t]*\\n[ \\t]*)'
/** What may describe somebody: up to four words behind an article, a possessive or a count. */
const DETERMINED = new RegExp(
  `(?<![\\p{L}’'-])(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[Tt]he|[Ss]ome|[Oo]ne|[Tt]wo|[Tt]hree)(?=((?:${GAP}[\\p{L}'’-]+){1,4}))`,
  'gu',
)
/** Between two nouns: what stands behind one of these is described by itself. */
const JOINT = /^(?:of|in|at|on|for|and|or|to|by|with|from|than|was|is|were|are|had|has|that|which|who|whose)$/
const PLAIN = new RegExp(`^(?:${KIN})$`, 'i')
const NAMED = new RegExp(
  `(?!(?:And|But|The|On|In|At|When|After|Before|Then|For|Our|My|His|Her|Their|A|An) )\\b(?:(?:Mr|Mrs|Ms|Dr|Col|Capt|Lt|Sgt|Commander|Colonel|Captain|Inspector|Governor|Mayor|Minister)\\.?${GAP})?\\p{Lu}\\p{Ll}+(?:${GAP}\\p{Lu}\\p{Ll}+)+|\\b(?:Mr|Mrs|Ms|Dr)\\.?${GAP}\\p{Lu}\\p{Ll}+|\\b(?:\\p{Lu}\\. ?)+(?!(?:The|An?|In|On|At|We|It|He|She|They|No|If|Our)\\b)\\p{Lu}\\p{Ll}+`,
  'gu',
)

/** "The Chairman": no name behind it. */
const TITLED = /\b[Tt]he (\p{Lu}\p{Ll}{3,})\b(?! (?:of|\p{Lu}))/gu

/** The last person described or named in a stretch. */
export function lastPerson(text: string, [from, to]: TextSpan): TextSpan | null {
  return people(text, [from, to]).at(-1) ?? null
}

/** The first, with which a sentence often opens. */
export function firstPerson(text: string, span: TextSpan): TextSpan | null {
  return people(text, span)[0] ?? null
}

function people(text: string, [from, to]: TextSpan): TextSpan[] {
  const words = text.slice(from, to)
  const found: TextSpan[] = []
  for (const { index, 0: determiner, 1: behind = '' } of words.matchAll(DETERMINED)) {
    const length = described(behind)
    if (length > 0) found.push([from + index, from + index + determiner.length + length])
  }
  for (const { index, 0: phrase } of words.matchAll(NAMED))
    found.push([from + index, from + index + phrase.length])
  for (const { index, 0: phrase, 1: title = '' } of words.matchAll(TITLED))
    if (isSpeakingNoun(title.toLowerCase())) found.push([from + index, from + index + phrase.length])
  return found.sort(([a], [b]) => a - b)
}

/** How many characters of what stands behind an article describe a person. */
function described(behind: string): number {
  for (const { index, 0: word } of behind.matchAll(/\S+/g)) {
    if (JOINT.test(word)) return 0
    const noun = word.replace(/['’]s?$/, '')
    if (PLAIN.test(noun) || (/^\p{Ll}/u.test(noun) && isPersonNoun(noun))) return index + noun.length
  }
  return 0
}

/** Whether the head of a phrase is somebody who can tell: a person, people, or a body. */
export function isPerson(phrase: string): boolean {
  const head = headOf(phrase)
  return PLAIN.test(head) || isSpeakingNoun(head)
}

/** Its last word before "of", "in", a comma. */
export function headOf(phrase: string): string {
  const whole = /^(?:\p{L}+ )?(?:of|out of) (?:the |us|them|my |our |his |her |their )/u.test(
    phrase.replace(/^\p{L}+ /u, ''),
  )
  const counted = phrase.split(' ')[1] ?? ''
  if (whole && COUNT.test(phrase) && !PLAIN.test(counted) && !isSpeakingNoun(counted))
    return headOf(phrase.replace(/^.*?\bof /, ''))
  const own =
    phrase.split(
      /,| (?:of|in|at|on|from|with|who|whom|which|that|for|to|by|behind|close|waiting)(?= |$)/,
    )[0] ?? phrase
  return own.trim().split(/\s+/).at(-1) ?? ''
}

const COUNT =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|most|few|a few|dozens|scores|hundreds|others?|another|both|all)\b/i

const PRONOUN = /^(?:he|she|they|who|we|i|you|somebody|someone|nobody|everybody|everyone|one|it)$/i

/** Whether a source can speak: by a pronoun, a name, or a noun for people or a body. */
export function canSpeak(phrase: string): boolean {
  const plain = phrase.replace(/\s+/g, ' ').trim()
  if (PRONOUN.test(plain)) return !/^it$/i.test(plain)
  if (COUNT.test(plain) || /^(?:us|them)$/.test(plain)) return true
  return (
    isPerson(plain) ||
    /(?:^|\s)\p{Lu}\p{L}+$/u.test(plain.split(',')[0] ?? '') ||
    (/^\p{Lu}\p{L}+ /u.test(plain) && /\p{Lu}\p{L}+/u.test(headOf(plain)))
  )
}
