import { type Span, type Words, wordsOf } from '@hearsay/text'
import type { Page } from '../page.ts'
import { COMMON_WORDS } from './common-words.ts'
import { stemOf } from './stem.ts'

/** A sentence of a page, as paraphrases are found by it. */
export interface Sentence extends Span {
  /** Stems of the words that say what it is about, each once. */
  readonly about: ReadonlySet<string>
  /** How much of it stands inside quotation marks, 0–1. */
  readonly quoted: number
  /** Who says it, by the surname or the last word of a description; null where the page itself does. */
  readonly voice: string | null
}

/** A page with its words and sentences. */
export interface Told {
  readonly page: Page
  readonly words: Words
  readonly sentences: readonly Sentence[]
}

const SENTENCE = /\S[\s\S]*?(?:[.!?؟…]+['"”’»)\]]*(?=\s|$)|(?=\n[^\S\n]*\n)|$)/g
/** Fewer words of content are a headline's stub, a time, a name alone. */
const LEAST_ABOUT = 2

export function toldBy(page: Page): Told {
  const words = wordsOf(page.text, page.article)
  return { page, words, sentences: sentencesOf(page, words) }
}

function sentencesOf(page: Page, words: Words): Sentence[] {
  let next = 0
  return page.article.flatMap(({ start, end }) =>
    [...page.text.slice(start, end).matchAll(SENTENCE)].flatMap(({ index, 0: { length } }) => {
      const span = { start: start + index, end: start + index + length }
      const from = next
      while ((words.starts[next] ?? Infinity) < span.end) next += 1
      const about = aboutOf(words.keys.slice(from, next))
      if (about.size < LEAST_ABOUT) return []
      const quoted = words.quotation.subarray(from, next).filter((at) => at > 0).length / (next - from)
      return [{ ...span, about, quoted, voice: voiceOf(page, span) }]
    }),
  )
}

export function aboutOf(keys: readonly string[]): Set<string> {
  return new Set(keys.filter((key) => key.length > 1 && !COMMON_WORDS.has(key)).map(stemOf))
}

/** Whose statement takes up most of the sentence: the outermost, for that is whom the page hears. */
function voiceOf({ reading }: Page, span: Span): string | null {
  let best = 0
  let voice: string | null = null
  for (const { content, speaker, within } of reading.statements) {
    const over = content.reduce((sum, part) => sum + overlap(span, part[0], part[1]), 0)
    if (within !== null || !speaker || over <= best) continue
    best = over
    voice = voiceKey(speaker.name)
  }
  return best * 4 > span.end - span.start ? voice : null
}

export function overlap({ start, end }: Span, from: number, to: number): number {
  return Math.max(0, Math.min(end, to) - Math.max(start, from))
}

/** The last word of a name, folded: a surname where there is one. */
export function voiceKey(name: string): string {
  return wordsOf(name).keys.at(-1) ?? name
}
