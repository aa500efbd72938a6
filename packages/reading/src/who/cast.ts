/** Text → everybody and everything in it that a later phrase may refer back to, found once. */
import { bare, capital, nameWord } from '../text/name-words.ts'
import type { Tokens } from '../text/tokens.ts'
import { commons } from './commons.ts'
import type { Cast, Mention } from './mention.ts'
import { findNames } from './names.ts'
import { settle } from './settle.ts'
import { describedSexes, withSexes } from './sexes.ts'

export function cast(tokens: Tokens): Cast {
  const names = withSexes(tokens, settle(tokens, findNames(tokens)))
  return { names, byWord: index(tokens, names), commons: describedSexes(tokens, commons(tokens), names) }
}

function index(tokens: Tokens, names: readonly Mention[]): Map<string, Mention[]> {
  const byWord = new Map<string, Mention[]>()
  for (const name of names) {
    for (const word of tokens.words.slice(name.from, name.to).filter(nameWord)) {
      const key = bare(word)
      const list = byWord.get(key)
      if (list) list.push(name)
      else byWord.set(key, [name])
    }
    const initials = acronym(tokens, name.from, name.to)
    if (!byWord.has(initials)) byWord.set(initials, [name])
  }
  return byWord
}

/** The capital initials of a name of several words: "Environmental Protection Agency" → "EPA". */
function acronym(tokens: Tokens, from: number, to: number): string {
  const words = tokens.words.slice(from, to).filter(capital)
  return words.map((word) => word.charAt(0)).join('')
}
