import { type Span, wordsOf } from '@hearsay/text'
import { spreadOf } from '../terms/rarity.ts'
import { aboutOf } from './about.ts'

const PARAGRAPH = /\S[\s\S]*?(?=\n[^\S\n]*\n|$)/g
/** As much of a closing paragraph, at most, as the story before it may speak of too. */
const LEAST_COHERENT = 0.1
/** No more of an article is taken for such. */
const MOST_OF_ARTICLE = 0.2

/**
 * An article without what its publisher puts under every page: closing paragraphs that speak of nothing that
 * the rest speaks of.
 */
export function storyOf(text: string, article: readonly Span[]): Span[] {
  const paragraphs = article.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(PARAGRAPH)].map(({ index, 0: { length } }) => ({
      start: start + index,
      end: start + index + length,
    })),
  )
  const about = paragraphs.map(({ start, end }) => aboutOf(wordsOf(text.slice(start, end)).keys))
  const counts = spreadOf(about)
  let left = MOST_OF_ARTICLE * paragraphs.reduce((sum, { start, end }) => sum + end - start, 0)
  let last = paragraphs.length - 1
  for (; last > 0; last -= 1) {
    left -= (paragraphs[last]?.end ?? 0) - (paragraphs[last]?.start ?? 0)
    if (left < 0) break
    const stems = [...(about[last] ?? [])]
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) - 1)
    if (stems.filter((stem) => (counts.get(stem) ?? 0) > 0).length > LEAST_COHERENT * stems.length) break
  }
  const end = paragraphs[last]?.end ?? 0
  return article.filter((span) => span.start < end).map((span) => ({ ...span, end: Math.min(span.end, end) }))
}
