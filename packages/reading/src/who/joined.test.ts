import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { joined } from './joined.ts'

/** Parties are parted by a bar. */
const cases: [string, string][] = [
  ['Ana Kol and Radu Ilie', 'Ana Kol | Radu Ilie'],
  ['Kol and Ilie', 'Kol | Ilie'],
  ['Both the bishop and the rabbi', 'the bishop | the rabbi'],
  ['Both nurses', 'Both nurses'],
  ['Kol, Ilie and Roth', 'Kol | Ilie | Roth'],
  ['the mayor, the bishop, and even his brother', 'the mayor | the bishop | his brother'],
  ['Nurses, doctors and the mayor’s brother', 'Nurses | doctors | the mayor ’s brother'],
  ['Ana Kol as well as the miller', 'Ana Kol | the miller'],
  ['Ana Kol, along with her sister,', 'Ana Kol | her sister'],
  ['Kol and other villagers', 'Kol | other villagers'],
  ['she and the other villagers', 'she | the other villagers'],
  ['Ana Kol of Tesk and Radu Ilie of Holm', 'Ana Kol of Tesk | Radu Ilie of Holm'],
  ['the mayor of Tesk and the governor', 'the mayor of Tesk | the governor'],
  ['the CIA and the Justice Department', 'the CIA | the Justice Department'],
  ['Republicans and Democrats', 'Republicans | Democrats'],
  ['Ana Kol and co-host Radu Ilie', 'Ana Kol | co-host Radu Ilie'],
  ['the Commissioner for Roads and the Red Cross', 'the Commissioner for Roads | the Red Cross'],
  ['Tesk’s mayor and his deputy', 'Tesk ’s mayor | his deputy'],
  ['Sens. Ana Kol, D-Tesk, and Radu Ilie, R-Holm', 'Sens. Ana Kol , D-Tesk | Radu Ilie , R-Holm'],
  ['The police and the coroner both', 'The police | the coroner'],
  [
    'the Ministry of Trade and Industry and the Red Cross',
    'the Ministry of Trade and Industry | the Red Cross',
  ],
  ['the jurors, six women and five men,', 'the jurors , six women and five men ,'],
  // What is said of a party, after a comma.
  ['Ana Kol, 41, and her son, Radu, 9,', 'Ana Kol , 41 | her son , Radu , 9'],
  ['Ana Kol, the surveyor, and her partner, Dan Oke', 'Ana Kol , the surveyor | her partner , Dan Oke'],
  ['Ana Kol, 41, and his cousin Radu, a driver,', 'Ana Kol , 41 | his cousin Radu , a driver'],
  ['Ana Kol, the founder and owner of the mill,', 'Ana Kol , the founder and owner of the mill ,'],
  ['Ana Kol, who runs the mill and the farm,', 'Ana Kol , who runs the mill and the farm ,'],
  ['Ana Kol, a lawyer for the state and the city', 'Ana Kol , a lawyer for the state and the city'],
  ['critics of the plan, like Ana Kol and Radu Ilie', 'critics of the plan , like Ana Kol and Radu Ilie'],
  ['the two leaders, Ana Kol and Radu Ilie', 'the two leaders , Ana Kol and Radu Ilie'],
  ['Ana Kol, the mayor', 'Ana Kol , the mayor'],
  // One party, or one crowd.
  ['his friend and lawyer', 'his friend and lawyer'],
  ['doctors and nurses', 'doctors and nurses'],
  ['Both doctors and nurses', 'doctors and nurses'],
  ['Federal and state officials', 'Federal and state officials'],
  ['the foreign and defence ministers', 'the foreign and defence ministers'],
  ['the Kol and Ilie campaigns', 'the Kol and Ilie campaigns'],
  ['Kol and Ilie’s lawyer', 'Kol and Ilie ’s lawyer'],
  ['House and Senate Republicans', 'House and Senate Republicans'],
  ['Former prosecutor and Tesk Mayor Ana Kol', 'Former prosecutor and Tesk Mayor Ana Kol'],
  ['Tesk News Vice President and Editor Ana Kol', 'Tesk News Vice President and Editor Ana Kol'],
  ['the Food and Drug Administration', 'the Food and Drug Administration'],
  ['Citizenship and Immigration Services', 'Citizenship and Immigration Services'],
  ['Trinidad and Tobago', 'Trinidad and Tobago'],
  ['Marks & Spencer', 'Marks & Spencer'],
  ['the heads of the navy and the army', 'the heads of the navy and the army'],
  ['the water boards of Holm, Varde and Ost', 'the water boards of Holm , Varde and Ost'],
  ['the deal between Holm and the unions', 'the deal between Holm and the unions'],
  ['the authors of “Sense and Sound”', 'the authors of “ Sense and Sound ”'],
]
test.each(cases)('%s', (text, expected) => {
  const { words } = segment(text)
  const parties = joined(segment(text), 0, words.length)
  expect(parties.map(([from, to]) => words.slice(from, to).join(' ')).join(' | ')).toBe(expected)
})
