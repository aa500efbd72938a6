/**
 * What is said without a word of saying that the reader knows: "It was reported by the warden that …",
 * "In her opinion: …".
 */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import { canSpeak, firstPerson, lastPerson } from './people.ts'
import type { Mention } from './said.ts'
import { isConversation, isQuoted, type Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'

interface Indirect {
  readonly source: Mention
  readonly said: TextSpan
}

export function withIndirect(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const newId = freshId(told)
  const found = sheet.sentences.flatMap((sentence) => {
    if (isQuoted(sheet, sentence[0] + 1)) return []
    const passive = passiveIn(sentence, sheet)
    if (passive) return [{ ...passive, sentence, isPassive: true }]
    const one = asIn(sentence, sheet) ?? nounIn(sentence, sheet)
    return one && !told.some((other) => other.source !== null && shared([one.said], other.words) > 0)
      ? [{ ...one, sentence, isPassive: false }]
      : []
  })
  const isRead = (one: Told): boolean =>
    one.within === null &&
    found.some(
      ({ sentence, isPassive }) => (one.source === null || isPassive) && shared([sentence], one.words) > 0,
    )
  const made = found.map(({ source, said }) => indirect(source, said, newId(), sheet))
  return [...told.filter((one) => !isRead(one)), ...made].sort((a, b) => startOf(a) - startOf(b))
}

const PASSIVE =
  /^(?:On [^,.]{2,30}, |Also )?[Ii]t (?:was|has been|is) (?:also )?(?:reported|stated|explained|declared|noted|announced|communicated|stressed|underlined|emphasi[sz]ed|claimed|alleged|said|confirmed)(?: to [^,.]{2,60}?)? by (?<who>[^:;]{3,80}?)(?:, who [^,.]{3,60})?,? that (?<said>[\s\S]+?)[.]?$/du

/** "It was stated by Ada Quill, the warden, that …". */
function passiveIn([from, to]: TextSpan, sheet: Sheet): Indirect | null {
  const found = PASSIVE.exec(sheet.text.slice(from, to))?.indices?.groups
  if (!found?.who || !found.said) return null
  const span: TextSpan = [from + found.who[0], from + found.who[1]]
  const who = lastPerson(sheet.text, span) ?? (canSpeak(wordsAt(sheet.text, [span])) ? span : null)
  return who && { source: spoke(sheet, who, null), said: [from + found.said[0], from + found.said[1]] }
}

/** "As our source there communicates, …". */
function asIn([from, to]: TextSpan, sheet: Sheet): Indirect | null {
  const found = AS.exec(sheet.text.slice(from, to))?.indices?.groups
  if (!found?.who || !found.said) return null
  const who: TextSpan = [from + found.who[0], from + found.who[1]]
  return canSpeak(wordsAt(sheet.text, [who]))
    ? { source: spoke(sheet, who, null), said: [from + found.said[0], from + found.said[1]] }
    : null
}

const AS =
  /^As (?<who>(?!(?:well|soon|far|long|if|though|many|much)\b)[^,.]{3,50}?)(?: (?:there|here|later|also|now))? (?:communicates?|informs?|informed|reports?|reported|writes?|wrote|recalls?|recalled|remembers?|explains?|explained|notes?|noted|describe[ds]?|tells? it|told it|puts? it|sees? it|saw it|states?|stated),? (?<said>\p{Ll}[\s\S]{9,}?)[.]?$/du

const NOUN =
  /\b(?:answers?|repl(?:y|ies)|opinion|view|words|version|task|attention|conclusions?|findings?|verdict|message|orders?|demands?|promise|warning|explanation|account|response|comment|advice|position|statement)\b[^:.“"]{0,40}$/i
const COLON = /^(?<before>[^:.“"]{3,120}): (?<said>(?:["“]?\p{Ll}|\p{Lu})[\s\S]{9,}?)[.]?$/du

/** "Answer of its manager: …", "In her opinion: …", whoever is named there, or else before it. */
function nounIn([from, to]: TextSpan, sheet: Sheet): Indirect | null {
  const found = COLON.exec(sheet.text.slice(from, to))?.indices?.groups
  if (!found?.before || !found.said || !NOUN.test(sheet.text.slice(from, from + found.before[1]))) return null
  const before: TextSpan = [from, from + found.before[1]]
  const words = wordsAt(sheet.text, [before])
  const block = paragraphAt(sheet, from)
  const who =
    OF.exec(words)?.[1] !== undefined
      ? within(before, OF.exec(words)?.[1] ?? '', sheet)
      : (firstPerson(sheet.text, before) ??
        (/\b(?:his|her|their|its)\b/i.test(words) ? personIn(sheet.text, [block[0], from]) : null))
  return who && { source: spoke(sheet, who, null), said: [from + found.said[0], from + found.said[1]] }
}

/** The last in a stretch that is no body: "of the Lund Institute". */
function personIn(text: string, [from, to]: TextSpan): TextSpan | null {
  const found = lastPerson(text, [from, to])
  return found && /\bthe $/i.test(text.slice(from, found[0])) ? personIn(text, [from, found[0]]) : found
}

/** "The answer of the ministry's lawyers". */
const OF =
  /\b(?:answer|reply|opinion|view|version|order|finding|verdict|explanation|response|comment|statement) (?:of|from|by) ((?:the |its |his |her |their )?[\p{L}’' -]{3,50})$/iu

function within([from, to]: TextSpan, phrase: string, { text }: Sheet): TextSpan | null {
  const at = text.slice(from, to).lastIndexOf(phrase)
  return at < 0 ? null : [from + at, from + at + phrase.length]
}

const indirect = (source: Mention, said: TextSpan, id: number, { page }: Sheet): Told => ({
  id,
  page,
  words: [said],
  found: [source.span],
  source,
  sourceAt: source.span,
  cue: 'said',
  ...PLAIN,
  chance: { words: INDIRECT, source: INDIRECT, basis: INDIRECT },
})

/** The share right of these. */
const INDIRECT = 0.75
