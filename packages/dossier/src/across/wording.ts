import { diffArrays } from 'diff'

/** A stretch of words that stayed, came or went. */
export interface Change {
  readonly text: string
  readonly how: 'same' | 'added' | 'removed'
}

/** Fewer words than these that stayed between two changes are told as part of one change. */
const HOLDS = 2

/**
 * How one wording became another, word by word, in the order of reading. What stayed and what went together
 * are the old wording, what stayed and what came the new. A word alone that happens to stand in both is no
 * hold for a reader: what is between two changes is told with them.
 */
export function wordChanges(before: string, after: string, locale: string): Change[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const segments = (text: string) => [...segmenter.segment(text)]
  const words = new Set([...segments(before), ...segments(after)].flatMap(wordIn))
  const texts = (text: string) => segments(text).map(({ segment }) => segment)
  const stretches: Stretch[] = []
  let open: Stretch = { old: [], now: [] }
  const parts = diffArrays(texts(before), texts(after))
  for (const [index, { value, added, removed }] of parts.entries()) {
    if (removed || !added) open.old.push(...value)
    if (added || !removed) open.now.push(...value)
    const isEdge = index === 0 || index === parts.length - 1
    const held = value.filter((text) => words.has(text)).length
    if (added || removed || (held < HOLDS && !isEdge)) continue
    open.old.splice(-value.length)
    open.now.splice(-value.length)
    stretches.push(open, { old: value, now: value, isSame: true })
    open = { old: [], now: [] }
  }
  return [...stretches, open].flatMap(told)
}

/** Whether anything of the form before is left: a stretch of words that stayed, not signs alone. */
export function keepsWords(changes: readonly Change[]): boolean {
  return changes.some(({ text, how }) => how === 'same' && /[\p{L}\p{N}]/u.test(text))
}

interface Stretch {
  readonly old: string[]
  readonly now: string[]
  readonly isSame?: true
}

function told({ old, now, isSame }: Stretch): Change[] {
  const change = (parts: readonly string[], how: Change['how']): Change[] => {
    return parts.length === 0 ? [] : [{ text: parts.join(''), how }]
  }
  return isSame ? change(old, 'same') : [...change(old, 'removed'), ...change(now, 'added')]
}

function wordIn({ segment, isWordLike }: Intl.SegmentData): string[] {
  return isWordLike ? [segment] : []
}
