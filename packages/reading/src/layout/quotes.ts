/**
 * Tokens → where each token stands with respect to quotation marks.
 * Marks pair inside a paragraph; one that never closes holds to the paragraph's end (a quotation continued
 * in the next paragraph is written so). Straight marks open after a space or opening bracket, else close.
 */
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'

export const MARK = { none: 0, open: 1, close: 2, openSingle: 3, closeSingle: 4 } as const

export interface Quotes {
  /** What kind of mark each token is (`MARK`). */
  readonly mark: Uint8Array
  /** 1 where the token stands between double marks, the marks included. */
  readonly inside: Uint8Array
  /** 1 where the token stands between single marks, the marks included. */
  readonly insideSingle: Uint8Array
}

const DOUBLE = new Set(['"', '“', '”', '„', '«', '»', "''", '``'])
const SINGLE = new Set(["'", '‘', '’'])
const OPENING = new Set(['“', '„', '«', '``'])
const CLOSING = new Set(['”', '»'])

/** Whether a word is a double mark. */
export const isQuoteMark = (word: string): boolean => DOUBLE.has(word)

export function quotes(tokens: Tokens): Quotes {
  const count = tokens.words.length
  const mark = new Uint8Array(count)
  const inside = new Uint8Array(count)
  const insideSingle = new Uint8Array(count)
  let double = false
  let single = false
  for (let i = 0; i < count; i++) {
    if ((tokens.gap[i] ?? 0) >= GAP.line) double = single = false
    const word = tokens.words[i] ?? ''
    let kind: number = MARK.none
    if (DOUBLE.has(word)) {
      kind = opens(tokens, i, word, double) ? MARK.open : MARK.close
      single = false
    } else if (SINGLE.has(word)) {
      kind = singleMark(tokens, i, word, single)
    }
    mark[i] = kind
    if (kind === MARK.open) double = true
    if (kind === MARK.openSingle) single = true
    inside[i] = double || kind === MARK.close ? 1 : 0
    insideSingle[i] = single || kind === MARK.closeSingle ? 1 : 0
    if (kind === MARK.close) double = false
    if (kind === MARK.closeSingle) single = false
  }
  return { mark, inside, insideSingle }
}

function opens(tokens: Tokens, i: number, word: string, within: boolean): boolean {
  if (OPENING.has(word)) return true
  if (CLOSING.has(word)) return false
  const spaceBefore = (tokens.gap[i] ?? 0) >= GAP.space
  const spaceAfter = i + 1 >= tokens.words.length || (tokens.gap[i + 1] ?? 0) >= GAP.space
  if (spaceBefore && !spaceAfter) return true
  if (spaceAfter && !spaceBefore) return false
  return !within
}

/** An apostrophe is a mark only where it cannot be part of a word. */
function singleMark(tokens: Tokens, i: number, word: string, within: boolean): number {
  const spaceBefore = (tokens.gap[i] ?? 0) >= GAP.space || /^["“(—-]$/u.test(tokens.words[i - 1] ?? '')
  const spaceAfter = i + 1 >= tokens.words.length || (tokens.gap[i + 1] ?? 0) >= GAP.space
  if (word === '‘') return MARK.openSingle
  if (spaceBefore && !spaceAfter) return MARK.openSingle
  return within ? MARK.closeSingle : MARK.none
}
