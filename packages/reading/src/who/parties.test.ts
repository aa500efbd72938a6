import { describe, expect, test } from 'vitest'
import { quotes } from '../layout/quotes.ts'
import type { Party } from '../statement.ts'
import { segment } from '../text/segment.ts'
import { placeOf } from '../text/testing/place.ts'
import { ALONE } from './around.ts'
import { cast } from './cast.ts'
import type { Kind } from './mention.ts'
import { resolve } from './parties.ts'

const words = (text: string): readonly string[] => segment(text).words

const cases: [string, string, string, Party['by']][] = [
  ['We met Ana Roy today. Later Roy left.', 'Roy', 'Ana Roy', 'surname'],
  ['We met Ana Roy there. Then she left.', 'she', 'Ana Roy', 'pronoun'],
  ['Omar Reza blamed American aircraft. Then he left.', 'he', 'Omar Reza', 'pronoun'],
  ['Omar Reza was in Anbar on Monday. Then he left.', 'he', 'Omar Reza', 'pronoun'],
  ['The National Water Office wrote. Later the NWO denied it.', 'NWO', 'National Water Office', 'acronym'],
  ['It was Karl Aubin, a lawyer. Then the lawyer left.', 'the lawyer', 'Karl Aubin', 'description'],
  ['A leader of Kataib Sur spoke.', 'A leader of Kataib Sur', 'A leader of Kataib Sur', 'name'],
  [
    'Then Abu Sami, a commander of the Sur front, spoke.',
    'Abu Sami, a commander of the Sur front',
    'Abu Sami',
    'name',
  ],
  ['Nobody was named. The minister left.', 'The minister', 'The minister', 'name'],
  // Whoever is an example, or what somebody is, is not who is named.
  ['Critics like Ana Roy left.', 'Critics like Ana Roy', 'Critics like Ana Roy', 'name'],
  ['The Democrat, Ana Roy, left.', 'The Democrat, Ana Roy', 'Ana Roy', 'name'],
  ['Roy’s running mate, Mr. Omar Reza, left.', 'Roy ’s running mate , Mr. Omar Reza', 'Omar Reza', 'name'],
  ['One of them, a miner named Roy Lutz, left.', 'One of them, a miner named Roy Lutz', 'Roy Lutz', 'name'],
  ['The Larkin/Roy poll rose.', 'The Larkin/Roy poll', 'The Larkin/Roy poll', 'name'],
  ['A clerk, who hid, left.', 'A clerk, who hid,', 'A clerk', 'name'],
  ['We met miners, many of whom left.', 'many of whom', 'miners', 'pronoun'],
  ['Then I left.', 'I', 'the writer', 'self'],
  // Names keep their particles, and their last part refers back to them.
  ['It was Akram Abbas al-Kabi who spoke.', 'Akram Abbas al-Kabi', 'Akram Abbas al-Kabi', 'name'],
  ['We saw Tarik el-Din first. Later Din left.', 'Din', 'Tarik el-Din', 'surname'],
  ['We saw Ida van der Meer. Later Meer left.', 'Meer', 'Ida van der Meer', 'surname'],
  ['So said Luis de la Vara there.', 'Luis de la Vara', 'Luis de la Vara', 'name'],
  ['We met Salim bin Harun today.', 'Salim bin Harun', 'Salim bin Harun', 'name'],
  ['The doctor said the road had sunk. He left.', 'He', 'The doctor', 'pronoun'],
  ['The doctor said the road had sunk. It left.', 'It', 'It', 'unresolved'],
  ['A tiler told us half the roofs had leaked. She left.', 'She', 'A tiler', 'pronoun'],
  ['We met Ola Berg. Then he left.', 'he', 'Ola Berg', 'pronoun'],
  ['We met Ola Berg. Then she left.', 'she', 'Ola Berg', 'pronoun'],
  ['We met Omar Reza. Spokesman: no.', 'Spokesman', 'Spokesman', 'name'],
  // "It" is a body, a document or a country, never a person.
  ['Karl Aubin praised the nurses. The union met, and it left.', 'it', 'The union', 'pronoun'],
  ['Karl Aubin praised the nurses. Then it rose.', 'it', 'it', 'unresolved'],
  [
    'Karl Aubin met Ana Roy. The union of dock workers was angry. It left.',
    'It',
    'The union of dock workers',
    'pronoun',
  ],
  ['Ana Roy read the report. The report blamed Karl Aubin. It ended there.', 'It', 'The report', 'pronoun'],
  ['The letter accused Ana Roy. It named nobody.', 'It', 'The letter', 'pronoun'],
  ['The Sur Water Office warned Karl Aubin. Later it left.', 'it', 'Sur Water Office', 'pronoun'],
  ['In May Norway signed. It left in June.', 'It', 'Norway', 'pronoun'],
  ['The union signed. The tax made bread dear. It encouraged thieves.', 'It', 'It', 'unresolved'],
  ['The union signed. It shows how hard this was.', 'It', 'It', 'unresolved'],
  ['The Sur Water Office signed. Its members left.', 'Its members', 'Sur Water Office', 'description'],
  ['Karl Aubin signed. Its members left.', 'Its members', 'Its members', 'unresolved'],
  ['We met Leif Norway there. Norway signed. It left.', 'It', 'It', 'unresolved'],
  // "He" and "she" are people, "they" people or a body.
  ['Karl Aubin praised the Sur Water Office. He left.', 'He', 'Karl Aubin', 'pronoun'],
  ['The Sur Water Office wrote. Then he left.', 'he', 'he', 'unresolved'],
  ['Ana Roy met a foreman. The foreman was late. He left.', 'He', 'The foreman', 'pronoun'],
  ['The guards heard a shot. They left.', 'They', 'The guards', 'pronoun'],
  ['Karl Aubin was late. Then they left.', 'they', 'they', 'unresolved'],
  // A genitive is no part of the phrase; "my" and "our" open those of somebody else.
  ['So went Ana Roy’s view.', 'Ana Roy ’s', 'Ana Roy', 'name'],
  ['Later my brother left.', 'my brother', 'my brother', 'name'],
  ['Later my old brother left.', 'my old brother', 'my old brother', 'name'],
  // Whoever a pronoun means has the fullest name that fits.
  ['We met Ana Roy. Later Roy was tired. Then she left.', 'she', 'Ana Roy', 'pronoun'],
  ['We saw the Office of Larkin. Mr. Larkin was there. Then he left.', 'he', 'Larkin', 'pronoun'],
  ['The drivers’ union met. The union left. It ended.', 'It', 'The drivers’ union', 'pronoun'],
  ['The Sur Water Office met. The Water Office left. It ended.', 'It', 'Sur Water Office', 'pronoun'],
  ['The Sur Water Office signed. Its minister left.', 'Its minister', 'Its minister', 'name'],
  ['In May Norway signed. Its members left.', 'Its members', 'Norway', 'description'],
  ['The Old NWO wrote. Later the NWO left.', 'NWO', 'Old NWO', 'acronym'],
  ['It was Ana van Éx. Later Éx left.', 'Éx', 'Ana van Éx', 'surname'],
  // A description goes back to the mention that says most.
  ['The drivers’ union met. The union left.', 'The union', 'The drivers’ union', 'description'],
  [
    'The Sur Water Office wrote. A union met. The office left.',
    'The office',
    'Sur Water Office',
    'description',
  ],
]
test.each(cases)('in %j, %j is %j', (text, phrase, name, by) => {
  const tokens = segment(text)
  const party = resolve(tokens, cast(tokens), placeOf(tokens, words(phrase).join(' ')), ALONE)?.party
  expect([party?.name, party?.by]).toEqual([name, by])
  if (by !== 'self') expect(text.slice(...(party?.mention ?? [0, 0]))).toBe(name)
})

