/** Offices in names: where one ends and its holder's name begins, and what it is the office of. */
import { MEN, PLACES_TOO, WOMEN } from '../data/given-names.ts'
import { BODY_WORDS, TITLES } from '../data/names.ts'
import { BODY_NOUNS, PERSON_NOUNS } from '../data/nouns.ts'
import { PORTFOLIOS } from '../data/offices.ts'
import { capital, startsName } from '../text/name-words.ts'
import { continues, lowerAt, lowerWords, type Tokens, wordAt } from '../text/tokens.ts'

/**
 * Where the name of a person begins in a run of capitalised words: "Republican Secretary of State | Jon
 * Ortiz", "Harbour Union Chairwoman | Ida Lutz", "Commissioner for | Roads | Elin Strand". An office with
 * nobody's name behind it is the name itself.
 */
export function holderStart(tokens: Tokens, from: number, to: number): number {
  const given = givenName(tokens, from, to)
  if (given > from) return given
  if (isGiven(lowerAt(tokens, from))) return from
  for (let i = to - 2; i >= from; i--) {
    if (!TITLES.has(lowerAt(tokens, i))) continue
    const after = afterPortfolio(tokens, i + 1)
    if (after < to && (ADDRESS.test(lowerAt(tokens, i)) || isHolder(tokens, after, to))) return after
    return from
  }
  return from
}

/** Behind "of State", "for Human Rights", "of Housing and Urban Development"; or the same place. */
function afterPortfolio(tokens: Tokens, i: number): number {
  if (!OF.test(lowerAt(tokens, i))) return i
  let end = lowerAt(tokens, i + 1) === 'the' ? i + 2 : i + 1
  if (!PORTFOLIOS.has(lowerAt(tokens, end))) return i
  while (PORTFOLIOS.has(lowerAt(tokens, lowerAt(tokens, end) === 'and' ? end + 1 : end))) end++
  return end
}

const OF = /^(?:of|for)$/

/** Nobody's office: "Mr. King" is no king. */
const ADDRESS = /^(?:mr|mrs|ms|mx)\.?$|^miss$/

/** Where a given name with a surname after it stands behind an office, or -1. */
function givenName(tokens: Tokens, from: number, to: number): number {
  let office = PORTFOLIOS.has(lowerAt(tokens, from)) && OF.test(lowerAt(tokens, from - 1))
  for (let i = from; i < to - 1; i++) {
    const word = lowerAt(tokens, i)
    if (office && (MEN.has(word) || WOMEN.has(word)) && capital(wordAt(tokens, i + 1))) return i
    if (TITLES.has(word) || PERSON_NOUNS.has(word)) office = true
  }
  return -1
}

/** "James Earl Jones" has no title; "Georgia Governor Ortega" has. */
const isGiven = (word: string): boolean =>
  (MEN.has(word) || WOMEN.has(word)) && !PLACES_TOO.has(word) && !TITLES.has(word)

/** Not "Prime | Minister", nor "Chief Constable | Training College". */
const isHolder = (tokens: Tokens, from: number, to: number): boolean =>
  capital(wordAt(tokens, from)) && !TITLES.has(lowerAt(tokens, from)) && !isBody(tokens, from, to)

function isBody(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (BODY_NOUNS.has(lowerAt(tokens, i))) return true
  return false
}

/**
 * Where what an office, or a body, is of ends: "the Keeper | of the Seals", "High Commissioner | for
 * Refugees", "Ministry of Labour | and Welfare | in Istria"; a person's name is not of anything.
 */
export function domainEnd(tokens: Tokens, from: number, to: number): number {
  let end = to
  while (end < to + LONGEST) {
    const next = after(tokens, from, end)
    if (next === end) return end
    end = next
  }
  return end
}

const LONGEST = 8

/** With one more part of what it is of, or as far as it was. */
function after(tokens: Tokens, from: number, to: number): number {
  const joint = lowerAt(tokens, to)
  const first = lowerAt(tokens, to + 1) === 'the' ? to + 2 : to + 1
  if (!JOINTS.test(joint) || !continues(tokens, to) || !startsName(tokens, first)) return to
  const of = lowerWords(tokens, from, to).findIndex((word) => OF.test(word))
  const fits = OF.test(joint)
    ? of < 0
      ? isHead(tokens, from, to)
      : PORTFOLIOS.has(lowerAt(tokens, to - 1)) && isHead(tokens, from, from + of)
    : of > 0 && isHead(tokens, from, from + of) && !isOfficeWord(lowerAt(tokens, first))
  if (!fits || (joint === 'in' && !BODY_NOUNS.has(lowerAt(tokens, from + of - 1)))) return to
  let end = first
  while (end < first + LONGEST && startsName(tokens, end) && continues(tokens, end)) end++
  return end
}

const JOINTS = /^(?:of|for|and|in)$/

/** An office's or a body's word last, or one word with "the" in front: nobody is "the Ana". */
const isHead = (tokens: Tokens, from: number, to: number): boolean =>
  isOfficeWord(lowerAt(tokens, to - 1)) || (to - from === 1 && lowerAt(tokens, from - 1) === 'the')

const isOfficeWord = (word: string): boolean =>
  TITLES.has(word) || PERSON_NOUNS.has(word) || BODY_NOUNS.has(word) || BODY_WORDS.has(word)

/** Whether a name is an office's, with nobody's in it: "the Bishop of Tesk", "the Chief Constable". */
export function isPost(tokens: Tokens, from: number, to: number): boolean {
  const head = lowerAt(tokens, officeEnd(tokens, from, to) - 1)
  return (TITLES.has(head) || PERSON_NOUNS.has(head)) && !BODY_NOUNS.has(head)
}

/** Whether a name is an office's or a body's of something: "the Commissioner for Roads". */
export function isOfficeOf(tokens: Tokens, from: number, to: number): boolean {
  const end = officeEnd(tokens, from, to)
  return end > from && end < to && isOfficeWord(lowerAt(tokens, end - 1))
}

/** Where the office ends, or the body, before what it is of. */
function officeEnd(tokens: Tokens, from: number, to: number): number {
  const of = lowerWords(tokens, from, to).findIndex((word) => OF.test(word))
  return of < 0 ? to : from + of
}
