/** Which words are what is said: with the cue where the doing is the thing, without what is no content. */
import type { TextSpan } from '@hearsay/reading'
import { VERB } from './mend.ts'
import { isPerson } from './people.ts'
import type { Sheet } from './sheet.ts'
import { isConversation, isHeadline, spanAt } from './sheet.ts'
import { endOf, keep, sameVoice, shared, startOf, type Told, wordsAt } from './told.ts'

/** Who says nothing that could be recorded: "says otherwise", "did not say how", a reporter's question. */
export function withoutEmpty(told: readonly Told[], sheet: Sheet): Told[] {
  return keep(told, (one) => {
    const words = wordsAt(sheet.text, one.words)
      .replace(/[^\p{L}\p{N}\s]/gu, '')
      .trim()
    if (isHeadline(sheet, startOf(one)) && ASKS.test(words)) return false
    if (isLabel(one, sheet) || ANONYMOUS.test(`${one.cue} ${wordsAt(sheet.text, one.words)}`)) return false
    if (NOTHING.test(words)) return one.within === null && DENIES.test(one.cue)
    if (SILENT.test(one.cue) && !isConversation(sheet)) return false
    if (one.source === null && one.within === null && isOnlySomebody(one, sheet)) return false
    if (one.source === null && one.within === null && !isHeadline(sheet, startOf(one)))
      return QUOTES.test(one.cue) || PASSIVE.test(one.cue)
    if (
      one.within === null &&
      one.source?.known === false &&
      /^(?:we|us)$/i.test(one.source.name) &&
      /\bask/.test(one.cue)
    )
      return isBulletin(sheet)
    return one.within !== null || one.cue === ':' || !WEAK.test(one.cue) || one.chance.words > SURE
  })
}

/** "Twelve traders were asked.": who they are is nothing said. */
function isOnlySomebody(one: Told, { text }: Sheet): boolean {
  const words = wordsAt(text, one.words)
  return !/^["“'‘«]/.test(words) && isPerson(words) && !VERB.test(words)
}

/** "WHAT WE KNOW": a heading that only says what stands below it. */
const ASKS = /^(?:what|who|how|why|when|where)\b/i

/** "What we were refused." above what was. */
function isLabel(one: Told, { text, sentences }: Sheet): boolean {
  const sentence = spanAt(sentences, startOf(one))
  const words = sentence && endOf(one) <= sentence[1] ? wordsAt(text, [sentence]) : ''
  return /^(?:What|Where|Who|How|Why|When)\b[^?]*$/.test(words) && words.split(' ').length < LABEL
}

/** Words. */
const LABEL = 8

/** What a bulletin says of itself is its own; of a newspaper it is frame. */
const isBulletin = ({ text }: Sheet): boolean => (text.match(/\b[Ww]e\b/g)?.length ?? 0) > 2

const NOTHING =
  /^(?:it|that|this|so|what|how|who|why|him|her|them|(?:it|this|that) again|(?:any|some)thing about \p{L}+|otherwise|it (?:otherwise|differently|(?:another|a different) way)|something else|as much|nothing|little|more|the same|the opposite|(?:an? )?(?:very |quite )?(?:different|other|another) (?:story|account|tale|picture|version)|no more|that is not quite what|what \p{L}+ \p{L}+|how (?:they|he|she) \p{L}+)$/iu
/** How somebody came to be unnamed. */
const ANONYMOUS =
  /^(?:ask|want|wish|request|did not (?:want|wish)|would not|declined|refused)\p{Ll}*(?: that (?:his|her|their) name)? (?:not )?(?:to )?(?:be (?:named|identified|quoted)|give (?:his|her|their|a) name)$/u
const DENIES = /\bden(?:y|ied|ies)\b/
const SILENT =
  /\b(?:did|has|have|had|do|does) not (?:say|said|answer|call|give|given|return|respond|reply|name|explain)/
const QUOTES = /^["“'‘]/
const PASSIVE = /\b(?:are|is|was|were) (?:asked|urged|told|requested|refused|warned)\b/
/** Verbs that the reader sometimes takes for saying, and below what chance they are left out. */
const WEAK =
  /^(?:slam|feared?|explains?|appears?|address|know$|has agreed|agreed|see$|sees$|never once|would like|can say$|Accept|Manage|has put|put |keep|comes)/i
const SURE = 0.9

/** "declined to supply it", "We plan to return": the doing is what is said, so its words belong to it. */
export function withDoing(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const [first] = one.words
    const cueAt = cueOf(one)
    if (!first || !cueAt || isHeadline(sheet, startOf(one)) || cueAt[1] > first[0] || /:$/.test(one.cue))
      return one
    const words = wordsAt(sheet.text, one.words)
      .replace(/[^\p{L}\s]/gu, '')
      .trim()
    if (!DOING.test(one.cue) && !NOTHING.test(words)) return one
    const we = one.sourceAt && /^we$/i.test(wordsAt(sheet.text, [one.sourceAt])) ? one.sourceAt[0] : cueAt[0]
    return { ...one, words: [[Math.min(we, cueAt[0]), first[1]], ...one.words.slice(1)] }
  })
}

