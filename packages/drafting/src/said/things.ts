/**
 * A statement → one for each thing said that can stand or fall alone. Sentences are compared two by two: one
 * that leans on the one before stays with it, and so does one that goes on with the same scene.
 */
import type { TextSpan } from '@hearsay/reading'
import { termsOf } from '../terms/terms.ts'
import { sentencesIn } from './sentences.ts'
import { isConversation, partAt, type Sheet, turnAt } from './sheet.ts'
import { takesBack } from './taking-back.ts'
import { freshId, heldIn, shared, startOf, type Told } from './told.ts'
import { type Unit, unitsOf } from './units.ts'

export function asThings(told: readonly Told[], sheet: Sheet): Told[] {
  const newId = freshId(told)
  const held = heldIn(told)
  const pieces = new Map(told.map((one) => [one.id, piecesOf(one, held(one.id), sheet)]))
  const all = told.flatMap((one) => {
    const groups = pieces.get(one.id) ?? [one.words]
    return groups.map((words, i) => ({
      ...one,
      id: i === 0 ? one.id : newId(),
      words,
      of: one.id,
      basis: groups.length > 1 ? basisIn(one, words) : one.basis,
    }))
  })
  return all.map(({ of: _, ...one }) => ({ ...one, within: holderOf(one, all) }))
}

/** A teller whom another piece names is none of this one's. */
function basisIn({ basis }: Told, words: readonly TextSpan[]): Told['basis'] {
  if (!basis.by || shared([basis.by.span], words) > 0) return basis
  return { kind: 'unstated', by: null }
}

/** The piece of its holder that has most of its words. */
function holderOf(one: Told, all: readonly (Told & { of: number })[]): number | null {
  if (one.within === null) return null
  let best = all.find(({ of }) => of === one.within)
  for (const other of all)
    if (other.of === one.within && best && shared(other.words, one.words) > shared(best.words, one.words))
      best = other
  return best?.id ?? null
}

function piecesOf(one: Told, inner: readonly Told[], sheet: Sheet): TextSpan[][] {
  if (one.within !== null) return [firstOf(one, sheet)]
  const units = unitsOf(one, sheet)
  const talks = talkOf(one, sheet)
  const groups: TextSpan[][] = []
  const texts: string[] = []
  const isChat = turnAt(sheet, startOf(one))?.isChat === true
  const answers = talks !== 'quoted' && isAnswer(startOf(one), sheet)
  for (const unit of units) {
    const last = texts.at(-1)
    if (answers && last !== undefined && groups.length === 1 && isNo(last, unit.words)) {
      groups.push([unit.span])
      texts.push(unit.words)
      continue
    }
    const opens = last !== undefined && unit.after === 'sentence' && isOpening(last)
    if (last === undefined || (!opens && parts(last, unit, talks, teller(unit, inner)))) {
      groups.push([unit.span])
      texts.push(unit.words)
    } else {
      groups.at(-1)?.push(unit.span)
      texts[texts.length - 1] = `${last} ${unit.words}`
    }
  }
  const isSaid = (words: string): boolean =>
    (answers && /^No[.!]$/.test(words)) ||
    !(EMPTY.test(words) || (isChat && inner.length === 0 && isChatter(words, answers)))
  const said = groups.filter((_, i) => isSaid(texts[i] ?? ''))
  const isLeft = said.length > 0 || (isChat && inner.length === 0)
  return (isLeft ? said : groups).map((spans) => closed(sheet.text, spans))
}

/** A bare no to what was asked is said for itself, whatever is added. */
const isNo = (before: string, words: string): boolean => /^No[.!]$/.test(before) && !/^No\b/.test(words)

