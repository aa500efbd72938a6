import type { Captured } from '@hearsay/capture'

/** Words of any script: by the rules of Unicode (UAX 29), and by dictionary where they stand unspaced. */
const WORDS = new Intl.Segmenter('und', { granularity: 'word' })

/** How many words of a page are read as its article, and how many that leaves out. */
export function countWords({ text, article }: Pick<Captured, 'text' | 'article'>) {
  const within = article.reduce((sum, { start, end }) => sum + wordsIn(text.slice(start, end)), 0)
  return { article: within, left: Math.max(0, wordsIn(text) - within) }
}

function wordsIn(text: string): number {
  let count = 0
  for (const { isWordLike } of WORDS.segment(text)) if (isWordLike) count++
  return count
}
