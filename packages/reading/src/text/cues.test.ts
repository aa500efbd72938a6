import { expect, test } from 'vitest'
import { base } from './cues.ts'

const cases: [string, string][] = [
  ['said', 'say'],
  ['denies', 'deny'],
  ['admitted', 'admit'],
  ['accusing', 'accuse'],
  ['claims', 'claim'],
  ['According', 'accord'],
  ['beliefs', 'belief'],
  ['refused', 'refuse'],
  ['sky', 'sky'],
]
test.each(cases)('%s → %s', (word, form) => expect(base(word)).toBe(form))
