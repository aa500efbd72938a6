/** Whether a source says that it saw or heard the thing itself. */
import {
  BETWEEN, EXHIBITS, FELT, HEARD, NOISES, NOT_SEEN, OPEN, OPENERS, OTHER_WITNESSES, RECALLING, SAW, SHOCKS, TURNING, WITNESSES
} from '../data/basis.ts' // biome-ignore format: a list
import { NUMBERS } from '../data/numbers.ts'
import { isAdverb } from '../text/clauses.ts'
import { type FromTo, lowerAt, lowerWords } from '../text/tokens.ts'
import { type Line, lineOf, matchesIn, range, tokensUnder } from './line.ts'
import { isOpen } from './open.ts'
import { SUBJECT } from './patterns.ts'
import { isCued, isSelf, type Spoken, sourceHead, sourceWord } from './spoken.ts'
import { isPerson } from './tellers.ts'

/** The tokens that say so. */
export function seeing(given: Spoken): FromTo | null {
  return byItself(given) ?? byEyes(given) ?? byPlace(given) ?? bySource(given) ?? byCue(given)
}

const VERBS = [...SAW, ...HEARD, ...FELT].join('|')
const ITSELF = new RegExp(` ${SUBJECT} (?<verb>${VERBS}) `, 'dg')
/** "She ran outside and saw …". */
const AND_SAW =
  / (?<who>i|we|he|she|they) (?<between>)(?:[\w'-]+ ){1,10}and (?:then )?(?<verb>saw|watched|heard|witnessed) /dg

function byItself(given: Spoken): FromTo | null {
  for (const pattern of [ITSELF, AND_SAW])
    for (const match of matchesIn(given.own, pattern)) {
      const found = heldBy(given, match)
      if (found) return found
    }
  return null
}

function heldBy(given: Spoken, match: RegExpExecArray): FromTo | null {
  const { own } = given
  const { between = '', verb = '' } = match.groups ?? {}
  const who = match.indices?.groups?.who
  const after = own.text.slice(match.index + match[0].length)
  if (!who || !agrees(verb, between) || !isThing(verb, after)) return null
  const [at] = tokensUnder(own, who[0], who[1])
  if (!isSelf(given, at) || isOpen(own, who[0]) || isRelative(own, who[0])) return null
  return tokensUnder(own, who[0], match.index + match[0].length)
}

/**
 * "The escalation that we saw", "all he saw": the clause hangs on what was seen, which is named for another
 * end.
 */
function isRelative({ text }: Line, at: number): boolean {
  const before = text.slice(1, at).trim().split(' ')
  const last = before.at(-1) ?? ''
  if (last === 'that') return before.length > 1 && /^\p{L}/u.test(before.at(-2) ?? '')
  return /^\p{L}/u.test(last) && !OPENERS.has(last) && !NUMBERS.has(last) && !isAdverb(last)
}

/**
 * "Had seen", "could hear": the words between subject and verb are of one verb group, which nothing turns.
 */
function agrees(verb: string, between: string): boolean {
  const words = between.split(' ').filter((word) => word !== '')
  if (!words.every((word) => BETWEEN.has(word) || isAdverb(word))) return false
  if (words.some((word) => /^(?:have|has|'ve|am|is|are)$/.test(word))) return false
  if (verb === 'see' || verb === 'hear') return words.includes('could')
  if (verb === 'watching') return words.some((word) => word === 'was' || word === 'were')
  if (verb === 'seen') return words.some((word) => word === 'had' || word === "'d")
  return !words.some((word) => /^(?:was|were|been|being|am|is|are)$/.test(word))
}

/** How many words behind the verb show what was seen. */
const OBJECT = 6

function isThing(verb: string, after: string): boolean {
  const object = after.split(' ', OBJECT + 1).slice(0, OBJECT)
  const end = object.findIndex((word) => /^[,.;:|]$/.test(word))
  const words = end < 0 ? object : object.slice(0, end)
  if (HEARD.has(verb) || verb === 'hearing') return words[0] !== 'from' && words.some((w) => NOISES.has(w))
  if (FELT.has(verb)) return words.slice(0, 4).some((word) => SHOCKS.has(word))
  if (ON_SCREEN.test(` ${after.split(' ', 14).join(' ')} `)) return false
  return words.length > 0 && !NOT_SEEN.has(words[0]) && !words.slice(0, 4).some(isAccount)
}

const isAccount = (word: string): boolean =>
  NOT_SEEN.has(word) || EXHIBITS.has(word) || /.(?:ness|ism|ship|[iy][sz]ation)$/.test(word)

/** Seen, but not by being there. */
const ON_SCREEN =
  / on (?:the )?(?:news|tv|television|fox|cnn|bbc|youtube|facebook|twitter|video|film|internet|web|radio|screen) /

const EYES = /(?: with (?:my|our|his|her|their) own (?:two )?eyes )/d

function byEyes({ own }: Spoken): FromTo | null {
  const match = EYES.exec(own.text)
  return match && tokensUnder(own, match.index + 1, match.index + match[0].length)
}

const PLACE =
  / (?<who>i|we|he|she|they) (?:was|were|had been) (?:there|inside|outside|standing|sitting|lying|hiding|sleeping|asleep|walking|driving|cooking|working|waiting|present)(?: [\w'-]+){0,6}? when /dg

/** "I was sleeping when the roof came down". */
function byPlace(given: Spoken): FromTo | null {
  const { own } = given
  for (const match of matchesIn(own, PLACE)) {
    const who = match.indices?.groups?.who
    if (who && isSelf(given, tokensUnder(own, who[0], who[1])[0]) && !isOpen(own, who[0]))
      return tokensUnder(own, who[0], match.index + match[0].length)
  }
  return null
}

const WHO_SAW = new RegExp(
  ` who(?<between>(?: [\\w']+){0,3}?) (?<verb>${VERBS}) | who (?:was|were) (?:there|inside|present|nearby|standing|sitting|walking|driving|passing|on board|at the scene) `,
  'd',
)

/** "Ana Roy, who watched it from her roof, said"; witnesses. */
function bySource(given: Spoken): FromTo | null {
  const { tokens, statement } = given
  const { source, cue } = statement
  if (!source || statement.within !== null) return null
  const end = cue.from > source.from && cue.from - source.to < 30 ? Math.max(source.to, cue.from) : source.to
  const saw = lowerWords(tokens, source.from, end).includes('who')
    ? whoSaw(lineOf(tokens, range(source.from, end)))
    : null
  return saw ?? (isWitness(given) ? [source.from, source.to] : null)
}

function whoSaw(line: Line): FromTo | null {
  const match = WHO_SAW.exec(line.text)
  if (!match) return null
  const { between = '', verb } = match.groups ?? {}
  const after = line.text.slice(match.index + match[0].length)
  if (verb !== undefined && !(agrees(verb, between) && isThing(verb, after))) return null
  return tokensUnder(line, match.index + 1, match.index + match[0].length)
}

function isWitness(given: Spoken): boolean {
  const { tokens, statement, doing } = given
  const source = statement.source
  if (!source || !WITNESSES.has(sourceHead(given)) || (doing !== 'assert' && doing !== 'report')) return false
  if (source.to - source.from > 4) return false
  return !lowerWords(tokens, source.from, source.to).some(
    (word) => OTHER_WITNESSES.has(word) || TURNING.has(word),
  )
}

const SIGHT = /^(?:saw|watched|witnessed|heard)$|^(?:had|'d)(?: \w+)? (?:seen|watched|witnessed)$/
const STARTS = /^ (?:of |that |how )?(?<verb>seeing|watching|hearing|witnessing|having seen|having watched) /

/** "He saw them fall", "she described seeing a van". */
function byCue(given: Spoken): FromTo | null {
  const { tokens, statement, own } = given
  const { cue, source } = statement
  if (!source || !mayWatch(given) || OPEN.has(lowerAt(tokens, source.from - 1))) return null
  const start = isCued(given, RECALLING) ? STARTS.exec(own.text) : null
  if (start && isThing(start.groups?.verb ?? '', own.text.slice(start[0].length)))
    return [cue.from, (own.tokens[start[0].trim().split(' ').length - 1] ?? cue.to - 1) + 1]
  const words = lowerWords(tokens, cue.from, cue.to)
  if (!SIGHT.test(words.join(' ')) || / as |^ (?:his|her|its|their) /.test(own.text)) return null
  return isThing(words.at(-1) ?? '', own.text.slice(1)) ? [cue.from, cue.to] : null
}

/** A town does not see, nor does a vote. */
function mayWatch(given: Spoken): boolean {
  const kind = given.speaker?.mention.kind
  return (
    kind !== undefined &&
    kind !== 'body' &&
    kind !== 'document' &&
    kind !== 'place' &&
    !EXHIBITS.has(sourceHead(given)) &&
    (kind !== 'thing' || sourceWord(given) !== '' || isPerson(sourceHead(given)))
  )
}
