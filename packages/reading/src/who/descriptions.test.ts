import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import { cast } from './cast.ts'
import { described } from './descriptions.ts'

const cases: [string, string, string | undefined][] = [
  // A person who was given that role, before or after the name.
  ['The lawyer Karl Aubin wept. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  // A body speaks through its officials.
  [
    'The Sur Water Office met. Officials at the Larkin Bureau said so. Later the agency left.',
    'the agency',
    'Larkin Bureau',
  ],
  [
    'The Sur Water Office met. Officials left the Larkin Bureau. Later the agency left.',
    'the agency',
    'Sur Water Office',
  ],
  ['The lawyer Mr. Karl Aubin wept. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['The lawyer, Karl Aubin, wept. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['We saw Senator Karl Aubin. Later the senator left.', 'the senator', 'Karl Aubin'],
  ['We saw former Senator Karl Aubin. Later the senator left.', 'the senator', 'Karl Aubin'],
  ['It was Karl Aubin, a lawyer. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['It was Karl Aubin, a lawyer. Later this lawyer left.', 'this lawyer', 'Karl Aubin'],
  ['It was Karl Aubin, a lawyer. Later that lawyer left.', 'that lawyer', 'Karl Aubin'],
  ['It was Karl Aubin, a lawyer. Later a lawyer left.', 'a lawyer', undefined],
  ['It was Karl Aubin, a lawyer. Later the very old lawyer left.', 'the very old lawyer', undefined],
  ['It was Karl Aubin, a lawyer. Later the old lawyer left.', 'the old lawyer', 'Karl Aubin'],
  ['It was Karl Aubin, a lawyer. Later the Sur lawyer left.', 'the Sur lawyer', undefined],
  ['There Karl Aubin is a lawyer. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['There Karl Aubin was a lawyer. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['It was Karl Aubin who was a lawyer. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['There Karl Aubin met a lawyer. Later the lawyer left.', 'the lawyer', undefined],
  ['It was Karl Aubin, a lawyer fired there. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['It was Karl Aubin, a lawyer of note. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['It was Karl Aubin, a lawyer joke. Later the lawyer left.', 'the lawyer', undefined],
  ['It was Karl Aubin, an old, sad lawyer. Later the lawyer left.', 'the lawyer', undefined],
  ['It was Karl Aubin, a very old and very sad lawyer. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  [
    'It was Karl Aubin, a very old and also very very sad lawyer. Later the lawyer left.',
    'the lawyer',
    undefined,
  ],
  ['We met a lawyer. Karl Aubin wept. Later the lawyer left.', 'the lawyer', undefined],
  ['The lawyer Karl Aubin met Omar Reza. Later the lawyer left.', 'the lawyer', 'Karl Aubin'],
  ['The lawyer Omar Reza met the lawyer Fatima Reza. Later the lawyer left.', 'the lawyer', 'Fatima Reza'],
  ['The lawyer Omar Reza wept. Later the lawyer left.', 'the lawyer', 'Omar Reza'],
  ['We met a lawyer, Senator Aubin. Later the lawyer left.', 'the lawyer', 'Aubin'],
  ['The chief Kataib Sur Bank wept. Later the chief left.', 'the chief', undefined],
  // What is written, by a name or a description with the noun in it.
  ['We read the Larkin Report. Later the report was lost.', 'the report', 'Larkin Report'],
  ['We read the old report. Later the report was lost.', 'the report', 'the old report'],
  [
    'We read the Larkin Report and the old report. Later the report was lost.',
    'the report',
    'the old report',
  ],
  ['We read the old report and the Larkin Report. Later the report was lost.', 'the report', 'Larkin Report'],
  ['We read the report. Later the report was lost.', 'the report', undefined],
  ['We read the report of Larkin. Later the report was lost.', 'the report', 'the report of Larkin'],
  ['We read his old report. Later the report was lost.', 'the report', undefined],
  ['We read her old report. Later the report was lost.', 'the report', undefined],
  ['We read its old report. Later the report was lost.', 'the report', undefined],
  ['We read their old report. Later the report was lost.', 'the report', undefined],
  ['We read another old report. Later the report was lost.', 'the report', undefined],
  // A body.
  ['We saw the Sur Council. Later the council left.', 'the council', 'Sur Council'],
  ['We saw the council Larkin. Later the council left.', 'the council', 'Larkin'],
  ['It was Larkin, a council. Later the council left.', 'the council', 'Larkin'],
  ['It was Omar Reza, a council. Later the council left.', 'the council', undefined],
  ['It was Iraqis, a council. Later the council left.', 'the council', 'Iraqis'],
  ['It was the Kremlin, a council. Later the council left.', 'the council', 'Kremlin'],
  ['We saw the Sur Council. Later the table left.', 'the table', undefined],
  // A noun that fits any body.
  ['The Sur Council met. Later the group left.', 'the group', 'Sur Council'],
  ['The Sur Council met. Later the council left.', 'the council', 'Sur Council'],
  ['The Sur Council met. Later the court left.', 'the court', undefined],
  ['It was another militia group, Kataib Sur. Later the militia left.', 'the militia', 'Kataib Sur'],
  ['It was another militia union, Kataib Sur. Later the militia left.', 'the militia', undefined],
  ['The old council met. Later the group left.', 'the group', 'The old council'],
  ['The old council met. The Sur Council met. Later the group left.', 'the group', 'Sur Council'],
  ['We met with the Sur Council. Later the group left.', 'the group', 'Sur Council'],
  ['We met with the Sur Council. It rained. Later the group left.', 'the group', undefined],
  ['The Sur Council met. It rained. It rained. Later the group left.', 'the group', 'Sur Council'],
  ['The Sur Council met. It rained. It rained. It rained. Later the group left.', 'the group', undefined],
  ['The Sur Council met. We met with Kataib Office. Later the group left.', 'the group', 'Sur Council'],
  ['It was Larkin, a group. The Sur Council met. Later the group left.', 'the group', 'Larkin'],
  [
    'It was Larkin, a group. It rained. It rained. The Sur Council met. Later the group left.',
    'the group',
    'Sur Council',
  ],
  ['It was Larkin, a group. It rained. It rained. Later the group left.', 'the group', 'Larkin'],
  ['It was Larkin, a group. It rained. It rained. It rained. Later the group left.', 'the group', 'Larkin'],
]
test.each(cases)('in %j, %s is %s', (text, phrase, expected) => {
  const tokens = segment(text)
  expect(described(tokens, cast(tokens), placeOf(tokens, phrase), [])?.text).toBe(expected)
})

test.each([
  ['Sur Council', 'The Old Bank met. Near the Sur Council it rained. Later the group left.', 'Sur Council'],
  ['Sur Council', 'Near the Sur Council it rained. The Old Bank met. Later the group left.', 'Old Bank'],
  ['Larkin', 'The Old Bank met. Near Larkin it rained. Later the group left.', 'Old Bank'],
  [
    'Sur Council',
    'Near the Sur Council it rained. It rained. It rained. Later the group left.',
    'Sur Council',
  ],
  [
    'Sur Council',
    'Near the Sur Council it rained. It rained. It rained. It rained. Later the group left.',
    undefined,
  ],
  ['Sur Council', 'Later the group left the Sur Council.', undefined],
])('where %s spoke in %j, the group is %s', (name, text, expected) => {
  const tokens = segment(text)
  const everyone = cast(tokens)
  const speakers = everyone.names
    .filter((who) => who.text === name)
    .map((who) => ({ who, from: who.from, to: who.to, inner: false }))
  expect(described(tokens, everyone, placeOf(tokens, 'the group'), speakers)?.text).toBe(expected)
})
