/**
 * "By the army's account, …", "in the words of one survivor, …": a phrase that says whose words the rest are.
 */

import { ACCOUNTS, CAMPS } from '../../data/noun-cues.ts'
import { PEOPLE_NOUNS, PERSON_NOUNS } from '../../data/nouns.ts'
import { lowerAt, lowerWords, type Tokens, wordAt } from '../../text/tokens.ts'
import { opensPhrase } from '../grammar/noun-phrases.ts'
import type { Linked } from '../links/links.ts'
import { type Ranges, ruled } from '../links/ruled.ts'
import { opensSentence, type Rule, sentenceEnd } from './rule.ts'

/** A phrase with whoever's view it is, and where it ends. */
type View = Pick<Ranges, 'cue' | 'source'> & { readonly end: number }

export const views: Rule = {
  opens: (word) => /^(?:by|in|if|to|for)$/.test(word),
  read(tokens, places) {
    const found: Linked[] = []
    for (const i of places) {
      if (!mayOpen(tokens, i)) continue
      const view = viewAt(tokens, i)
      const contents = view ? around(tokens, i, view.end) : []
      if (view && contents.length > 0) found.push(ruled({ ...view, contents }))
    }
    return found
  },
}

/** "To" and "for" only where they open a sentence, or as "to hear". */
const mayOpen = (tokens: Tokens, i: number): boolean =>
  !/^(?:to|for)$/i.test(wordAt(tokens, i)) || wordAt(tokens, i + 1) === 'hear' || opensSentence(tokens, i)

/** How many words such a phrase may have. */
const LONGEST = 12

function viewAt(tokens: Tokens, at: number): View | undefined {
  const end = phraseEnd(tokens, at)
  if (end < 0) return undefined
  const word = (i: number): string => lowerAt(tokens, i)
  if (word(at) === 'by' && word(at + 1) === 'all' && ACCOUNTS.has(word(at + 2)))
    return { cue: [at, at + 3], end }
  if (word(at) === 'in' && word(at + 1) === 'the' && ACCOUNTS.has(word(at + 2)) && word(at + 3) === 'of')
    return opensPhrase(tokens, at + 4) ? { cue: [at, at + 4], source: [at + 4, end], end } : undefined
  if (/^(?:by|in)$/.test(word(at)) && ACCOUNTS.has(word(end - 1))) return owned(tokens, at, end)
  if (word(at) === 'if' && /^(?:is|are) to be believed$/.test(lowerPhrase(tokens, end - 4, end)))
    return { cue: [end - 4, end], source: [at + 1, end - 4], end }
  if (word(at) === 'to' && word(at + 1) === 'hear' && lowerPhrase(tokens, end - 2, end) === 'tell it')
    return { cue: [end - 2, end], source: [at + 2, end - 2], end }
  return isForSomebody(tokens, at, end) ? { cue: [at, at + 1], source: [at + 1, end], end } : undefined
}

/** "To the miners, …", "for the opposition, …": people of whom one says how a thing is to them. */
function isForSomebody(tokens: Tokens, at: number, end: number): boolean {
  if (
    !opensSentence(tokens, at) ||
    end - at > FEW ||
    /^an?$/.test(lowerAt(tokens, at + 1)) ||
    !opensPhrase(tokens, at + 1)
  )
    return false
  const head = lowerAt(tokens, end - 1)
  if (CAMPS.has(head)) return true
  if (lowerAt(tokens, at) !== 'to') return false
  return PEOPLE_NOUNS.has(head) || PERSON_NOUNS.has(head.replace(/s$/, '')) || PEOPLE.test(head)
}

const FEW = 6
/** Plurals of people by their ending, and shares of them. */
const PEOPLE = /^(?:many|most|some|few)$|(?:\p{L}{2,}(?:ers|ors|ists|ians|ees|ants|ents)|men|women|folk)$/u

/** "By the army's own account", "in her view". */
function owned(tokens: Tokens, at: number, end: number): View | undefined {
  if (/^(?:my|our|his|her|its|their)$/.test(lowerAt(tokens, at + 1)))
    return end - at <= 4 ? { cue: [end - 1, end], source: [at + 1, at + 2], end } : undefined
  for (let i = at + 2; i < end - 1; i++)
    if (/^['’]s?$/.test(wordAt(tokens, i)) && opensPhrase(tokens, at + 1))
      return { cue: [i + 1, end], source: [at + 1, i + 1], end }
  return undefined
}

/** The comma, or the sentence's end, that ends a phrase; -1 where it is too long. */
function phraseEnd(tokens: Tokens, at: number): number {
  for (let i = at + 1; i <= at + LONGEST && tokens.sentence[i] === tokens.sentence[at]; i++)
    if (wordAt(tokens, i) === ',' || wordAt(tokens, i) === '.') return i
  return -1
}

/** What stands around the phrase in its sentence: after it where it opens it, else before and after it. */
function around(tokens: Tokens, at: number, end: number): [number, number][] {
  const to = withQuote(tokens, sentenceEnd(tokens, end))
  const after: [number, number][] = to - end > SHORTEST ? [[end + 1, to]] : []
  if (opensSentence(tokens, at)) return wordAt(tokens, end) === ',' ? after : []
  if (wordAt(tokens, at - 1) !== ',') return []
  if (lowerWords(tokens, at, end).includes('words')) return after
  const from = startBeforeAside(tokens, at)
  return from < 0 || (wordAt(tokens, end) === ',' && after.length === 0) ? [] : [[from, at - 1], ...after]
}

const SHORTEST = 2
/** How far before the phrase its sentence may begin. */
const REACH = 40

/** Where what stands before an aside begins, or -1 where another comma makes that unsure. */
function startBeforeAside(tokens: Tokens, at: number): number {
  let from = at - 1
  while (from > 0 && tokens.sentence[from - 1] === tokens.sentence[at]) {
    if (at - from > REACH || /^[,;:"“”]$/.test(wordAt(tokens, from - 1))) return -1
    from--
  }
  return from < at - 1 ? from : -1
}

/** With the mark that closes a quotation. */
const withQuote = (tokens: Tokens, to: number): number =>
  /^["”’»]$|^''$/.test(wordAt(tokens, to)) ? to + 1 : to

const lowerPhrase = (tokens: Tokens, from: number, to: number): string =>
  tokens.words.slice(from, to).join(' ').toLowerCase()
