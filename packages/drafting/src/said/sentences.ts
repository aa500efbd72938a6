/** A stretch of text → its sentences, and what they open with. */
import type { TextSpan } from '@hearsay/reading'
import { ABBREVIATIONS } from '@hearsay/reading/words'

/** An end with its closing marks, a blank line, or white space that no sentence has inside it. */
const END = /[.!?…]+["'”’)\]]*(?:\[\d+\])?(?=\s|$)|\n[^\S\n]*\n|\s{100,}/g

/** The sentences in a span, in order, without the white space around them. */
export function sentencesIn(text: string, [start, end]: TextSpan): readonly TextSpan[] {
  if (last.text !== text) last = { text, bySpan: new Map() }
  const key = `${start} ${end}`
  const found = last.bySpan.get(key) ?? cut(text, [start, end])
  last.bySpan.set(key, found)
  return found
}

/** Of the page that was asked of last: a page may be one paragraph, asked of for each thing said in it. */
let last: { readonly text: string; readonly bySpan: Map<string, readonly TextSpan[]> } = {
  text: '',
  bySpan: new Map(),
}

function cut(text: string, [start, end]: TextSpan): TextSpan[] {
  const found: TextSpan[] = []
  let from = start
  const words = text.slice(start, end)
  for (const { index, 0: mark } of words.matchAll(END)) {
    const at = start + index + mark.length
    if (at < from || isInside(text, start + index, mark) || isBracketed(text, start + index, mark)) continue
    push(found, text, from, at)
    from = at
  }
  push(found, text, from, end)
  return found
}

function push(found: TextSpan[], text: string, from: number, to: number): void {
  let [start, end] = [from, to]
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push([start, end])
}

/** "(ret.)": a short word in brackets ends no sentence that goes on behind it. */
const isBracketed = (text: string, at: number, mark: string): boolean =>
  mark === '.)' && /\(\p{L}{1,6}$/u.test(text.slice(Math.max(0, at - 8), at))

/** A stop that belongs to its word: "Mr.", "a.m.", "No. 3", an initial. */
function isInside(text: string, at: number, mark: string): boolean {
  if (mark !== '.') return false
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? ''
  if (/^[ap]\.?m$/i.test(word)) return /^\.\s+[\p{Ll}\d]/u.test(text.slice(at, at + 4))
  return ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(word)
}

/** The sentence that a place lies in, within a stretch. */
export function sentenceAround(text: string, within: TextSpan, at: number): TextSpan {
  return sentencesIn(text, within).find(([start, end]) => at >= start && at < end) ?? within
}
