import { expect, test } from 'vitest'
import { phraseOf } from './phrase.ts'

test.each([
  ['Haidar Mun', 'person', 'Haidar Mun', ''],
  ['Col. Haidar Mun', 'person', 'Haidar Mun', ''],
  ['County Clerk Verna Holt', 'person', 'Verna Holt', 'clerk'],
  ['The governor of Dol Amar, Nabil Sarkes', 'person', 'Nabil Sarkes', 'governor'],
  ['Nabil Sarkes, governor of Dol Amar', 'person', 'Nabil Sarkes', 'governor'],
  ['poll watcher Gene Abbott today', 'person', 'Gene Abbott', ''],
  ['Lee Tranter', 'person', 'Lee Tranter', ''],
  ['Adam Church', 'person', 'Adam Church', ''],
  ['Dr Ward', 'person', 'Ward', ''],
  ['the request to see the launch G. Okello', 'person', 'G. Okello', ''],
  ['Ahmed bin Salem al-Harbi', 'person', 'Ahmed bin Salem al-Harbi', ''],
  ['أحمد الحربي', 'person', 'أحمد الحربي', ''],
  ['@rim_of_dolamar', 'person', '@rim_of_dolamar', ''],
  ['grandmas_oven', 'person', 'grandmas_oven', ''],
  ['Ministry of Interior spokesman Karim Haddad', 'person', 'Karim Haddad', 'spokesman'],
  ['Mayor Hunter', 'person', 'Hunter', 'mayor'],
  ['J. P. Morgan', 'person', 'J. P. Morgan', ''],
  ['Officer 3', 'person', 'Officer 3', ''],
  ['Senior Lecturer', 'person', '', 'lecturer'],
  ['the Baker family', 'people', '', 'family'],
  ['Reuters', 'unknown', 'Reuters', ''],
  ['Kask', 'unknown', 'Kask', ''],
  ['the Joint Staff of Orravan', 'body', 'Joint Staff of Orravan', ''],
  ['On 6 June the Agency', 'body', '', 'agency'],
  ['the Homeland Guard', 'body', 'Homeland Guard', ''],
  ['TNA', 'body', 'TNA', ''],
  ['the charity Loaves Relief', 'body', 'Loaves Relief', ''],
  ['Bosses at Ostrey Chemicals', 'body', 'Ostrey Chemicals', ''],
  ['Regional Director', 'person', '', 'director'],
  ['Minister of Supply', 'person', '', 'minister'],
  ['a nurse on the ward', 'person', '', 'nurse'],
  ['a beekeeper', 'person', '', 'beekeeper'],
  ['Fourteen of the survivors who were asked', 'people', '', 'survivors'],
  ['Residents', 'people', '', 'residents'],
  ['whatever the market police', 'people', '', 'police'],
  ['two of them', 'count', '', ''],
  ['About 3,000', 'count', '', ''],
  ['They', 'pronoun', '', ''],
])('%s is a %s called %j, by the noun %j', (words, kind, name, head) => {
  expect(phraseOf(words)).toMatchObject({ kind, name })
  expect(phraseOf(words).head).toBe(head)
})

test('a title and an office are no part of a name; whose somebody is, is kept apart', () => {
  expect(phraseOf('The Governor of Dol Amar, Nabil Sarkes').nameWords).toEqual(['nabil', 'sarkes'])
  expect(phraseOf('my cousin')).toMatchObject({ whose: 'my', roleWords: ['cousin'] })
})

test('an office in capitals is one that readers know; a driver of a headline is not', () => {
  expect(phraseOf('Minister of Supply').isDefinite).toBe(true)
  expect(phraseOf('Driver').isDefinite).toBe(false)
})
