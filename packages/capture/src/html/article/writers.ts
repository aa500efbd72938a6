import { paragraphs, type Span } from '@hearsay/text'
import { bylineOf } from '../../about/lines/byline.ts'

/** Characters from the top in which a byline stands, and of a note about who wrote it. */
const TOP = 1500
const NOTE = 500
/** Paragraphs at the end that can be such a note. */
const LAST = 4
const TELLS =
  /^,? (?:is|are|was|has|covers?|writes?|reports?|works?|joined|can be|tweets|est|ist|es|è|lives)\b|^(?: on|:)? (?:@|\S+@)/u

/** Without the notes at the end on who wrote it: "Ann Lee covers the courts for the Post." */
export function withoutWriters(spans: readonly Span[], text: string): Span[] {
  const whole = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 }
  const names = namesIn(text.slice(whole.start, Math.min(whole.end, whole.start + TOP)))
  if (names.length === 0) return [...spans]
  const last = paragraphs(text.slice(whole.start, whole.end))
    .map(({ start, end }) => ({ start: start + whole.start, end: end + whole.start }))
    .filter(({ start }) => spans.some((span) => start >= span.start && start < span.end))
    .slice(-LAST)
  const notes = last.filter(({ start, end }) => isNote(text.slice(start, end), names))
  return spans.filter((span) => !notes.some(({ start, end }) => span.start >= start && span.end <= end))
}

function namesIn(top: string): string[] {
  return top.split('\n').flatMap((line) => bylineOf(line.trim())?.authors ?? [])
}

function isNote(words: string, names: readonly string[]): boolean {
  if (words.length > NOTE) return false
  return names.some((name) => {
    const begins = [name, `Follow ${name}`, `Contact ${name}`].find((each) => words.startsWith(each))
    return begins !== undefined && (begins !== name || TELLS.test(words.slice(name.length)))
  })
}
