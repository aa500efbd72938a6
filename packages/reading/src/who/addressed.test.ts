import { expect, test } from 'vitest'
import { quotes } from '../layout/quotes.ts'
import { segment } from '../text/segment.ts'
import { addressed } from './addressed.ts'
import { ALONE } from './around.ts'
import { cast } from './cast.ts'

/** Whom the last "you" of a text means. */
function meant(text: string): string | undefined {
  const tokens = segment(text)
  const at = tokens.words.findLastIndex((word) => /^your?$/i.test(word))
  return addressed(tokens, cast(tokens), at, { ...ALONE, quoted: quotes(tokens).inside })?.text
}

const cases: [string, string | undefined][] = [
  ['“Mr. Roy, do you think so?”', 'Roy'],
  ['“Do you think so, Ana Roy? It rained. Is that your view?”', 'Ana Roy'],
  ['“Tell me, Senator Roy, do you think so?”', 'Roy'],
  ['“Mr. Roy, do you know? Mr. Lutz, do you?”', 'Lutz'],
  // Only named.
  ['“Ana Roy, a clerk, told you so.”', undefined],
  ['“Ana Roy told you so.”', undefined],
  ['“Mr. Roy, it rained. Did you know?”', undefined],
  // Somebody else's words, or nobody's.
  ['“Mr. Roy, do you know?” “Did you?”', undefined],
  ['Ana Roy, you know, left.', undefined],
]
test.each(cases)('"you" in %j is %s', (text, name) => expect(meant(text)).toBe(name))
