import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { cast } from './cast.ts'
import type { Kind } from './mention.ts'

const names: [string, string, Kind][] = [
  ['Senator Wren spoke. Then she left.', 'Wren', 'she'],
  ['Senator Wren praised his town.', 'Wren', 'he'],
  ['Senator Wren met Omar Reza. Then he left.', 'Wren', 'person'],
  ['Senator Wren and his wife met. She left. Senator Wren and her son left.', 'Wren', 'person'],
  // Twice where it may be no person at all.
  ['There Wren spoke. She left.', 'Wren', 'unknown'],
  ['There Wren spoke. She left. There Wren sang. She left.', 'Wren', 'she'],
]
test.each(names)('in %j, %s is of the kind %s', (text, name, kind) => {
  expect(cast(segment(text)).names.find((each) => each.text === name)?.kind).toBe(kind)
})

const commons: [string, Kind][] = [
  ['The nominee attacked her opponent.', 'she'],
  ['The nominee attacked Ana Reza and her town.', 'person'],
  ['The nominee left. It rained. Nobody saw her.', 'person'],
]
test.each(commons)('in %j, the nominee is of the kind %s', (text, kind) => {
  expect(cast(segment(text)).commons.find((each) => each.text === 'The nominee')?.kind).toBe(kind)
})
