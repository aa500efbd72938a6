import { expect, test } from 'vitest'
import { british, wrapped } from './settings.ts'

test.each([
  ['short as it is', 'short as it is'],
  [`${'a'.repeat(80)} b`, `${'a'.repeat(80)}\nb`],
  [`${'a'.repeat(79)} b c`, `${'a'.repeat(79)}\nb c`],
  [`${'a '.repeat(60)}end`, `${'a '.repeat(40).trim()}\n${'a '.repeat(20)}end`],
  ['one\ntwo', 'one\ntwo'],
])('%j is wrapped', (text, expected) => expect(wrapped(text)).toBe(expected))

test.each([
  ['“It’s ‘fine’,” she said.', '‘It’s “fine’,’ she said.'],
  ['"No," he said. "Never."', '‘No,’ he said. ‘Never.’'],
  ['"Open\n"Again"', '‘Open\n‘Again’'],
])('%j has British marks', (text, expected) => expect(british(text)).toBe(expected))
