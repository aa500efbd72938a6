import { expect, test } from 'vitest'
import { sameParties } from './alike.ts'

type Kind = Parameters<typeof sameParties>[0][number]['what']['type']
const party = (from: string, type: Kind, ...names: readonly string[]) => ({ from, what: { type, names } })
const groups = (...all: readonly ReturnType<typeof party>[]) =>
  sameParties(all).map((group) => group.map(({ from }) => from))

test.each<[string, readonly ReturnType<typeof party>[], readonly (readonly string[])[]]>([
  [
    'one name',
    [party('a', 'state', 'The United States'), party('b', 'state', 'United States')],
    [['a', 'b']],
  ],
  ['another kind', [party('a', 'state', 'Cuba'), party('b', 'outlet', 'Cuba')], [['a'], ['b']]],
  ['no name in common', [party('a', 'person', 'Ines Roy'), party('b', 'person', 'Ines Ray')], [['a'], ['b']]],
  [
    'by way of a third',
    [
      party('a', 'body', 'CIA'),
      party('b', 'body', 'The Agency'),
      party('c', 'body', 'The agency', 'C.I.A.', 'CIA'),
    ],
    [['a', 'c'], ['b']],
  ],
  [
    'people counted, not named',
    [party('a', 'crowd', 'Residents'), party('b', 'crowd', 'Residents')],
    [['a'], ['b']],
  ],
  ['names that were erased', [party('a', 'person'), party('b', 'person')], [['a'], ['b']]],
])('%s', (_, all, expected) => expect(groups(...all)).toEqual(expected))
