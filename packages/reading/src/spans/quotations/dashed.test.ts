import { expect, test } from 'vitest'
import { quotes } from '../../layout/quotes.ts'
import { segment } from '../../text/segment.ts'
import { creditDashes } from './dashed.ts'

const cases: [string, string | undefined][] = [
  ['“It sank.” —Provost Quill', 'Provost Quill'],
  ['“It sank.” – Ada Quill, nurse', 'Ada Quill , nurse'],
  ['“It sank” - a nurse at Orn (via the Post)', 'a nurse at Orn'],
  ['“It sank.”\n— Ada Quill', 'Ada Quill'],
  ['“It sank” – a claim that nobody checked.', undefined],
  ['“It sank” – and rain fell.', undefined],
]
test.each(cases)('%j', (text, expected) => {
  const tokens = segment(text)
  const [found] = creditDashes(tokens, quotes(tokens), [])
  expect(found?.source && tokens.words.slice(found.source.from, found.source.to).join(' ')).toBe(expected)
})
