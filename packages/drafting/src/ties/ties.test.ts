import { expect, test } from 'vitest'
import { meantIn } from '../meant/meant.ts'
import type { Page } from '../page.ts'
import { resolveParties } from '../parties/resolve.ts'
import { saidOn } from '../said/shape.ts'
import { page } from '../said/testing/pages.ts'
import { proposeTies } from './ties.ts'

/** "from relation to: detail". */
function tieLines(pages: readonly Page[]): string[] {
  const said = saidOn(pages)
  const parties = resolveParties(pages, said)
  return proposeTies(pages, said, parties, meantIn(pages, parties)).map(
    ({ from, relation, to, detail }) => `${from.name} ${relation} ${to.name}: ${detail}`,
  )
}

const cases: [string, string, Partial<Page>, string[]][] = [
  [
    'who speaks for a company, behind the name',
    'Harwick Rail said that it had checked the bridge. “It was sound,” said Mona Teague, a spokeswoman for Harwick Rail.',
    {},
    ['Mona Teague works-for Harwick Rail: spokeswoman'],
  ],
  [
    'and before it, by a word that means the company',
    'Harwick Rail said that it had checked the bridge. “It was sound,” said its spokeswoman, Mona Teague.',
    {},
    ['Mona Teague works-for Harwick Rail: spokeswoman'],
  ],
  [
    'a minister leads a ministry, whether or not anybody names it',
    'The transport minister, Olin Farr, told reporters that the bridge would stay closed.',
    {},
    ['Olin Farr leads transport ministry: transport minister'],
  ],
  [
    'a deputy works for it',
    '“We are looking into it,” said Petra Lunn, deputy director of the Coast Agency.',
    {},
    ['Petra Lunn works-for Coast Agency: deputy director'],
  ],
  [
    'a former one does not',
    '“I warned them,” said Petra Lunn, a former director of the Coast Agency.',
    {},
    [],
  ],
  [
    'somebody who is only described',
    'An inspector at the Coast Agency said that the bolts were loose.',
    {},
    ['An inspector at the Coast Agency works-for Coast Agency: inspector'],
  ],
  [
    'what a clause says',
    'Joss Weir, who works for Harwick Rail, said that the signal was red.',
    {},
    ['Joss Weir works-for Harwick Rail: works for'],
  ],
  [
    'what the next sentence says of him',
    'Joss Weir saw the train. He has driven for Harwick Rail since 2009. “It was red,” Joss Weir said.',
    {},
    ['Joss Weir works-for Harwick Rail: has driven for'],
  ],
  [
    'an office on the own paper of a body',
    'Nils Orrin, area secretary, said that nobody had been told. The Dockers Union demands an answer.',
    { outlet: 'Dockers Union' },
    ['Nils Orrin works-for Dockers Union: area secretary'],
  ],
  [
    'a trade there says nothing of it',
    'Nils Orrin, crane driver, said that nobody had been told. The Dockers Union demands an answer.',
    { outlet: 'Dockers Union' },
    [],
  ],
  [
    'his men',
    '“My crews told me that the hydrant was dry,” said fire chief Hal Moss.',
    {},
    ['Hal Moss commands Hal Moss’s crews: My crews'],
  ],
  [
    'bodies among themselves, and which way round',
    'Harwick Rail, which is owned by the Norland Group, said that it had no comment.',
    {},
    ['Norland Group owns Harwick Rail: is owned by'],
  ],
  [
    'who answers to whom',
    'The River Police said that they had closed the lock. The River Police answer to the Ministry of Trade.',
    {},
    ['Ministry of Trade commands River Police: answer to'],
  ],
  [
    'a place is no body',
    'The governor of Lower Harwick, Ida Crane, said that the bridge was old. Harwick Rail said that it was not.',
    {},
    [],
  ],
]

test.each(cases)('%s', (_, text, about, expected) => {
  expect(tieLines([page(text, { outlet: 'Evening Post', ...about })])).toEqual(expected)
})
