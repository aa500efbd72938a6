/** What is looked at to tell how a source knows: its words, who it is, and what the page says of it. */
import { BODY_WORDS, nounKind } from '@hearsay/reading/names'
import { headOf } from '../people.ts'
import { isQuoted, partAt, type Sheet } from '../sheet.ts'
import { startOf, type Told, wordsAt } from '../told.ts'
import { PAST, PLACE, PLACED, SENSED } from './words.ts'

export interface Look {
  readonly one: Told
  readonly sheet: Sheet
  /** Without the quotation mark before them. */
  readonly words: string
  /** What stands beside the source's name, and the name. */
  readonly role: string
  /** In the source's own words: quoted, or what it writes under its name. */
  readonly isSpoken: boolean
  readonly isCrowd: boolean
  /** A body, or who speaks for one: what its people saw or did in the field it knows from them. */
  readonly isOffice: boolean
  /** The words begin with the source itself: "I", or "he" in what is told of him. */
  readonly opens: boolean
  /** They speak of the source itself somewhere. */
  readonly isSelf: boolean
  /** Somebody or something else did something. */
  readonly hasOthers: boolean
  /** The page or the source's words somewhere on it say that it was there. */
  readonly isHere: boolean
}

export function looksAt(told: readonly Told[], sheet: Sheet): Look[] {
  const looks = told.map((one) => lookAt(one, sheet))
  const here = new Set(looks.filter((look) => saysHere(look)).map(({ one }) => voiceOf(one)))
  return looks.map((look) => ({
    ...look,
    isHere: !look.isOffice && (THERE.test(look.role) || here.has(voiceOf(look.one))),
  }))
}

const voiceOf = ({ source, id }: Told): string => source?.name.toLowerCase() ?? `${id}`
const saysHere = ({ isSelf, isOffice, words }: Look): boolean =>
  isSelf && (SENSED.test(words) || (!isOffice && PLACED.test(words)))

