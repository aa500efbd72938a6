import { expect, it } from 'vitest'
import { withinQuotation } from './quotation.ts'

it.each([
  ['nothing to change', 'nothing to change'],
  ['"Blown up by Spain" ran the headline', '‘Blown up by Spain’ ran the headline'],
  ['“soon”, he said, and "in a "timely" manner', '‘soon’, he said, and ‘in a ’timely‘ manner'],
  ["it's", "it's"],
])('%s', (words, within) => expect(withinQuotation(words)).toBe(within))
