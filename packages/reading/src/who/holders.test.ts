import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { ALONE } from './around.ts'
import { cast } from './cast.ts'
import { findNames } from './names.ts'
import { resolve } from './parties.ts'

/** The names that a text is found to hold. */
const cases: [string, string[]][] = [
  // An office goes before its holder's name.
  ['There Liberal Secretary of State Ana Ortega spoke.', ['Ana Ortega']],
  ['There Secretary of State Ortega spoke.', ['Ortega']],
  ['There Larkin Dockers Union Chairwoman Ana Lutz spoke.', ['Ana Lutz']],
  ['There Commissioner for Roads Ana Strand spoke.', ['Ana Strand']],
  ['There Archbishop of Larkin Omar Reza spoke.', ['Omar Reza']],
  ['There Deputy Chief Constable Reza spoke.', ['Reza']],
  ['There James Earl Lutz spoke.', ['James Earl Lutz']],
  // An office without one is a name itself, with what it is of.
  ['So the Chief of Staff spoke.', ['Chief of Staff']],
  ['So the Keeper of the Keys spoke.', ['Keeper of the Keys']],
  ['So the High Commissioner for Larks spoke.', ['High Commissioner for Larks']],
  ['So the Ministry of Bread and Salt in Larkin spoke.', ['Ministry of Bread and Salt in Larkin']],
  ['So the Minister of Bread and Prime Minister Ana Lutz spoke.', ['Minister of Bread', 'Ana Lutz']],
  ['So the Minister of Bread in Larkin spoke.', ['Minister of Bread', 'Larkin']],
  ['So the Prime Minister spoke.', ['Prime Minister']],
  // A person is not of anything; whom a member sits for is no name.
  ['So Ana Reza of the Larkin Mill spoke.', ['Ana Reza', 'Larkin Mill']],
  ['So Ana Reza, R-Ohio, spoke, and Omar Lutz, D-N.Y., left.', ['Ana Reza', 'Omar Lutz']],
  // A number, and an "and", that belong to a name; an office of several words.
  ['So the Minister of Foreign Affairs left.', ['Minister of Foreign Affairs']],
  ['So the Commissioner for Human Rights left.', ['Commissioner for Human Rights']],
  ['So the Keeper of the Seals left.', ['Keeper of the Seals']],
  [
    'So the Department of Housing and Urban Development left.',
    ['Department of Housing and Urban Development'],
  ],
  ['So the Mayor of New York left.', ['Mayor of New York']],
  ['So the Justice Department left.', ['Justice Department']],
  ['So the Attorney General left.', ['Attorney General']],
  ['So Commissioner for Roads Elin Strand left.', ['Elin Strand']],
  ['So Secretary of State Ana Roth left.', ['Ana Roth']],
  ['So Bishop of Tesk Ana Roth left.', ['Ana Roth']],
  ['So President of the European Commission Ana Roth left.', ['Ana Roth']],
  ['So Attorney for the Southern District of New York Ana Roth left.', ['Ana Roth']],
  ['So the Deputy Minister for Works left.', ['Deputy Minister for Works']],
  ['So Trinidad and Tobago left.', ['Trinidad and Tobago']],
  ['So Roth & Kol left.', ['Roth & Kol']],
  ['So Mr. King left.', ['King']],
  ['So President Roth left.', ['Roth']],
  ['So Radio 7 left.', ['Radio 7']],
  ['So Channel 4 News left.', ['Channel 4 News']],
  ['So the Chief Rabbi left.', ['Chief Rabbi']],
  ['So the Under-Secretary-General for Works left.', ['Under-Secretary-General for Works']],
  ['So Roth 7 times left.', ['Roth']],
]
test.each(cases)('the names in %j', (text, names) => {
  expect(findNames(segment(text)).map((name) => name.text)).toEqual(names)
})

/** Whom a phrase of a text means. */
function meant(text: string, words: string): string | undefined {
  const tokens = segment(text)
  const size = segment(words).words.length
  const from = tokens.words.findLastIndex((_, i) => tokens.words.slice(i, i + size).join(' ') === words)
  return resolve(tokens, cast(tokens), [from, from + size], ALONE)?.party.name
}

test.each([
  [
    'But the Ministry of Health in Gaza left.',
    'the Ministry of Health in Gaza',
    'Ministry of Health in Gaza',
  ],
  [
    'But the Commissioner for Roads left. Then the Commissioner spoke.',
    'the Commissioner',
    'Commissioner for Roads',
  ],
  ['But Commissioner for Roads Elin Strand left.', 'Commissioner for Roads Elin Strand', 'Elin Strand'],
  ['But the Bishop of Tesk, Ana Roth, left.', 'the Bishop of Tesk , Ana Roth ,', 'Ana Roth'],
  ['My lawyer says so.', 'My lawyer', 'My lawyer'],
  ['So our engineers say.', 'our engineers', 'our engineers'],
])('%s', (text, words, name) => expect(meant(text, words)).toBe(name))