const nobody = [
  'Nobody', 'No one', 'Anybody', 'Anyone in the room', 'Everyone', 'Someone', 'None of them', 'No official', 'Not one of them',
] // biome-ignore format: a list
test.each(nobody)('%s is no party', (phrase) => {
  const tokens = segment(`${phrase} said so.`)
  expect(resolve(tokens, cast(tokens), [0, tokens.words.length - 3], ALONE)).toBeNull()
})

describe('inside a statement', () => {
  const holding = (name: string, kind: Kind) => ({
    party: { name, mention: [0, name.length] as const, by: 'name' as const },
    mention: { text: name, from: 0, to: words(name).length, kind },
  })
  const cases: [string, Kind, string, string | undefined][] = [
    ['The union said Norway signed and it would strike.', 'body', 'it', 'The union'],
    ['Two guards said the firms knew and they lied.', 'people', 'they', 'Two guards'],
    ['Karl Aubin said it would strike.', 'he', 'it', 'it'],
    ['Karl Aubin said “he lied”.', 'he', 'he', 'he'],
  ]
  test.each(cases)('in %j, said by a %s, %j is %j', (text, kind, word, expected) => {
    const tokens = segment(text)
    const name = text.slice(0, text.indexOf(' said'))
    const at = tokens.words.indexOf(word)
    const around = { speakers: [], holder: holding(name, kind), quoted: quotes(tokens).inside }
    expect(resolve(tokens, cast(tokens), [at, at + 1], around)?.party.name).toBe(expected)
  })
})

test.each<[string, string, Kind]>([
  ['We met the Sur Office. Later Sur Office left.', 'Sur Office', 'body'],
  ['We met Ana Roy. Later Senator Roy left.', 'Roy', 'person'],
])('in %j, %s is of the kind %s', (text, phrase, kind) => {
  const tokens = segment(text)
  expect(resolve(tokens, cast(tokens), placeOf(tokens, phrase), ALONE)?.mention.kind).toBe(kind)
})

test('"we" inside a quotation are its speaker', () => {
  const tokens = segment('“We left,” Ana Roy said.')
  const party: Party = { name: 'Ana Roy', mention: [11, 18], by: 'name' }
  const holder = { party, mention: { text: 'Ana Roy', from: 4, to: 6, kind: 'unknown' as const } }
  expect(resolve(tokens, cast(tokens), [1, 2], { ...ALONE, holder })?.party).toEqual({
    ...party,
    by: 'self',
  })
})
