/** What a text is not, said before reading it. */
import { COMMON } from '../data/common.ts'
import type { Diagnostic } from '../statement.ts'
import { isWord } from './name-words.ts'
import type { Tokens } from './tokens.ts'

const ENOUGH = 12
const LONG = 4000

/** Notes about the text; a `not-english` or `empty` one means that there is nothing to read. */
export function examine(tokens: Tokens): Diagnostic[] {
  const notes: Diagnostic[] = []
  if (tokens.words.length === 0) return [{ code: 'empty', message: 'there are no words in the text' }]
  const share = englishShare(tokens)
  if (share !== undefined && share < 0.1)
    notes.push({
      code: 'not-english',
      message: `only ${Math.round(share * 100)}% of the words are common English words: the reader knows English only`,
    })
  const sentences = (tokens.sentence.at(-1) ?? 0) + 1
  if (tokens.words.length / sentences > LONG)
    notes.push({
      code: 'no-sentences',
      message: 'the text has no sentence ends to speak of; boundaries are guesses',
    })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  if (/[\u0000-\u0008\u000b\u000e-\u001f\ufffd]/.test(tokens.text))
    notes.push({
      code: 'control-characters',
      message: 'the text holds control or replacement characters: check how it was decoded',
    })
  return notes
}

/**
 * Share of the first words that are common in English. Few words do not tell, but their letters do; undefined
 * where those are Latin.
 */
function englishShare({ words: all, lower }: Tokens): number | undefined {
  let words = 0
  let common = 0
  for (let i = 0; i < all.length && words < 2000; i++) {
    if (!isWord(all[i] ?? '')) continue
    words++
    if (COMMON.has(lower[i] ?? '')) common++
  }
  if (words >= ENOUGH) return common / words
  const latin = all.filter((word) => isWord(word) && /^\p{Script=Latin}/u.test(word)).length
  return 2 * latin < words ? 0 : undefined
}
