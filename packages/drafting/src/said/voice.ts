/**
 * What whoever issues a page says on it of itself, without a word that says so: a bulletin's "we", a
 * correction.
 */
import type { TextSpan } from '@hearsay/reading'
import { issuerOf, mention } from './issuer.ts'
import type { Mention, SaidBasis } from './said.ts'
import { isConversation, nameWords, partAt, type Sheet, turnAt } from './sheet.ts'
import { freshId, PLAIN, shared, type Told, wordsAt } from './told.ts'
import { isOwnAnswer } from './turns/turn.ts'

export function withIssuer(told: readonly Told[], sheet: Sheet): Told[] {
  const issuer = isIssued(sheet) ? issuerOf(told, sheet) : null
  if (!issuer) return [...told]
  const ours = told.map((one) => ownedBy(issuer, one, sheet))
  const newId = freshId(told)
  const own = sheet.sentences.filter(
    (sentence) =>
      !turnAt(sheet, sentence[0]) && !isCovered(sentence, ours, sheet) && isOwn(sentence, issuer, sheet),
  )
  return [...ours, ...own.map((sentence) => ownOf(sentence, issuer, newId(), sheet))]
}

/** A page that a body publishes of itself, or that an outlet publishes of its own words. */
export function isIssued(sheet: Sheet): boolean {
  if (isConversation(sheet) || BYLINE.test(sheet.text)) return false
  if (sheet.turns.some(isOwnAnswer)) return true
  if (sheet.layout.filter(({ kind }) => kind === 'entry').length > 2) return LOGGED.test(top(sheet))
  return ISSUED.test(top(sheet)) || ISSUED.test(sheet.outlet ?? '')
}

const top = ({ text }: Sheet): string => text.trimStart().slice(0, TOP)
/** Characters: a page says within so many what it is. */
const TOP = 320
const BYLINE = /^[^\S\n]*(?:By|BY|Reported by|From our) \p{L}/mu
/** A book that a body keeps by the clock. */
const LOGGED = /\b(?:occurrence (?:book|log)|day ?book|duty log|incident log|station log|log ?book)\b/i
const ISSUED =
  /\b(?:bulletins?|notices?|(?:field|situation|monitoring|special|incident|interim|night|day|annual|final|first|inspection) reports?|reports? (?:no\.? ?)?\d+|occurrence book|urgent action|press office|immediate release|communiqu\p{L}+|situation report|press release|statement (?:of|by|from)|releases|corrections?|annulment|clarifications?|apology|to the attention of|briefing note|advisory|circular)\b/iu

export const isCorrection = (sheet: Sheet): boolean => /\b(?:correct|annul|clarif|apolog)/i.test(top(sheet))

const SELF = /^(?:we|us|our|the same story|a front-page story|the (?:story|report|article|paper))$/i

/** "The firm was asked to …": by whoever issues the page. */
const ASKED_OF = /^(?:was|were|has been|have been) (?:asked|requested|urged|invited|reminded|ordered)$/

/** "We", and what nobody is said to ask, is the issuer's. */
function ownedBy(issuer: Mention, one: Told, sheet: Sheet): Told {
  const teller = one.source === null ? tellerTo(one, issuer, sheet) : null
  if (teller) return teller
  const word = one.sourceAt ? wordsAt(sheet.text, [one.sourceAt]) : ''
  const addressee = one.addressee && SELF.test(one.addressee.name) ? issuer : one.addressee
  const isOurs =
    SELF.test(word) ||
    (one.within === null && ASKED_OF.test(one.cue) && !/^by\b/.test(wordsAt(sheet.text, one.words))) ||
    (/\b(?:story|report|article)\b/.test(word) && isCorrection(sheet))
  if (one.within === null && (isOurs || one.source === null)) {
    const sentence = sheet.sentences.find(([from, to]) => shared([[from, to]], one.words) > 0)
    const words = one.source === null && sentence ? [whole(sentence, sheet)] : one.words
    const isAsked = ASKED_OF.test(one.cue) && !SELF.test(word) && one.source !== null
    if (isAsked) return { ...one, source: issuer, addressee: one.source, act: 'ask' }
    const doing = one.source === null ? ownDoing(wordsAt(sheet.text, words)) : {}
    return { ...one, source: issuer, words, addressee, ...doing }
  }
  return addressee === one.addressee ? one : { ...one, addressee }
}

/** "The mill has told us that …": read without whoever told. */
function tellerTo(one: Told, issuer: Mention, sheet: Sheet): Told | null {
  const sentence = sheet.sentences.find(([from, to]) => shared([[from, to]], one.words) > 0)
  if (!sentence) return null
  const found = HAS_TOLD.exec(sheet.text.slice(...sentence))
  const [who, said] = [found?.indices?.groups?.who, found?.indices?.groups?.said]
  if (!who || !said) return null
  const source = mention(
    sheet.page,
    sentence[0] + who[0],
    wordsAt(sheet.text, [[sentence[0] + who[0], sentence[0] + who[1]]]),
  )
  const words: TextSpan = [sentence[0] + said[0], sentence[0] + said[1]]
  return {
    ...one,
    source,
    sourceAt: source.span,
    found: [source.span, source.span],
    cue: 'told',
    words: [words],
    addressee: issuer,
    act: 'assert',
  }
}

