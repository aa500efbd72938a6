/**
 * "@" and a name behind it → one word, as the net knows names: with a capital and without the sign. Where it
 * lies in the text the sign is part of it.
 */
import { GAP } from '../text/gaps.ts'
import { type Tokens, withWords } from '../text/tokens.ts'
import { only } from './only.ts'

export function joinHandles(tokens: Tokens): Tokens {
  const { words, gap } = tokens
  if (!words.includes('@')) return tokens
  const kept: number[] = []
  const named = [...words]
  const start = Int32Array.from(tokens.start)
  const gaps = Uint8Array.from(gap)
  for (let i = 0; i < words.length; i++) {
    if (!isHandle(tokens, i)) {
      kept.push(i)
      continue
    }
    named[i + 1] = capitalised(words[i + 1] ?? '')
    start[i + 1] = tokens.start[i] ?? 0
    gaps[i + 1] = gap[i] ?? 0
  }
  return only(
    { ...withWords(tokens, named), start },
    kept,
    Uint8Array.from(kept, (i) => gaps[i] ?? 0),
  )
}

/** A sign at the start of a word: one inside a word is an address. */
const isHandle = ({ words, gap }: Tokens, i: number): boolean =>
  words[i] === '@' &&
  gap[i + 1] === GAP.none &&
  /^[\p{L}\p{N}_]/u.test(words[i + 1] ?? '') &&
  (gap[i] !== GAP.none || /^\P{L}$/u.test(words[i - 1] ?? ''))

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Whether a token is such a name. */
export const isHandleAt = ({ text, start }: Tokens, i: number): boolean => text.charAt(start[i] ?? -1) === '@'
