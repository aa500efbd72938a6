/**
 * A sentence of the page's own words that a cue breaks or ends: "The gate, she went on, had been left open."
 * What is said is all of it but the cue.
 */
import type { TextSpan } from '@hearsay/reading'
import { paragraphAt, spoke } from './mend.ts'
import { canSpeak } from './people.ts'
import type { Mention } from './said.ts'
import { isConversation, isHeadline, isQuoted, type Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'

export function withAsides(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const newId = freshId(told)
  return sheet.sentences.reduce<Told[]>(
    (all, sentence) => {
      const found = asideIn(sentence, sheet)
      return found ? withOne(all, found, sentence, newId, sheet) : all
    },
    [...told],
  )
}

interface Aside {
  readonly who: TextSpan
  readonly cue: TextSpan
  readonly said: readonly TextSpan[]
}

const SAYS =
  '(?:also\\s|now\\s)?(?:says?|said|went\\son|goes\\son|adds?|added|insists?|insisted|maintains?|maintained|claims?|claimed|explains?|explained|recalls?|recalled|told\\s[^,.;]{2,40})'
const ASIDE = new RegExp(
  `^(?<before>[^“"«»”:]{2,}?),\\s(?<who>[Hh]e|[Ss]he|[Tt]hey|the\\s[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+)?)\\s(?<cue>${SAYS})(?:,\\s(?<after>[^“"«»”;]{3,}?)|;\\s[^“"«»”]+)?[.]?$`,
  'du',
)

function asideIn([from, to]: TextSpan, sheet: Sheet): Aside | null {
  if (isQuoted(sheet, from + 1) || isHeadline(sheet, from)) return null
  const groups = ASIDE.exec(sheet.text.slice(from, to))?.indices?.groups
  if (!groups?.who || !groups.cue || !groups.before) return null
  const at = ([start, end]: readonly [number, number]): TextSpan => [from + start, from + end]
  const who = at(groups.who)
  if (!canSpeak(wordsAt(sheet.text, [who]))) return null
  const [about, before] = topicOf(at(groups.before), sheet.text)
  const isInside = JOINT.test(sheet.text.slice(...before))
  const said = [...(isInside ? [] : [before]), ...(groups.after ? [at(groups.after)] : [])]
  return said.length > 0 ? { who: about ?? who, cue: at(groups.cue), said } : null
}

/** The cue stands within a clause: of "They asked us to stop, because, she says, …" only the rest is said. */
const JOINT = /(?:^|\s)(?:because|that|and|but|as|since|for|so|if|when|where|who|which|whether)$/

/** "As for the guard, it was dark, he said": of whom, and what. */
function topicOf([from, to]: TextSpan, text: string): [TextSpan | null, TextSpan] {
  const about = /^(?:As for|As to) ([^,]{3,50}), /.exec(text.slice(from, to).replace(/\s/g, ' '))
  if (!about?.[1]) return [null, [from, to]]
  const start = from + about[0].indexOf(about[1])
  return [
    [start, start + about[1].length],
    [from + about[0].length, to],
  ]
}

/** The words of whoever is read to say it; else of whoever the paragraph has speaking last. */
function withOne(
  told: readonly Told[],
  { who, cue, said }: Aside,
  sentence: TextSpan,
  newId: () => number,
  sheet: Sheet,
): Told[] {
  const over = told.filter(({ words, within }) => within === null && shared([sentence], words) > 0)
  const read = over.find(({ found }) => shared(found, [cue]) > 0)
  if (read) {
    const end = said.at(-1)?.[1] ?? 0
    const outside = read.words.filter((span) => shared([span], [[sentence[0], Math.max(end, cue[1])]]) === 0)
    const words = [...outside, ...said].sort(([a], [b]) => a - b)
    const source = read.source && shared(read.found, [who]) === 0 ? meant(who, told, sheet) : read.source
    return told.map((one) => (one === read ? { ...one, words, source } : one))
  }
  if (over.some(({ source }) => source !== null)) return [...told]
  const source = meant(who, told, sheet)
  if (!source) return [...told]
  const made: Told = {
    ...PLAIN,
    id: newId(),
    page: sheet.page,
    words: said,
    found: [who, cue],
    source,
    sourceAt: who,
    cue: wordsAt(sheet.text, [cue]),
    chance: { words: ASIDE_IS, source: ASIDE_IS, basis: ASIDE_IS },
  }
  const rest = told.filter((one) => !over.includes(one))
  return [...rest, made].sort((a, b) => startOf(a) - startOf(b))
}

function meant(who: TextSpan, told: readonly Told[], sheet: Sheet): Mention | null {
  if (!/^(?:he|she|they)$/i.test(wordsAt(sheet.text, [who]))) return spoke(sheet, who, null)
  const [start] = paragraphAt(sheet, who[0])
  const last = told.findLast(
    (one) => one.within === null && one.source?.known && startOf(one) < who[0] && startOf(one) >= start,
  )
  return last?.source ?? null
}

/** The share right of these. */
const ASIDE_IS = 0.75
