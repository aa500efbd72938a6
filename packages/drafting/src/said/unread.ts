/**
 * Sentences in which somebody plainly says something, and nobody was read to: "The mill counters that …",
 * "…, its keeper told the station.", "…, in the account of a guard."
 */
import type { TextSpan } from '@hearsay/reading'
import { nameIn, spoke, VERB } from './mend.ts'
import { canSpeak, isPerson } from './people.ts'
import { isConversation, isQuoted, partAt, type Sheet } from './sheet.ts'
import { freshId, PLAIN, shared, startOf, type Told, wordsAt } from './told.ts'
import { isIssued } from './voice.ts'

interface Unread {
  readonly who: TextSpan
  readonly cue: TextSpan | null
  readonly said: TextSpan
}

export function withUnread(told: readonly Told[], sheet: Sheet): Told[] {
  if (isConversation(sheet)) return [...told]
  const newId = freshId(told)
  const gone = new Set<Told>()
  const made: Told[] = []
  for (const sentence of sheet.sentences) {
    const part = partAt(sheet, sentence[0])
    if (isQuoted(sheet, sentence[0] + 1) || part?.kind === 'turn' || part?.speaker) continue
    const found = unreadIn(sentence, sheet)
    const over = found
      ? told.filter((one) => shared([found.said], one.words) > 0 || isAcross(one, found))
      : []
    if (
      !found ||
      isToUs(found, sheet) ||
      over.some((one) => one.source !== null && one.within === null && !swallows(one, found))
    )
      continue
    for (const one of over) gone.add(one)
    made.push(saidBy(found, newId(), sheet))
  }
  const ids = new Set([...gone].map(({ id }) => id))
  const left = told.filter((one) => !ids.has(one.id) && (one.within === null || !ids.has(one.within)))
  return [...left, ...made].sort((a, b) => startOf(a) - startOf(b))
}

/** Whether the words of nobody are those of whoever speaks here. */
const isAcross = (one: Told, { who }: Unread): boolean => one.source === null && shared([who], one.words) > 0

/** Whether whoever speaks here, and that they do, was read as what another says. */
const swallows = ({ words }: Told, { who, cue }: Unread): boolean =>
  cue !== null && shared([who, cue], words) === who[1] - who[0] + cue[1] - cue[0]

/** What a body is told, its page tells in its own voice. */
const isToUs = ({ cue }: Unread, sheet: Sheet): boolean =>
  cue !== null && /\bus$/.test(sheet.text.slice(...cue)) && isIssued(sheet)

const SAYS =
  'say|said|says|den(?:y|ied|ies)|claim(?:s|ed)?|insist(?:s|ed)?|maintain(?:s|ed)?|(?<!\\b(?:an?|the) )states?|stated|argue[sd]?|counter(?:s|ed)?|assert(?:s|ed)?|admit(?:s|ted)?|concede[sd]?|warn(?:s|ed)?|add(?:s|ed)?|repl(?:y|ied|ies)|answer(?:s|ed)?|announce[sd]?|confirm(?:s|ed)?|reveal(?:s|ed)?|underline[sd]?|stress(?:es|ed)?|remark(?:s|ed)?|explain(?:s|ed)?|report(?:s|ed)?|object(?:s|ed)?|swear[s]?|swore|recall(?:s|ed)?|estimate[sd]?'
const TELLS = '(?:told|tells?|informed|informs?|assured|assures?|reminded|reminds?)'

const [PLAINLY, BEHIND, INVERTED, ACCOUNT] = [
  // "The mill, which is the county's, counters that …"
  `^(?:\\(?[a-z\\d]{1,2}[.)]\\s+)?(?<who>[^“”":;«»()]{3,90}?),? (?<cue>(?:has |have |had |also |later |now |then |\\p{Ll}+ly )*(?:${SAYS}|${TELLS} [^,.;:“"]{2,40}?)),? that (?<said>[^;]+?)(?:;[\\s\\S]*|[.!]?(?:\\[\\d+\\])?)$`,
  // "…, its keeper, Ada Quill, told the station this morning."
  `^(?<said>[^“"«]{15,}?), (?<who>(?:its|the|an?|his|her|their|one|\\p{Lu})[^,.]{2,40}(?:, (?:\\p{Lu}|an?|the|its)[^,.]{2,40},)?) (?<cue>(?:has |had )?(?:${TELLS} [^,.]{2,40}?|${SAYS}))(?: (?:this|last|on|in|at|by|over|yesterday|today)\\b[^.]{0,40})?[.]?$`,
  // "…, says the county."
  `^(?<said>[^“"«]{15,}?), (?<cue>say|says|said|claims?|insists?|reports?|warns?|admits?|swears) (?<who>[^.“"]{3,80}?)[.]?$`,
  // "…, in the account of a guard."
  `^(?<said>[^“"«]{15,}?), (?<cue>in the (?:account|words|opinion|view|version|telling|phrase|eyes) of|by the account of|if one (?:is to )?believes?|to hear) (?<who>[^.“"]{3,90}?)(?: tell it)?[.]?$`,
].map((pattern) => new RegExp(pattern, 'du')) as [RegExp, RegExp, RegExp, RegExp]
const FORMS = [PLAINLY, BEHIND, INVERTED, ACCOUNT]

