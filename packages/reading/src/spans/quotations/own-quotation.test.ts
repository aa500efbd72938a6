import { expect, test } from 'vitest'
import { segment } from '../../text/segment.ts'
import { linkedOf, told } from '../testing/linked.ts'
import { ownQuotation } from './own-quotation.ts'

const cases: [string, string, string, string, string | undefined][] = [
  ['Roy spoke to us. “It was open.” Ana nodded.', 'Ana', 'nodded', '“It was open.”', 'Roy: “ It was open . ”'],
  ['It rained. “It was open.” Ana nodded.', 'Ana', 'nodded', '“It was open.”', undefined],
  ['Roy spoke to us.\n“It was open.” Ana nodded.', 'Ana', 'nodded', '“It was open.”', undefined],
  ['It rained. “It was open.” Ana said.', 'Ana', 'said', '“It was open.”', 'Ana: “ It was open . ”'],
  ['It rained. “It was open,” Ana nodded.', 'Ana', 'nodded', '“It was open,”', 'Ana: “ It was open , ”'],
] // biome-ignore format: a case a row
test.each(cases)('%j', (text, source, cue, contents, expected) => {
  const tokens = segment(text)
  const found = ownQuotation(tokens, linkedOf(tokens, source, cue, contents))
  expect(found && told(tokens, found)).toBe(expected)
})