/** A question that passes nothing on, or a cry that nobody has asked for. */
const isChatter = (words: string, answers: boolean): boolean =>
  !/\b(?:say|says|saying|said|told|heard)\b/i.test(words) &&
  (/\?+["'”’]*$/.test(words) ||
    /^(?:(?:and|but|so|then) )?(?:which|what|where|who|when|why|how)\b[^.]*[^.?]$/.test(words) ||
    (!answers && words.split(' ').length < SHORT && isFragment(words)))

/** Words. */
const SHORT = 6

/** Whether what stands just before is a question. */
function isAnswer(at: number, { text, layout, turns }: Sheet): boolean {
  const turn = turns.findIndex(({ span: [from, to] }) => at >= from && at < to)
  if (turn >= 0) return turns[turn - 1]?.asks === true
  const parts = layout.filter(({ kind }) => kind === 'turn')
  const part = parts[parts.findIndex(({ span: [from, to] }) => at >= from && at < to) - 1]
  return part !== undefined && /\?["”]?\s*$/.test(text.slice(...part.span))
}

/** What is told of inside another's words ends with its sentence, if no more is quoted. */
function firstOf(one: Told, sheet: Sheet): TextSpan[] {
  const [first] = one.words
  if (!first || /^["“'‘]/.test(sheet.text.slice(first[0]))) return [...one.words]
  return sentencesIn(sheet.text, first).slice(0, 1)
}

/** Whether somebody else begins to be told of in it. */
const teller = ({ span }: Unit, inner: readonly Told[]): boolean =>
  inner.some((one) => one.sourceAt !== null && one.sourceAt[0] >= span[0] && one.sourceAt[0] < span[1])

/** How it is said: in a mail or a written answer, in a conversation, or as the page quotes it. */
type Talk = 'writes' | 'talks' | 'quoted'

function talkOf(one: Told, sheet: Sheet): Talk {
  const at = startOf(one)
  const turn = turnAt(sheet, at)
  if (turn) return turn.isWritten ? 'writes' : 'talks'
  return isConversation(sheet) && partAt(sheet, at)?.kind === 'turn' ? 'talks' : 'quoted'
}

/** "Yes.", "Thank you.", "LAUNDRY. lol.": nothing that can be true or false. */
const EMPTY =
  /^["'“‘]*(?:(?:yes|no), (?:ma['’]am|sir|madam|minister)|yes|no|yeah|well|ok|okay|right|sure|thank you(?: both| all)?|thanks|lol|lies|good (?:morning|evening|night)|ask (?:him|her|them))[.!,"'”’]*$/iu

/** Whether a sentence is another thing than what stands before it. */
function parts(before: string, unit: Unit, talks: Talk, tells: boolean): boolean {
  const { words, after } = unit
  if (after === 'comma') return false
  if (after === 'clause' || (after === 'sentence' && kindOf(words) === 'therefore')) return true
  if (after === 'sentence' && (isApart(lastOf(before), words) || answers(words))) return true
  if (talks === 'talks' && after === 'sentence' && TOLD_ME.test(before) && SELF.test(words)) return true
  if (leans(words, before, after)) return false
  if (after === 'cue' || after === 'paragraph') return true
  if (tells || talks === 'writes') return true
  const last = kindOf(lastOf(before))
  const was = last === 'scene' && SELF_IN.test(before) ? 'self' : last
  const is = kindOf(words)
  if (is !== was && (APART.has(is) || APART.has(was))) return true
  if (is === 'scene' && was === 'scene') return !shares(before, words)
  return talks === 'talks' && is === 'scene' && !shares(before, words)
}

/**
 * What was not seen is another thing than what was; what will be done with something, than what was found.
 */
function isApart(before: string, words: string): boolean {
  if (LATER.test(words) && LATER.test(before) && NOT.test(words) !== NOT.test(before)) return true
  if (UNSEEN.test(words) !== UNSEEN.test(before) && SELF.test(words) && SELF.test(before)) return true
  if (UNDONE.test(words) && !UNDONE.test(before) && !SELF.test(before)) return true
  return LATER.test(words) && !LATER.test(before) && !/\?["'”’]*$/.test(before) && kindOf(before) !== 'ahead'
}

const NOT = /\bnot\b/
/** Somebody tells whoever speaks something, who then goes on with what they did themselves. */
const TOLD_ME =
  /\b(?:told|rang|phoned|warned|asked|wrote to|admitted to|said to) (?:me|us)\b|\band (?:told|asked) me\b/
/** "They answered that …", "Their finding is that …": what others say is another thing. */
const answers = (words: string): boolean =>
  /^(?:They|He|She) (?:answered|replied|wrote back) that\b|^(?:Their|His|Her|Its) (?:finding|conclusion|answer|verdict)s? (?:is|are|was|were) that\b/.test(
    words,
  )
const UNDONE = /^I (?:never|did not|didn['’]t) \p{Ll}{3,}/u
const UNSEEN =
  /\bI (?:did not|didn['’]t|could not|couldn['’]t|never) (?:\p{Ll}+ )?(?:see|hear|saw|heard|feel|felt)\b/u
const LATER = /^(?:It|They|The \p{Ll}+|Copies) (?:will|shall)(?: not)? be \p{Ll}+(?:ed|en|t|id|ld|ne|wn)\b/u

/** Somebody tells what happened to them. */
const SELF_IN = /(?:^|[.!?] )["'“‘]?(?:(?:and|but|then) )?(?:i|we)\b/i

const lastOf = (words: string): string => words.split(/(?<=[.!?])["'”’]?\s+/).at(-1) ?? words

/** A fragment, a question that expects no answer, "They signed it": nothing without what it follows. */
function leans(words: string, before: string, after: Unit['after']): boolean {
  const plain = words.replace(/^["'“‘”’\s]+/, '')
  if (after !== 'paragraph' && /\?["'”’]*$/.test(plain)) return true
  if (isFragment(plain)) return after !== 'paragraph'
  if (after !== 'paragraph' && /\?["'”’]*$/.test(before)) return true
  if (CLEFT.test(plain)) return false
  if (REFERS.test(plain)) return after !== 'paragraph'
  if (after === 'sentence' && /^Then\b/.test(plain) && /\b(?:I|we|us|my)\b/i.test(before)) return true
  return after === 'sentence' && GOES_ON.test(plain)
}

const CLEFT = /^It (?:was|is)(?:n't| not)? (?:the|a|an|my|our|his|her|their)\b/
const REFERS = /^(?:it|they|them|these|those|which|because|or|nor|so did|and so|neither)\b/i
/**
 * What, in the same breath, adds to what was said: of somebody named, of what was not there, of how one
 * knows.
 */
const GOES_ON =
  /^(?:(?:he|she)\b|(?:nobody|no one|none|nothing|there (?:was|were) (?:no|none))\b|I(?:'d| would) swear|I should know|I know|I am told(?! (?:by|that)\b)|believe me|trust me|that'?s\b|(?:that|this) (?:was|is)\b)/i

/** Whether a sentence goes on with what somebody else is said to have told. */
export const goesOn = (words: string): boolean =>
  isFragment(words) || (REFERS.test(words) && !CLEFT.test(words))

export const isFragment = (words: string): boolean => !VERB.test(words.replace(/^Then\b/, '').toLowerCase())

/** "Lamps, ropes, a bell.": what is said of it comes behind. */
const isOpening = (words: string): boolean =>
  isFragment(words) && !EMPTY.test(words) && !/\?["'”’]*$|\b(?:it|them|him|me|us)\b/i.test(words)

/** A finite verb, or what is short for one. */
const VERB =
  /\b(?:am|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|\p{Ll}+(?:n['’]t|ed|['’](?:s|re|ve|ll|d|m))|i['’]?(?:m|ve|ll|d)|(?:s?he|it|they|we|you|that|there)['’](?:s|re|ve|ll|d)|said|told|saw|came|went|took|got|ran|blew|stood|sat|heard|felt|knew|thought|made|gave|found|left|kept|held|put|fell|broke|drove|wrote|met|lost|led|paid|sent|brought|hit|forgot|stopped|began|lit|rang|spoke|shook|threw|caught|bought|sold|\p{Ll}{2,}s(?= (?:the|a|an|it|me|us|him|her|them|you|that|up|out|in|on|to)\b)|meant|bent|built|chose|cut|dug|drank|ate|fed|fought|flew|froze|grew|hung|hurt|laid|let|rode|rose|sank|shut|slept|stole|stuck|struck|swore|swept|swam|tore|understood|woke|wore|won|know|want|think|believe|take|live|sits?|see|carry|need|swear|(?:i|we|you|they) \p{Ll}{2,})\b/u

/** What a sentence is, as far as its first words and its verb show. */
type Kind = 'ahead' | 'stance' | 'holds' | 'self' | 'scene' | 'therefore'

function kindOf(sentence: string): Kind {
  const plain = sentence.replace(/^["'“‘”’\s]+/, '')
  if (/^So (?!did|do|was|were|am|is)/.test(plain)) return 'therefore'
  if (STANCE.test(plain) || takesBack(plain) || /^(?:I['’]?m |am )?not \p{Ll}+ing\b/iu.test(plain))
    return 'stance'
  if (AHEAD.test(plain)) return 'ahead'
  if (HOLDS.test(plain)) return 'holds'
  return SELF.test(plain) ? 'self' : 'scene'
}

const STANCE =
  /^(?:And |But |So |Well, |No, )*(?:I|[Ww]e)(?:['’]m|['’]d| am| would| do| did| can| could|['’]ve| have)?(?: \p{Ll}+ly| not|n['’]t| only| just| never)* (?:think|thought|believe|believed|know|knew|take (?:that |it |this )?back|want|wish|rather|sorry|regret|withdraw|cannot|plan|hope|figure|figured|suppose|guess|doubt|apologi[sz]e|worked)\b|\bI take (?:that|it) back\b|\bI (?:think|guess|suppose)[.!]?$/u
const AHEAD =
  /\b(?:will|shall|won['’]t|['’]ll|going to|better (?:leave|run|hide))\b|^(?:If|Whoever|When we)\b|^(?:And |But )?(?:I|We) (?:may|might)\b/
const HOLDS =
  /^(?:And |But )?(?:I|[Ww]e)(?:['’]ve)? (?:have|got|has|hold|kept|took) (?:it|them|a|the|that|photos?|pictures?|video|footage)\b/
const SELF =
  /^(?:(?:and|but|so|then|yes|no|well|\p{Ll}+ly)[, ]+)*(?:i|we|heard|saw|looked|went|sent|watched|woke|rang|called)\b/iu
const APART = new Set<Kind>(['ahead', 'stance', 'holds', 'therefore'])

/** Whether two stretches have a word of content in common. */
function shares(before: string, words: string): boolean {
  const known = new Set(termsOf(before))
  return termsOf(words).some((word) => known.has(word))
}

/** Sentences that follow one another are one span. */
function closed(text: string, spans: readonly TextSpan[]): TextSpan[] {
  const out: TextSpan[] = []
  for (const [from, to] of spans) {
    const last = out.at(-1)
    if (last && /^\s*$/.test(text.slice(last[1], from))) out[out.length - 1] = [last[0], to]
    else out.push([from, to])
  }
  return out
}
