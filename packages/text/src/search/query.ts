import { withoutArticle } from './plain.ts'
import { searchWords } from './words.ts'

/** What one word of a query stands for. */
export interface Term {
  /** Any of these: the word, and an Arabic one without its article. */
  readonly keys: readonly string[]
  /** Whether words that only begin so are meant: of a word that is still being written. */
  readonly isPrefix: boolean
}

/** What somebody looks for: all of `terms`, each phrase, and nothing of what is not wanted. */
export interface Query {
  readonly terms: readonly Term[]
  /** Words in a row, with a space before and after; after the last only where it is whole. */
  readonly phrases: readonly string[]
  readonly unwanted: { readonly terms: readonly Term[]; readonly phrases: readonly string[] }
}

/** Words that are looked at: nobody writes more, and whoever does is not to keep the desk busy. */
const MOST = 16

/** A phrase in its marks, which need not be closed yet, or what stands between spaces; either not wanted. */
const PART = /(?<not>-?)(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/g
const ENDS_IN_WORD = /[\p{L}\p{N}]\p{M}*$/u

/**
 * What a text asks for: words, all of which must be there; "words in a row"; -not these. The last word is
 * one that is still being written, unless white space or a mark comes after it.
 */
export function parseQuery(text: string): Query {
  const [wanted, unwanted] = [new Parts(), new Parts()]
  const plain = text.replace(/[“”„«»]/g, '"')
  let left = MOST
  for (const { index, 0: all, groups = {} } of plain.matchAll(PART)) {
    const keys = [...searchWords(groups.phrase ?? groups.word ?? '')].map(({ key }) => key).slice(0, left)
    left -= keys.length
    const isLast = index + all.length === plain.length && ENDS_IN_WORD.test(plain)
    if (groups.not) unwanted.add(keys, groups.phrase !== undefined, false)
    else wanted.add(keys, groups.phrase !== undefined, isLast)
  }
  return {
    terms: [...wanted.terms, ...wanted.inPhrases],
    phrases: wanted.phrases,
    unwanted: { terms: unwanted.terms, phrases: unwanted.phrases },
  }
}

/** Whether anything is asked for: what is not wanted alone asks for nothing. */
export function asksNothing({ terms }: Query): boolean {
  return terms.length === 0
}

/** Terms and phrases as they are gathered. */
class Parts {
  readonly terms: Term[] = []
  readonly phrases: string[] = []
  /** The words of phrases, by which they are found; they are looked at in a row after. */
  readonly inPhrases: Term[] = []

  /** What is one word to whoever writes it, and several here (a name with an apostrophe), is a phrase. */
  add(keys: readonly string[], isQuoted: boolean, isOpen: boolean): void {
    const [first] = keys
    if (first === undefined) return
    if (keys.length === 1) {
      const bare = isQuoted ? undefined : withoutArticle(first)
      this.terms.push({ keys: bare === undefined ? [first] : [first, bare], isPrefix: isOpen })
      return
    }
    this.phrases.push(` ${keys.join(' ')}${isOpen ? '' : ' '}`)
    const last = keys.length - 1
    this.inPhrases.push(...keys.map((key, at) => ({ keys: [key], isPrefix: isOpen && at === last })))
  }
}
