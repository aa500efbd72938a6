import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { isImpersonal } from './nobodies.ts'

const impersonal: [string, boolean][] = [
  ['It is clear that the road is shut', true],
  ['It seems that the road is shut', true],
  ['It was reported that the road is shut', true],
  ['It was told that the road is shut', false],
  ['It is saying that the road is shut', false],
  ['It said that the road is shut', false],
]
test.each(impersonal)('%s: impersonal %s', (text, expected) =>
  expect(isImpersonal(segment(text), 0, 1)).toBe(expected),
)