function lookAt(one: Told, sheet: Sheet): Look {
  const words = wordsAt(sheet.text, one.words).replace(/^["'“‘«\s]+/, '')
  const role = roleOf(one, sheet)
  const part = partAt(sheet, startOf(one))
  const isTurn = part?.kind === 'turn' || part?.kind === 'entry'
  const isSpoken =
    isQuoted(sheet, startOf(one) + 1) || (isTurn && part?.speaker !== null && one.within === null)
  const kind = kindOf(one)
  const self = SELF[kind]
  const isElided = !isSpoken && ELIDED.test(words)
  const opens = isSpoken ? I_OPENS.test(words) || BARE.test(words) : isElided || self.opens.test(words)
  return {
    one,
    sheet,
    words,
    role,
    isSpoken,
    isCrowd: kind === 'crowd',
    isOffice: kind === 'body' || SPEAKS_FOR.test(role),
    opens,
    isSelf: opens || ME.test(words) || (!isSpoken && self.inside.test(words)),
    hasOthers: OTHERS.test(opens && !isSpoken ? words.replace(self.opens, '') : words),
    isHere: false,
  }
}

/** On either side of the fullest form of the name, within its own commas, and where the source stands. */
function roleOf({ source, sourceAt }: Told, { text }: Sheet): string {
  if (!source) return ''
  const [start, end] = source.span
  const before = /(?:[\p{L}-]+[ \n]){0,5}$/u.exec(text.slice(Math.max(0, start - BEFORE), start))?.[0] ?? ''
  const after = /^(?:,? ?\([^)]*\))?,?[^.;:“”"]*/.exec(text.slice(end, end + AFTER))?.[0] ?? ''
  const own = sourceAt ? text.slice(...sourceAt) : ''
  return `${before}|${source.name}|${after}|${own}`.replace(/\s+/g, ' ')
}

/** Characters. */
const BEFORE = 60
const AFTER = 110

type Kind = 'person' | 'crowd' | 'body'

function kindOf({ source }: Told): Kind {
  if (!source) return 'person'
  if (source.crowd) return 'crowd'
  const head = nounKind(headOf(source.name).toLowerCase())
  if (isBodyWord(headOf(source.name).toLowerCase())) return 'body'
  if (head === 'people' || /^(?:we|they)$/i.test(source.name)) return 'crowd'
  const isPlain = /\bwho\b|,/.test(source.name) || ['he', 'she', 'person'].includes(head)
  return !isPlain && (source.name.toLowerCase().match(/[\p{L}-]+/gu) ?? []).some(isBodyWord)
    ? 'body'
    : 'person'
}

const isBodyWord = (word: string): boolean =>
  nounKind(word) === 'body' || BODY_WORDS.has(word) || MORE_BODIES.has(word)

const MORE_BODIES = new Set(
  (
    'command staff headquarters constabulary laboratory inquiry council service brigade authority inspectorate ' +
    'company board agency mission institute ministry police army university hospital front party union bench ' +
    'systems forces office commission department'
  ).split(' '),
)

const LEAD =
  '^(?:(?:[Aa]nd|[Bb]ut|[Tt]hen|[Nn]o|[Yy]es|[Ss]o|[Ww]ell|[Oo]n [^,]{3,20}|[Aa]t [^,]{3,20}|[Ii]n [^,]{3,20}|[Ww]hen [^,]{3,40}),? )*'
const I_OPENS = new RegExp(`${LEAD}(?:I|[Ww]e)\\b`, 'u')
/** "Saw it from my window." */
const BARE = /^(?:[Ss]ent|[Ss]aw|Was|[Ww]atched|[Aa]sked|[Hh]eard|been|seen)\b/
/** "said that he had, and would not": the source is left out. */
const ELIDED = new RegExp(`^(?:${PAST}|would|could|has|have|will|does|is|cannot)\\b`, 'u')
const ME = /\b(?:I|[Ww]e|me|us|my|our)\b/

/** How a source of each kind is meant in what is told of it. */
const SELF: Readonly<Record<Kind, { readonly opens: RegExp; readonly inside: RegExp }>> = {
  person: meant('(?:[Hh]e|[Ss]he)'),
  crowd: meant('[Tt]hey'),
  body: meant('(?:[Ii]t|[Tt]hey|[Tt]he \\p{Lu}\\p{Ll}+)'),
}

function meant(pronoun: string): { opens: RegExp; inside: RegExp } {
  return {
    opens: new RegExp(`${LEAD}(?:${pronoun}|I|[Ww]e) `, 'u'),
    inside: new RegExp(`\\b(?:and|that|when|while|before|after|as|because) ${pronoun}\\b`, 'u'),
  }
}

const OTHERS = new RegExp(
  '\\b(?:(?:the|a|an|my|his|her|their|its|our|that|this|two|three|four|some|many|both|every) (?:\\p{L}+ ){1,4}?|' +
    '(?:it|they|there|he|she|nobody|no one|somebody|someone|everybody|people|water|men|\\p{Lu}\\p{Ll}+) (?:\\p{Ll}+ )?)' +
    `(?:${PAST}|could|didn['’]t)\\b`,
  'u',
)

const SPEAKS_FOR =
  /\bspokes(?:man|woman|person)\b|\brepresentative\b|\bpress (?:officer|secretary|office|chief)\b|\bminist(?:er|ry)\b|\bdirector\b|\bchair(?:man|woman)?\b|\bhead of\b|\bchief\b|\bmayor\b|\bgovernor\b|\bcommissioner\b|\bsecretary\b|\bsenator\b|\bpresident\b|\blawyers?\b|\bsolicitors?\b|\bcounsel\b|\balderman\b|\bexecutive\b|\bcommander\b|\bcolonel\b|\bcol\b|\bgeneral\b|\bmajor\b|\beditor\b|\bmanager\b|\bowner\b|\bsuperintendent\b/i

/** Who was at the place by what is said of them. */
const THERE = new RegExp(
  `\\b(?:who|whom) (?:(?:was|were|had been|has been|is|are) (?:\\p{Ll}+ )?(?:there|${PLACE}|on (?:the|duty|board|nights|shift)|in (?:the|that|command)|at (?:the|his|her)|dug|pulled|carried|rescued|wounded|hurt|injured)|took part|stood|sat|lay|saw|watched|escaped|survived|came (?:out|up)|fled|hid|drove|looked|ran|lives?|lived|works?|worked|treated|admitted|found|pulled|rescued|carried|dug|sells|keeps|runs|owns)\\b|\\bwatched (?:from|through)\\b|\\b(?:eye)?witness(?:es)?\\b|\\bsurvivors?\\b|\\bwounded\\b|\\bpassengers?\\b|\\bbystanders?\\b|\\bneighbou?rs?\\b|\\bresidents?\\b|\\bon duty\\b`,
  'iu',
)
