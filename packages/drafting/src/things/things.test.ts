import { expect, test } from 'vitest'
import { meantIn } from '../meant/meant.ts'
import type { Page } from '../page.ts'
import { resolveParties } from '../parties/resolve.ts'
import { saidOn } from '../said/shape.ts'
import { page } from '../said/testing/pages.ts'
import { proposeThings } from './things.ts'

/** "name (type): event from → to, because". */
function thingLines(pages: readonly Page[]): string[] {
  const said = saidOn(pages)
  const parties = resolveParties(pages, said)
  return proposeThings(pages, said, parties, meantIn(pages, parties)).map(({ name, type, madeBy, steps }) => {
    const told = steps.map(({ event, from, to, why }) =>
      [event, from?.name ?? '?', '→', to?.name ?? '?', ...(why ? [`(${why})`] : [])].join(' '),
    )
    return [`${name} [${type}]`, ...(madeBy ? [`by ${madeBy.name}`] : []), ...told].join('; ')
  })
}

const cases: [string, string, Partial<Page>, string[]][] = [
  [
    'found by a body that says so on its own paper',
    'Officers of the River Police recovered three fragments of a hull from the lock on Monday.',
    { outlet: 'River Police, Press Office' },
    ['Three fragments of a hull [object]; collected ? → River Police'],
  ],
  [
    'handed from one to another, and meant by a word',
    'Harwick Rail said that it holds footage from the platform camera. The recording was handed over to the Coast Agency on Friday, Harwick Rail said.',
    {},
    ['Footage from the platform camera [video]; held ? → Harwick Rail; transferred ? → Coast Agency'],
  ],
  [
    'asked for, and refused with a reason',
    'The Coast Agency asked Harwick Rail for the signal log of Box 4. It declined, citing “commercial secrecy”.',
    {},
    ['Signal log of Box 4 [record]; refused Harwick Rail → Coast Agency (commercial secrecy)'],
  ],
  [
    'promised by whoever says so',
    'Mona Teague said that the maintenance record would be handed to the Coast Agency by Friday.',
    {},
    ['Maintenance record [record]; promised Mona Teague → Coast Agency'],
  ],
  [
    'gone',
    'Harwick Rail said that the broken valve had been thrown away.',
    {},
    ['Broken valve [object]; lost Harwick Rail → ?'],
  ],
  [
    'taken and put up by one who posts it',
    'quay_walker · 3 May 10:14\nI took a photo from the pier, look at the rudder [image]\n\nferry_fan · 3 May 10:20\nnice one',
    {},
    ['Photo from the pier [image]; by quay_walker; published quay_walker → ?'],
  ],
  [
    'what nobody did anything to is no exhibit',
    'A photo of the harbour hung over the bar, Mona Teague said.',
    {},
    [],
  ],
  ['nor is a record that is set', 'The crowd set a record on Saturday, Mona Teague said.', {}, []],
]

test.each(cases)('%s', (_, text, about, expected) => {
  expect(thingLines([page(text, { outlet: 'Evening Post', ...about })])).toEqual(expected)
})

test('one thing on two pages is one, and its steps cite both', () => {
  const pages = [
    page(
      'The Coast Agency asked Harwick Rail for the signal log of Box 4. It declined, citing “commercial secrecy”.',
      {
        outlet: 'Evening Post',
        hash: 'a',
      },
    ),
    page('Harwick Rail will not release the signal log, Mona Teague said.', {
      outlet: 'Morning Sun',
      hash: 'b',
    }),
  ]
  expect(thingLines(pages)).toEqual([
    'Signal log of Box 4 [record]; refused Harwick Rail → Coast Agency (commercial secrecy)',
  ])
})