/** Words. */
const FEWEST = 4

/** In a report: "Its analyst measured …", "The laboratory has identified them as …". */
const FOUND =
  /^(?:\(?[a-z\d]{1,2}[.)]\s+)?(?<who>(?:\p{Lu}|[Tt]he |[Ii]ts |[Oo]ur |An? )[^“”":;«»]{2,90}?),? (?<cue>(?:has |have |had |also )*(?:found|identified|detected|measured|counted|established|determined|reports?|reported|gives?|puts?)(?: (?:them|it|these|this) as)?) (?!that\b)(?<said>[^;]+?)[.]?(?:\[\d+\])?$/du

function unreadIn([from, to]: TextSpan, sheet: Sheet): Unread | null {
  const words = sheet.text.slice(from, to)
  for (const form of isIssued(sheet) ? [...FORMS, FOUND] : FORMS) {
    const found = form.exec(words)?.indices?.groups
    if (!found?.who || !found.said) continue
    const at = (span: readonly [number, number]): TextSpan => [from + span[0], from + span[1]]
    const [who, said] = [at(found.who), at(found.said)]
    if (PREPOSITION.test(sheet.text.slice(...who))) continue
    if (form === FOUND && !EXPERT.test(wordsAt(sheet.text, [who]))) continue
    if (
      !speaks(wordsAt(sheet.text, [who])) ||
      wordsAt(sheet.text, [said]).split(' ').length < (form === FOUND ? 2 : FEWEST)
    )
      continue
    return { who, said, cue: found.cue ? at(found.cue) : null }
  }
  return null
}

/** What stands before whoever speaks is none of them. */
const PREPOSITION =
  /^(?:On|In|At|After|Before|From|By|For|With|During|Since|Until|Under|If|When|While|As|Because)\b/

/** Whoever examines for a body, and is not the body itself. */
const EXPERT =
  /^(?!.*\bown\b).*\b(?:[Ll]aborator(?:y|ies)|[Ii]nstitute|[Uu]niversity|[Aa]nalysts?|[Ee]xperts?|[Pp]athologist|[Ee]xaminer|[Ss]urveyors?|[Ee]ngineers?|[Tt]oxicologist|[Pp]hysician|[Dd]octor|Dr\.?|Prof\.?|Professor)\b/

/** By all its words, or by those with which it opens: "a prisoner held two doors off". */
const speaks = (phrase: string): boolean =>
  !VERB.test(phrase.replace(CLAUSE, '')) && (canSpeak(phrase) || opensAsSomebody(phrase))

/** ", which runs the mill,". */
const CLAUSE = /,? (?:who|whom|whose|which|that) [^,]*,?/g

const opensAsSomebody = (phrase: string): boolean =>
  DETERMINED.test(phrase) && OPENINGS.some((words) => isPerson(phrase.split(' ').slice(0, words).join(' ')))

const DETERMINED = /^(?:an?|the|one|two|three|several|some|another|its|his|her|their)\s/i
/** Words. */
const OPENINGS = [2, 3, 4]

function saidBy({ who, cue, said }: Unread, id: number, sheet: Sheet): Told {
  const source = spoke(sheet, nameIn(sheet.text, who), null)
  return {
    id,
    page: sheet.page,
    words: [said],
    found: cue ? [who, cue] : [who],
    source,
    sourceAt: who,
    cue: cue ? wordsAt(sheet.text, [cue]) : '',
    ...PLAIN,
    act: cue && /^den/.test(wordsAt(sheet.text, [cue])) ? 'deny' : 'assert',
    chance: { words: UNREAD, source: UNREAD, basis: UNREAD },
  }
}

/** The share right of these. */
const UNREAD = 0.75