const HAS_TOLD =
  /^(?<who>[^,.]{3,50}?) (?:has |have )?(?:told|informed) (?:us|the \p{Lu}[\p{L} ]{2,30}) that (?<said>[^.]{8,}(?:\.\d[^.]*)*)/du

/** Whether what a sentence says is said already. */
export const isCovered = ([from, to]: TextSpan, told: readonly Told[], { text }: Sheet): boolean =>
  told.some(({ words, found }) => shared([[from, to]], words) > 0 || shared([[from, to]], found) > 0) ||
  /["“]/.test(text.slice(from, to))

function isOwn(sentence: TextSpan, issuer: Mention, sheet: Sheet): boolean {
  const words = wordsAt(sheet.text, [sentence])
  if (words.split(' ').length < FEWEST) return false
  if (/^\(|^\[\d+\]/.test(words) || (words.match(/\p{L}{3,}/gu) ?? []).length < FEWEST - 1) return false
  if (/^(?:Enquiries|Contact|For the|Summary|Note|To report)\b/.test(words)) return false
  if (partAt(sheet, sentence[0])?.kind === 'item') return true
  if (WE.test(words) || NOBODY.test(words)) return true
  if (isCorrection(sheet) && RETRACTS.test(words)) return true
  const opening = words.split(' ').slice(0, OPENING).join(' ')
  const known = new Set(nameWords(`${issuer.name} ${sheet.outlet ?? ''}`))
  return (
    (opening.match(/\p{Lu}[\p{L}]{2,}/gu) ?? []).some((word) => known.has(word.toLowerCase())) &&
    !ABOUT.test(words)
  )
}

/** Words. */
const FEWEST = 4
const OPENING = 9
const WE = /\b(?:[Ww]e|us|[Oo]ur)\b/
const NOBODY =
  /^(?:(?:Nobody|No one|No other \p{L}+) |(?:A |An |Our |The )?(?:[Rr]equests?|[Aa]pplications?) .*\b(?:refused|declined|rejected)\b|(?:Anyone|Whoever|Those who) .*\b(?:will|may|shall) be\b|(?:Persons|Anyone|Those|Residents|Witnesses|Members) .*\bare (?:asked|urged|requested)\b)/u
const RETRACTS =
  /\bshould (?:not )?have\b|\bto be considered\b|\bstands? by\b|\bwithdr(?:aw|awn)\b|\bin error\b|\bregrets?\b/
/** What a page says of where and when. */
const ABOUT = /\b(?:is open to|is at \d|appears|can be reached|are open)\b/

/** A sentence without its stop and the number of its note. */
const whole = ([from, to]: TextSpan, { text }: Sheet): TextSpan => [
  from,
  to - (/\.?(?:\[\d+\])*$/.exec(text.slice(Math.max(from, to - 12), to))?.[0].length ?? 0),
]

export function ownOf(sentence: TextSpan, source: Mention, id: number, sheet: Sheet): Told {
  const [from, to] = whole(sentence, sheet)
  const states =
    /^.{0,90}\b(?:(?<!\b(?:an?|the) )states?|finds?|concludes?|believes?|holds?|maintains?) that /.exec(
      sheet.text.slice(from, to),
    )
  return {
    id,
    page: sheet.page,
    words: [[from + (states?.[0].length ?? 0), to]],
    found: [],
    source,
    sourceAt: null,
    cue: '',
    ...PLAIN,
    act: ownAct(wordsAt(sheet.text, [sentence])),
    basis: ownBasis(wordsAt(sheet.text, [sentence])),
    chance: { words: OWN_VOICE, source: SURE, basis: OWN_VOICE },
  }
}

/** The shares right of what an issuer is taken to say, and of those that the issuer is who says it. */
const OWN_VOICE = 0.6
const SURE = 0.9

/** What is done by a sentence in which nobody else is said to speak. */
function ownDoing(words: string): Partial<Pick<Told, 'act' | 'basis' | 'cue' | 'sourceAt'>> {
  const act = ownAct(words)
  return act === 'assert' ? {} : { act, basis: { kind: 'own', by: null }, cue: '', sourceAt: null }
}

function ownAct(words: string): Told['act'] {
  if (/\b(?:are|is) (?:asked|urged|requested)\b|\b[Ww]e (?:have )?asked\b/.test(words)) return 'ask'
  if (/\b(?:been|was|were|are) (?:refused|declined)\b|\bnot (?:publish|releas|naming)/.test(words))
    return 'refuse'
  return /\b(?:plans?|intends?) to\b|\b(?:we|We) may\b/.test(words) ? 'plan' : 'assert'
}

function ownBasis(words: string): SaidBasis {
  return { kind: DECIDES.test(words) ? 'own' : 'unstated', by: null }
}

/** What a body decides, wants, asks, holds back or does not know. */
const DECIDES =
  /\b(?:asks?|asked|refused?|declin|intend|plan|may (?!be)|might|will|treating|apologi|regret|withdraw|stands? by|(?:does|do|did|has|have) not|cannot|are not|is not|have no|has no|answers? to|cites?|turned over|decid|publish|demand|promis)/
