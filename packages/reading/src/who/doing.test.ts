import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import { isSubject } from './doing.ts'
import type { Kind } from './mention.ts'

const cases: [string, string, boolean][] = [
  ['Ana Roy left.', 'Ana Roy', true],
  ['Later Ana Roy left.', 'Ana Roy', true],
  ['Later Ana Roy also then quickly left.', 'Ana Roy', true],
  ['Later Ana Roy also then quickly now left.', 'Ana Roy', false],
  ['Later Ana Roy and Ben left.', 'Ana Roy', false],
  ['We met Ana Roy', 'Ana Roy', false],
  ['Later we met Ana Roy there.', 'Ana Roy', false],
  ['The house of Ana Roy was old.', 'Ana Roy', false],
  ['The house of the Roys was old.', 'Roys', false],
  ['Of late the Roys left.', 'Roys', true],
  ['We thought of it.\nRoys left.', 'Roys', true],
  ['Ana Roy, a nurse, left.', 'Ana Roy', true],
  ['Later Ana Roy, a nurse, left.', 'Ana Roy', false],
]
test.each(cases)('in %j, whether %s does something: %s', (text, name, expected) => {
  const tokens = segment(text)
  const [from, to] = placeOf(tokens, name)
  const subject = (kind: Kind) => isSubject(tokens, { text: name, from, to, kind })
  expect(subject('unknown')).toBe(expected)
  expect(subject('thing')).toBe(true)
})
