import { expect, test } from 'vitest'
import { segment } from '../text/segment.ts'
import { cast } from './cast.ts'
import { fuller } from './fuller.ts'

const cases: [string, string, string][] = [
  ['We met Ana Roy. Later Roy left.', 'Roy', 'Ana Roy'],
  ['We met Ana Roy. Later Ana left.', 'Ana', 'Ana'],
  ['We met Ana McRoy. Later Roy left.', 'Roy', 'Roy'],
  ['We met Ida Ana Roy. Later Ana Roy left.', 'Ana Roy', 'Ida Ana Roy'],
  ['We met Ana Roy. We met Ida Ana Roy. Later Roy left.', 'Roy', 'Ana Roy'],
  ['We met Ana al-Kabi. Later Kabi left.', 'Kabi', 'Ana al-Kabi'],
  ['We met Ana al-Kabi. Later al-Kabi left.', 'al-Kabi', 'Ana al-Kabi'],
  ['We met Ana x-Kabi. Later Kabi left.', 'Kabi', 'Kabi'],
  ['The National Water Office wrote. Later the NWO left.', 'NWO', 'National Water Office'],
  ['The National Water Office met the New Wool Office. Later the NWO left.', 'NWO', 'National Water Office'],
  ['The National Water Office wrote. Later NWO Sur left.', 'NWO Sur', 'NWO Sur'],
  ['The Old NWO wrote. Later the NWO left.', 'NWO', 'Old NWO'],
  ['The NWO Trust wrote. Later the NWO left.', 'NWO', 'NWO'],
  ['The Old NATO wrote. Later NATO left.', 'NATO', 'NATO'],
  ['The Office of Ana Roy wrote. Later Ana Roy left.', 'Ana Roy', 'Ana Roy'],
  ['The Office of the North wrote. Later the North left.', 'North', 'North'],
  ['The Office of Larkin wrote. Later the Larkin left.', 'Larkin', 'Larkin'],
  ['The Sur Water Office wrote. The Water Office left.', 'Water Office', 'Sur Water Office'],
]
test.each(cases)('in %j, %s is in full %s', (text, short, full) => {
  const everyone = cast(segment(text))
  const name = everyone.names.findLast((each) => each.text === short)
  if (!name) throw new Error(`expected a name ${short}; found ${everyone.names.map((each) => each.text)}`)
  expect(fuller(everyone, name).text).toBe(full)
})
