/** Whether a source says that it was told, by whom, or whom it cites: only its own words count. */
import { BETWEEN } from '../data/basis.ts'
import { isAdverb } from '../text/clauses.ts'
import { lowerAt } from '../text/tokens.ts'
import { accordingTo, asWritten, cites } from './citing.ts'
import { lineOf, matchesIn, range, tokensUnder } from './line.ts'
import { isOpen } from './open.ts'
import { PARTY, SUBJECT } from './patterns.ts'
import { isSelf, type Spoken } from './spoken.ts'
import { isTeller, mayTell, type Told, told } from './tellers.ts'
import { toldIt } from './telling.ts'

export const hearsay = (given: Spoken): Told | null =>
  wasTold(given) ??
  heardFrom(given) ??
  toldIt(given) ??
  asWritten(given) ??
  cites(given) ??
  accordingTo(given)

const WAS_TOLD = new RegExp(
  ` ${SUBJECT} (?:told|informed|notified|assured|briefed) (?!to |not to |all |over |time |(?:[\\w']+ )?by (?:nobody|no|none) )(?:(?<how>by|through) ${PARTY}(?!to |not to ))?`,
  'dg',
)

/** "He had been told by a clerk that …". */
function wasTold(given: Spoken): Told | null {
  return bySubject(given, WAS_TOLD, (between) => /\b(?:was|were|been|being|am)$/.test(between))
}

const HEARD = new RegExp(
  ` ${SUBJECT} (?:(?:heard|learned|learnt|understood|gathered|discovered)(?<what>(?: [\\w'-]+){0,5}?)|(?:got|had) (?:it|this|that|word|wind of it)(?: on good authority)?) from ${PARTY}(?<that>that )?`,
  'dg',
)

/** "They had learned of the raid from a neighbour"; not "learned a lot from them", "heard from her". */
function heardFrom(given: Spoken): Told | null {
  const fits = (between: string, { what, that }: Record<string, string | undefined>): boolean =>
    !/\b(?:was|were|been|being|am|is|are)\b/.test(between) &&
    (what === undefined ||
      (what === '' ? that !== undefined : !/ (?:lot|much|lessons?|nothing|more)$/.test(what)))
  return bySubject(given, HEARD, fits) ?? heardByCue(given)
}

const FROM = new RegExp(`^ from ${PARTY}`, 'd')

/** "Learned from two officials that …": the verb is the cue. */
function heardByCue(given: Spoken): Told | null {
  const { tokens, statement, cue } = given
  if (!cue.some((form) => form === 'learn' || form === 'hear')) return null
  const end = statement.contents.find(({ from }) => from >= statement.cue.to)?.from ?? statement.cue.to
  const start = tokens.lower[statement.cue.to - 1] === 'from' ? statement.cue.to - 1 : statement.cue.to
  if (end - start > 12) return null
  const line = lineOf(tokens, range(start, end))
  const match = FROM.exec(line.text)
  const by = match?.indices?.groups?.by
  if (!by) return null
  const [from, to] = tokensUnder(line, by[0], by[1])
  return isTeller(given, from, to) ? told(given, from, to, [statement.cue.from, to]) : null
}

type Fits = (between: string, groups: Record<string, string | undefined>) => boolean

function bySubject(given: Spoken, pattern: RegExp, fits: Fits): Told | null {
  const { own } = given
  for (const match of matchesIn(own, pattern)) {
    const between = match.groups?.between?.trim() ?? ''
    const { who, by } = match.indices?.groups ?? {}
    if (!who || !fits(between, match.groups ?? {}) || !isPlain(between)) continue
    if (!isSelf(given, tokensUnder(own, who[0], who[1])[0]) || isOpen(own, who[0])) continue
    const why = tokensUnder(own, who[0], match.index + match[0].length)
    if (lowerAt(given.tokens, why[1]) === 'to') continue
    if (!by) return { kind: 'told-by', from: null, why }
    const [from, to] = tokensUnder(own, by[0], by[1])
    if (match.groups?.how === 'through' || mayTell(given, from, to)) return told(given, from, to, why)
  }
  return null
}

/** One verb group, which nothing turns. */
const isPlain = (between: string): boolean =>
  between.split(' ').every((word) => word === '' || BETWEEN.has(word) || isAdverb(word))
