import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { cast } from './cast.ts'
import type { Kind } from './mention.ts'

/** The kind of a name in its last place in a text. */
function kindOf(text: string, name: string): Kind | undefined {
  return cast(segment(text)).names.findLast((each) => each.text === name)?.kind
}

const cases: [string, string, Kind][] = [
  // A surname is of the kind of its full name.
  ['We met Omar Lutz. Later Lutz left.', 'Lutz', 'he'],
  ['We met Sara Iraq. Later Iraq left.', 'Iraq', 'she'],
  ['We met Wren Lutz. Later Lutz left.', 'Wren Lutz', 'person'],
  ['We met Wren Lutz. Later Lutz left.', 'Lutz', 'person'],
  ['We met Wren Lutz. Later it rained.', 'Wren Lutz', 'unknown'],
  ['We met Omar Lutz and Wren Lutz. Later Lutz left.', 'Wren Lutz', 'unknown'],
  ['We met Omar Lutz and Wren Lutz. Later Lutz left.', 'Lutz', 'he'],
  ['We met Wren Lutz and Omar Lutz. Later Lutz left.', 'Omar Lutz', 'he'],
  ['We met Wren Lutz. Later LUTZ left.', 'Wren Lutz', 'unknown'],
  ['We saw Old Post. Later Post left.', 'Post', 'unknown'],
  ['We saw New Larkin. Later Larkin left.', 'Larkin', 'unknown'],
  ['We saw Larkin Falls. The Falls said so.', 'Larkin Falls', 'unknown'],
  // The words beside a name show a body.
  ['Later the Larkin said so.', 'Larkin', 'body'],
  ['Later the Larkin left. Then Larkin wept.', 'Larkin', 'body'],
  ['Later the Larkins left.', 'Larkins', 'people'],
  ['Later the Sur Larkins left.', 'Sur Larkins', 'body'],
  ['We saw the Larkin.', 'Larkin', 'body'],
  ['We saw the Larkin of Sur there.', 'Larkin of Sur', 'unknown'],
  ['We saw the Larkin in there.', 'Larkin', 'body'],
  ['We saw the Larkin who left.', 'Larkin', 'unknown'],
  ['We saw the Larkin dog.', 'Larkin', 'unknown'],
  ['We saw the Larkin épée.', 'Larkin', 'unknown'],
  ['We saw Larkin.', 'Larkin', 'unknown'],
  ['We met a leader of Larkin there.', 'Larkin', 'body'],
  ['We met a friend of Larkin there.', 'Larkin', 'unknown'],
  ['We met members with Larkin there.', 'Larkin', 'unknown'],
  ['It was Sur Pond, a division of the mill.', 'Sur Pond', 'body'],
  ['It was Sur Pond, an old friend of the mill.', 'Sur Pond', 'unknown'],
  ['It was Larkin, which makes soap.', 'Larkin', 'body'],
  ['It was Larkin, who makes soap.', 'Larkin', 'unknown'],
  ['It was Larkin which makes soap.', 'Larkin', 'unknown'],
  ['There Larkin officials wept.', 'Larkin', 'body'],
  // Places, and adjectives of peoples.
  ['They live in Larkin now.', 'Larkin', 'place'],
  ['They live in Larkin. Then Larkin wept.', 'Larkin', 'place'],
  ['They live in Larkin’s house.', 'Larkin', 'unknown'],
  ['They live in Larkin Falls.', 'Larkin Falls', 'unknown'],
  ['They think of Larkin now.', 'Larkin', 'unknown'],
  ['They met Korean guards.', 'Korean', 'thing'],
  ['They met Korean-born guards.', 'Korean-born', 'thing'],
  ['It was not Korean', 'Korean', 'thing'],
]
test.each(cases)('in %j, %s is of the kind %s', (text, name, kind) => {
  expect(kindOf(text, name)).toBe(kind)
})
