import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { findNames } from './names.ts'

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
]
test.each(cases)('the names in %j', (text, names) => {
  expect(findNames(segment(text)).map((name) => name.text)).toEqual(names)
})
