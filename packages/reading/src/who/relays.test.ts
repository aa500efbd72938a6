import { expect, test } from 'vitest'
import { linkedOf } from '../spans/testing/linked.ts'
import { segment } from '../text/segment.ts'
import { cast } from './cast.ts'
import { relayOf } from './relays.ts'

const cases: [string, string, string, string, string | undefined][] = [
  ['Roy said through his lawyer that it was so.', 'Roy', 'said', 'that it was so', 'his lawyer'],
  ['“No,” Roy said by way of an interpreter.', 'Roy', 'said', '“No,”', 'an interpreter'],
  ['Via a friend, Roy denied it all.', 'Roy', 'denied', 'it all', 'a friend'],
  ['Roy, speaking through an old interpreter, said no.', 'Roy', 'said', 'no', 'an old interpreter'],
  // A thing passes nothing on, nor does whoever stands in the content.
  ['Roy said through his teeth that it was so.', 'Roy', 'said', 'that it was so', undefined],
  ['Roy said via video that it was so.', 'Roy', 'said', 'that it was so', undefined],
  ['Roy said they heard it through a friend.', 'Roy', 'said', 'they heard it through a friend', undefined],
]
test.each(cases)('%s', (text, source, cue, contents, expected) => {
  const tokens = segment(text)
  const statement = { ...linkedOf(tokens, source, cue, contents), within: null }
  expect(relayOf(tokens, cast(tokens), statement)?.name).toBe(expected)
})