const DOING =
  /\b(?:not|n['’]t|never|cannot|declin|refus|intend|plans?\b|withdraw|apologi|regret|stands? by|wish|resign|have no|has no)|^asks?(?:ed)?(?: for)?$/

const cueOf = ({ found, sourceAt }: Told): TextSpan | null =>
  found.filter(([from]) => !sourceAt || from !== sourceAt[0]).at(-1) ?? null

/** "declined to meet us, citing a pending matter": the reason belongs to the refusal. */
export function withReasons(told: readonly Told[], { sentences }: Sheet): Told[] {
  const reasons = new Map<number, Told>()
  for (const one of told) {
    if (!/^citing$/.test(one.cue)) continue
    const sentence = spanAt(sentences, startOf(one))
    const refusal = told.find(
      (other) =>
        sentence &&
        other.id !== one.id &&
        other.act === 'refuse' &&
        startOf(other) >= sentence[0] &&
        startOf(other) < startOf(one),
    )
    if (refusal) reasons.set(refusal.id, one)
  }
  const given = new Set([...reasons.values()].map(({ id }) => id))
  return keep(told, ({ id }) => !given.has(id)).map((one) => {
    const reason = reasons.get(one.id)
    return reason && endOf(one) <= startOf(reason) ? { ...one, words: [...one.words, ...reason.words] } : one
  })
}

/** "called his story “a joke”": what is said of it stands in the marks. */
export function withQuotedView(told: readonly Told[], { text }: Sheet): Told[] {
  return told.map((one) => {
    const [first] = one.words
    if (!first || one.words.length > 1 || !/^(?:call|describ|dismiss|brand|label)/.test(one.cue)) return one
    const words = text.slice(...first)
    const marked = /["“'‘]([^"”]+)["”'’][.,]?$/.exec(words)
    if (!marked?.[1] || marked.index === 0) return one
    return { ...one, words: [[first[0] + marked.index, first[1]]] }
  })
}

/** "who said he was on duty gave another account": the clause ends where the sentence goes on. */
export function withoutMainClause(told: readonly Told[], { text }: Sheet): Told[] {
  return told.map((one) => {
    const [first, ...rest] = one.words
    if (!first || !one.sourceAt || !/^who$/i.test(wordsAt(text, [one.sourceAt]))) return one
    const at = text
      .slice(...first)
      .search(/\s(?:gave|offered|told|described|painted|contradicted|disputed)\s(?:an?|another|the|us|me)\s/)
    return at > SHORT / 2 ? { ...one, words: [[first[0], first[0] + at], ...rest] } : one
  })
}

/** A quotation that the page closes ends there; what the page says on belongs to what is said next. */
export function withClosedQuotes(told: readonly Told[], { text }: Sheet): Told[] {
  const given = new Map<number, TextSpan>()
  const cut = told.map((one) => {
    const last = one.words.at(-1)
    const at = last ? closesAt(text, last) : null
    if (!last || at === null) return one
    const next = told.find(
      (other) =>
        startOf(other) >= last[1] && other.within === one.within && sameVoice(other.source, one.source),
    )
    const from = at + (/^[\s]*/.exec(text.slice(at))?.[0].length ?? 0)
    const quotation: TextSpan = [last[0], at]
    if (next && startOf(next) - last[1] < NEAR) given.set(next.id, [from, last[1]])
    else if (
      OWN_CUE.test(text.slice(last[1])) &&
      !told.some((other) => other !== one && shared([[from, last[1]]], other.words) > 0)
    )
      return { ...one, words: [...one.words.slice(0, -1), quotation, [from, last[1]] as TextSpan] }
    return { ...one, words: [...one.words.slice(0, -1), quotation] }
  })
  return cut.map((one) => {
    const more = given.get(one.id)
    return more ? { ...one, words: [more, ...one.words] } : one
  })
}

/** "…, she said.": what the page says on has a cue behind it. */
const OWN_CUE = /^,\s(?:he|she|they|it)\s(?:also\s)?(?:says?|said|adds?|added|insists?|insisted)\b/

/** Characters between the words and their cue and the rest. */
const NEAR = 30

function closesAt(text: string, [start, end]: TextSpan): number | null {
  const words = text.slice(start, end)
  const open = words[0]
  if (open === undefined || !/["“'‘]/.test(open)) return null
  const close = new RegExp(
    `[.!?,]${{ '"': '"', '“': '”', "'": "'(?=\\s)", '‘': '’(?=\\s)' }[open] ?? '"'}`,
  ).exec(words)
  if (!close) return null
  const at = close.index + 2
  return /^\s+\p{Lu}[^"“'‘]{12,}$/u.test(words.slice(at)) ? start + at : null
}

/** "Farmers blame frost after a bad year; mayor warns of worse": a headline says it in its own short way. */
export function withHeadlineClauses(told: readonly Told[], sheet: Sheet): Told[] {
  return told.map((one) => {
    const cueAt = cueOf(one)
    if (
      !cueAt ||
      !isHeadline(sheet, startOf(one)) ||
      endOf(one) - startOf(one) > SHORT ||
      cueAt[0] > startOf(one)
    )
      return one
    if (/^(?:sa(?:id|ys?)|tells?|:|["“'‘])/.test(one.cue)) return one
    const rest = /^[^;:\n]*/.exec(sheet.text.slice(cueAt[0]))?.[0].trimEnd() ?? ''
    return { ...one, words: [[cueAt[0], cueAt[0] + rest.length]] }
  })
}

/** Characters. */
const SHORT = 24
