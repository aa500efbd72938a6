import { expect, test } from 'vitest'
import { storyOf } from './footers.ts'

const STORY = `The lock keeper at Marsh End opened both gates on Friday, and the barge went through with her lamps out.

Her skipper, Tove Lind, said that the keeper had waved her on. "He held up one finger," she said.

The keeper says that he waved at nobody. The gates of the lock are opened by a wheel, which takes two.

Nobody has asked who turned the wheel with him. The barge lies at the quay, and Lind has been told to stay.`

test.each([
  ['a footer', 'Subscribe to our letter. All rights reserved. Printed on recycled paper.', false],
  ['two', 'Subscribe to our letter.\n\nAll rights reserved; write to us for leave.', false],
  [
    'a closing paragraph of the story',
    'The lock will be shut on Monday while divers look at the gates.',
    true,
  ],
  [
    'much that is not of the story before it',
    'Elsewhere a bakery burned down. Three hens and a cat were saved by the firemen, who had come from far away and who found no water in any of the hydrants along the old high street. Rain put it out towards five, when most had gone home.',
    true,
  ],
])('%s at the end of a page', (_, end, isKept) => {
  const text = `${STORY}\n\n${end}`
  const kept = storyOf(text, [{ start: 0, end: text.length }])
  expect(kept.map((span) => text.slice(span.start, span.end)).join('')).toBe(isKept ? text : STORY)
})
