/** Stars that set words apart ("**Q: Why?**") are no words; those that open an item stay. */
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'
import { only } from './only.ts'

export function withoutEmphasis(tokens: Tokens): Tokens {
  const { words, gap } = tokens
  if (!words.includes('*')) return tokens
  const kept: number[] = []
  const gaps: number[] = []
  // The space before a star that is left out stands before the word behind it.
  let space = 0
  for (let i = 0; i < words.length; i++) {
    space = Math.max(space, gap[i] ?? 0)
    if (words[i] === '*' && (gap[i + 1] === GAP.none || (gap[i] === GAP.none && i > 0))) continue
    kept.push(i)
    gaps.push(space)
    space = 0
  }
  return only(tokens, kept, Uint8Array.from(gaps))
}
