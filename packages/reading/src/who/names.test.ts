import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { findNames } from './names.ts'

const cases: [string, string[]][] = [
  ['We met Ana Roy and Omar Reza in Leeds.', ['Ana Roy', 'Omar Reza', 'Leeds']],
  ['“Ana left,” said Roy. Ana wept.', ['Roy']],
  ['We met Ana. Ana wept.', ['Ana', 'Ana']],
  ['We met al-Kabi. Kabi wept.', ['al-Kabi', 'Kabi']],
  ['Trucks passed. Later Mr. Roy left.', ['Roy']],
  ['There Gen. Secretary Omar Reza spoke to the Prime Minister.', ['Omar Reza', 'Prime Minister']],
  ['Omar Reza\nLeeds Mill burned.', ['Omar Reza', 'Leeds Mill']],
  ['It was Ana\nRoy Lutz left.', ['Ana', 'Roy Lutz']],
  ['It was the Central and East Larkin Union.', ['Central and East Larkin Union']],
  ['It was the Office of Works and of Ana.', ['Office of Works', 'Ana']],
  ['So said Ann Bell Cole Dunn East Ford Gale Hart Ives Jenn Kent Lowe Moor Nash.', [
    'Ann Bell Cole Dunn East Ford Gale Hart Ives Jenn Kent Lowe', 'Moor Nash',
  ]],
] // biome-ignore format: a row a text
test.each(cases)('the names in %j', (text, names) => {
  expect(findNames(segment(text)).map((name) => name.text)).toEqual(names)
})

// In a line in title case every word looks like a name.
const headlines: [string, string[]][] = [
  ['Mayor Blames Angry Mob for Fire\nThe fire spread.', []],
  ['Bridge Blames Angry Mob', ['Bridge Blames Angry Mob']],
  ['What Angry Mob Could Do When Up Against Roy.\n\nThe mob met Roy.', ['Roy']],
  ['Bridge Blames Angry Mob for Fire.', ['Bridge Blames Angry Mob', 'Fire']],
  ['Ana Roy met Omar there', ['Ana Roy', 'Omar']],
  ['Five Angry Trucks by Ben\nBen met Angry.', ['Angry']],
]
test.each(headlines)('the headline in %j has no names', (text, names) => {
  expect(findNames(segment(text)).map((name) => name.text)).toEqual(names)
})
