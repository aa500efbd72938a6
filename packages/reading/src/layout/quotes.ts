/**
 * Tokens with their marks in one spelling (`marks.ts`) → where each stands with respect to them. A quotation
 * that is not closed holds to its paragraph's end: it goes on in the next.
 */
import { GAP } from '../text/gaps.ts'
import type { Tokens } from '../text/tokens.ts'

export const MARK = { none: 0, open: 1, close: 2, openSingle: 3, closeSingle: 4 } as const

export interface Quotes {
  /** What kind of mark each token is (`MARK`). */
  readonly mark: Uint8Array
  /** 1 where the token stands between outer marks, the marks included. */
  readonly inside: Uint8Array
  /** 1 where the token stands between inner marks, the marks included. */
  readonly insideSingle: Uint8Array
}

const KIND = new Map<string, number>([
  ['“', MARK.open],
  ['”', MARK.close],
  ['‘', MARK.openSingle],
  ['’', MARK.closeSingle],
])

/** Whether a word is a mark, with a partner or without. */
export const isQuoteMark = (word: string): boolean => KIND.has(word) || word === '"'

export function quotes({ words, gap }: Pick<Tokens, 'words' | 'gap'>): Quotes {
  const count = words.length
  const mark = new Uint8Array(count)
  const inside = new Uint8Array(count)
  const insideSingle = new Uint8Array(count)
  let outer = false
  let inner = false
  for (let i = 0; i < count; i++) {
    if ((gap[i] ?? 0) >= GAP.line) outer = inner = false
    const word = words[i] ?? ''
    const kind = (word.length === 1 && KIND.get(word)) || MARK.none
    mark[i] = kind
    if (kind === MARK.open) outer = true
    if (kind === MARK.openSingle) inner = true
    if (kind === MARK.open || kind === MARK.close) inner = false
    inside[i] = outer || kind === MARK.close ? 1 : 0
    insideSingle[i] = inner || kind === MARK.closeSingle ? 1 : 0
    if (kind === MARK.close) outer = false
    if (kind === MARK.closeSingle) inner = false
  }
  return { mark, inside, insideSingle }
}
