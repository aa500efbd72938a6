/** Text → the names in it: runs of capitalised words, each with the kind that its own words show. */
import { PAIRS } from '../data/joined.ts'
import { NAME_JOINTS } from '../data/names.ts'
import { NUMBERED } from '../data/offices.ts'
import { PREPOSITIONS } from '../data/phrases.ts'
import { MODALS } from '../data/pronouns.ts'
import { GAP } from '../text/gaps.ts'
import { bare, capital, nameWord, startsName } from '../text/name-words.ts'
import { continues, lowerAt, phrase, type Tokens, wordAt } from '../text/tokens.ts'
import { domainEnd, holderStart } from './holders.ts'
import { nameKind } from './kinds.ts'
import type { Mention } from './mention.ts'

export function findNames(tokens: Tokens): Mention[] {
  const names: Mention[] = []
  const title = headlines(tokens)
  const steady = midSentence(tokens, title)
  for (let from = 0; from < tokens.words.length; from++) {
    const to = title[from] ? from : nameEnd(tokens, from)
    if (to === from || (to - from === 1 && opens(tokens, from) && !steady.has(bare(wordAt(tokens, from)))))
      continue
    names.push(makeName(tokens, from, to))
    from = to - 1
  }
  return names
}

/** 1 for every token of a line in title case: in a headline every word looks like a name. */
function headlines(tokens: Tokens): Uint8Array {
  const title = new Uint8Array(tokens.words.length)
  for (let from = 0, to = 0; from < title.length; from = to) {
    let capitals = 0
    while (to < title.length && tokens.paragraph[to] === tokens.paragraph[from])
      if (capital(wordAt(tokens, to++))) capitals++
    if (
      to - from > 4 &&
      capitals / (to - from) > 0.6 &&
      (tokens.words[to - 1] !== '.' || isTitleCase(tokens, from, to))
    )
      title.fill(1, from, to)
  }
  return title
}

/** A sentence is in title case too where its small words have capitals: "What a Mayor Could Do When Up". */
function isTitleCase(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    const small = PREPOSITIONS.has(lowerAt(tokens, i)) || MODALS.has(lowerAt(tokens, i))
    if (small && capital(wordAt(tokens, i)) && !opens(tokens, i)) return true
  }
  return false
}

/**
 * Words capitalised somewhere other than where a sentence or quotation opens: those are names wherever they
 * stand.
 */
function midSentence(tokens: Tokens, title: Uint8Array): Set<string> {
  const found = new Set<string>()
  for (let i = 1; i < tokens.words.length; i++)
    if (nameWord(wordAt(tokens, i)) && !opens(tokens, i) && !title[i]) found.add(bare(wordAt(tokens, i)))
  return found
}

function opens(tokens: Tokens, i: number): boolean {
  return tokens.sentence[i] !== tokens.sentence[i - 1] || /^["“‘'(:]$|^''$/.test(wordAt(tokens, i - 1))
}

/** Where the name that opens at `from` ends, or `from` when none does. */
function nameEnd(tokens: Tokens, from: number): number {
  // "Q." opens an answer's question, not a name.
  if (/^[QA]\.?$/.test(wordAt(tokens, from)) && !continues(tokens, from)) return from
  // "The hon. Lady" is whoever spoke.
  if (/^hon\.?$/.test(wordAt(tokens, from - 1))) return from
  if (!startsName(tokens, from) || endsAbbreviation(tokens, from)) return from
  let to = from + 1
  for (let i = to; i < Math.min(tokens.words.length, from + LONGEST); i++) {
    if (!continues(tokens, i)) break
    if (startsName(tokens, i) || isNumber(tokens, i)) to = i + 1
    else if (!NAME_JOINTS.has(wordAt(tokens, i)) && !isPair(tokens, i)) break
  }
  return domainEnd(tokens, from, to)
}

const LONGEST = 12

/** "R-N.Y.": the last letter of the state. */
const endsAbbreviation = (tokens: Tokens, i: number): boolean =>
  wordAt(tokens, i - 1) === '.' && tokens.gap[i] === GAP.none && /^\p{Lu}\.?$/u.test(wordAt(tokens, i))

/** "Trinidad *and* Tobago", "Central *and* Eastern Europe". */
const isPair = (tokens: Tokens, i: number): boolean =>
  lowerAt(tokens, i) === 'and' &&
  (PAIRS.has(`${lowerAt(tokens, i - 1)} and ${lowerAt(tokens, i + 1)}`) ||
    (PART.test(wordAt(tokens, i - 1)) && PART.test(wordAt(tokens, i + 1))))

/** A part of a country or a continent. */
const PART = /^(?:Central|North|South|East|West|Northern|Southern|Eastern|Western|Middle)$/

/** "Radio 7", "Resolution 242": the number is part of the name. */
const isNumber = (tokens: Tokens, i: number): boolean =>
  NUMBERED.has(lowerAt(tokens, i - 1)) && /^\d+$/.test(wordAt(tokens, i))

function makeName(tokens: Tokens, from: number, to: number): Mention {
  const first = holderStart(tokens, from, to)
  return { text: phrase(tokens, first, to), from: first, to, kind: nameKind(tokens, from, first, to) }
}
