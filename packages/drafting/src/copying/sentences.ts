import { type Span, type Words, wordsOf } from '@hearsay/text'
import type { Page } from '../page.ts'
import { aboutOf } from './about.ts'
import { storyOf } from './footers.ts'
import { spokenBy } from './voices.ts'

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
  const story = storyOf(page.text, page.article)
  const words = wordsOf(page.text, story)
  return { page, words, sentences: sentencesOf(page, story, words) }
}

function sentencesOf(page: Page, story: readonly Span[], words: Words): Sentence[] {
  const voices = spokenBy(page)
  let next = 0
  return story.flatMap(({ start, end }) =>
    [...page.text.slice(start, end).matchAll(SENTENCE)].flatMap(({ index, 0: { length } }) => {
      const span = { start: start + index, end: start + index + length }
      const from = next
      while ((words.starts[next] ?? Infinity) < span.end) next += 1
      const about = aboutOf(words.keys.slice(from, next))
      if (about.size < LEAST_ABOUT) return []
      const quoted = words.quotation.subarray(from, next).filter((at) => at > 0).length / (next - from)
      return [{ ...span, about, quoted, voice: voices(span) }]
    }),
  )
}
