/** Text → everybody and everything in it that a later phrase may refer back to, found once. */
import { bare, capital, nameWord } from '../text/name-words.ts'
import { type Tokens, wordAt } from '../text/tokens.ts'
import { commons } from './commons.ts'
import type { Cast, Mention } from './mention.ts'
import { findNames } from './names.ts'
import { settle } from './settle.ts'

export function cast(tokens: Tokens): Cast {
  const names = settle(tokens, findNames(tokens))
  return { names, byWord: index(tokens, names), commons: commons(tokens) }
}

function index(tokens: Tokens, names: readonly Mention[]): Map<string, Mention[]> {
  const byWord = new Map<string, Mention[]>()
  for (const name of names) {
    for (let i = name.from; i < name.to; i++) {
      const word = wordAt(tokens, i)
      if (!nameWord(word)) continue
      const key = bare(word)
      const list = byWord.get(key)
      if (list) list.push(name)
      else byWord.set(key, [name])
    }
    const initials = acronym(tokens, name.from, name.to)
    if (initials.length > 1 && !byWord.has(initials)) byWord.set(initials, [name])
  }
  return byWord
}

/** The capital initials of a name of several words: "Environmental Protection Agency" → "EPA". */
function acronym(tokens: Tokens, from: number, to: number): string {
  let letters = ''
  for (let i = from; i < to; i++) if (capital(wordAt(tokens, i))) letters += wordAt(tokens, i).charAt(0)
  return letters
}
